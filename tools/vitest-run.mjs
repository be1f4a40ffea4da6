import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { ROOT } from './installed.mjs';

/**
 * One run of some projects; one that ends without a report counts as a failure.
 * @param {string} name of its report
 * @param {readonly string[]} projects
 * @param {Record<string, string>} [env] on top of our own
 * @returns {Promise<{ passed: number, failed: number }>}
 */
export async function runProjects(name, projects, env = {}) {
  const reportPath = `${ROOT}.cache/tests-${name}.json`;
  mkdirSync(`${ROOT}.cache`, { recursive: true });
  rmSync(reportPath, { force: true });
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
      env: { ...process.env, EBB_RUN: name, ...env },
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
