import { runnerImport } from 'vite';
import { ROOT } from './installed.mjs';

/** @typedef {typeof import('./experiment-bench.ts').simulateExperiments} SimulateExperiments */

/**
 * Simulates self-experiments of people whose true effect is known, and prints how
 * often Ebb is right and wrong. It runs the app's own TypeScript, which Node cannot
 * read by itself. Everything is seeded: it prints the same each time.
 * @returns {Promise<boolean>} whether all of it is within its limits
 */
export async function benchExperiment() {
  const options = { configFile: /** @type {const} */ (false), root: ROOT };
  /** @type {{ module: { simulateExperiments: SimulateExperiments } }} */
  const { module } = await runnerImport(`${ROOT}tools/experiment-bench.ts`, options);
  return module.simulateExperiments();
}
