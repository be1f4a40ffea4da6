import { check } from './check.mjs';
import { ensureBrowser } from './browser.mjs';
import { ensureInstalled, requireNode } from './installed.mjs';
import { ensureSystemPrograms } from './programs.mjs';
import { runProjects } from './vitest-run.mjs';

/**
 * The long run takes in the system tests and a month of days, kills the browsers more often in
 * mid-write, strikes every database call with every error, and tries more damaged files.
 */
const isLong = process.argv.includes('--long');
const LONG = { EBB_KILLS: '100', EBB_FIREFOX_KILLS: '20', EBB_LONG: '1' };

requireNode();
ensureInstalled();
try {
  ensureBrowser();
  if (isLong) ensureSystemPrograms();
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
 * Runs every test in three runs side by side: those of the built app and of its
 * screens mostly wait for a browser, and leave the processor to the others.
 */
async function runTests() {
  const env = isLong ? LONG : {};
  const runs = await Promise.all([
    runProjects('app', ['app'], env),
    runProjects('screens', ['screens'], env),
    runProjects('parts', ['unit', 'browser'], env),
  ]);
  if (isLong) runs.push(await runProjects('long', ['long', 'system'], env));
  return {
    passed: runs.reduce((sum, { passed }) => sum + passed, 0),
    failed: runs.reduce((sum, { failed }) => sum + failed, 0),
  };
}
