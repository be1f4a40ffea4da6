import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { check } from './check.mjs';
import { ensureBrowser } from './browser.mjs';
import { ROOT, ensureInstalled, requireNode } from './installed.mjs';

const REPORT = `${ROOT}.cache/tests.json`;

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
const tests = runTests();
const passed = checks.passed + tests.passed;
const failed = checks.failed + tests.failed;
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

/** Runs every test; a run that ends without a report counts as one failure. */
function runTests() {
  mkdirSync(`${ROOT}.cache`, { recursive: true });
  rmSync(REPORT, { force: true });
  const isLong = process.argv.includes('--long');
  const { status } = spawnSync(
    process.execPath,
    [
      `${ROOT}node_modules/vitest/vitest.mjs`,
      'run',
      '--reporter=dot',
      '--reporter=json',
      `--outputFile.json=${REPORT}`,
    ],
    {
      cwd: ROOT,
      stdio: 'inherit',
      env: { ...process.env, ...(isLong && { EBB_KILLS: LONG_KILLS }) },
    },
  );
  try {
    /** @type {{ numPassedTests: number, numFailedTests: number, numTotalTests: number }} */
    const report = JSON.parse(readFileSync(REPORT, 'utf8'));
    // A suite that broke before its tests ran leaves a bad status and no failed test.
    const broken = status !== 0 && report.numFailedTests === 0 ? 1 : 0;
    return { passed: report.numPassedTests, failed: report.numFailedTests + broken };
  } catch {
    return { passed: 0, failed: 1 };
  }
}
