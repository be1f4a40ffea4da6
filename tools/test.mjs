import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { check } from './check.mjs';
import { ensureBrowser } from './browser.mjs';
import { ROOT, ensureInstalled, requireNode } from './installed.mjs';

/** How many times the long run kills the browser in mid-write. */
const LONG_KILLS = '100';

requireNode();
ensureInstalled();
try {
  ensureBrowser();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.log('0 passed, 1 failed');
  process.exit(1);
}

const checks = check();
const tests = await runTests();
const passed = checks.passed + tests.passed;
const failed = checks.failed + tests.failed;
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

/**
 * Runs every test in two runs side by side: those of the built app mostly wait
 * for a browser, and leave the processor to the others. Those of its screens
 * measure no time, and come where the run is shorter.
 */
async function runTests() {
  mkdirSync(`${ROOT}.cache`, { recursive: true });
  const runs = await Promise.all([
    run('app', ['app']),
    run('others', ['unit', 'browser', 'screens']),
  ]);
  return {
    passed: runs.reduce((sum, { passed }) => sum + passed, 0),
    failed: runs.reduce((sum, { failed }) => sum + failed, 0),
  };
}

/**
 * One run of some projects; one that ends without a report counts as a failure.
 * @param {string} name of its report
 * @param {readonly string[]} projects
 */
async function run(name, projects) {
  const reportPath = `${ROOT}.cache/tests-${name}.json`;
  rmSync(reportPath, { force: true });
  const isLong = process.argv.includes('--long');
  const child = spawn(
    process.execPath,
    [
      `${ROOT}node_modules/vitest/vitest.mjs`,
      'run',
      ...projects.map((project) => `--project=${project}`),
      '--reporter=dot',
      '--reporter=json',
      `--outputFile.json=${reportPath}`,
    ],
    {
      cwd: ROOT,
      stdio: 'inherit',
      env: { ...process.env, EBB_RUN: name, ...(isLong && { EBB_KILLS: LONG_KILLS }) },
    },
  );
  const [status] = /** @type {[number | null]} */ (await once(child, 'exit'));
  try {
    /** @type {{ numPassedTests: number, numFailedTests: number, numTotalTests: number }} */
    const report = JSON.parse(readFileSync(reportPath, 'utf8'));
    // A suite that broke before its tests ran leaves a bad status and no failed test.
    const broken = status !== 0 && report.numFailedTests === 0 ? 1 : 0;
    return { passed: report.numPassedTests, failed: report.numFailedTests + broken };
  } catch {
    return { passed: 0, failed: 1 };
  }
}
