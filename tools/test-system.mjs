import { ensureBrowser } from './browser.mjs';
import { ensureInstalled, requireNode } from './installed.mjs';
import { ensureSystemPrograms } from './programs.mjs';
import { runProjects } from './vitest-run.mjs';

requireNode();
ensureInstalled();
try {
  ensureBrowser();
  ensureSystemPrograms();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.log('0 passed, 1 failed');
  process.exit(1);
}

const { passed, failed } = await runProjects('system', ['system']);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
