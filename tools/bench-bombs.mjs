import { runnerImport } from 'vite';
import { ROOT } from './installed.mjs';

/** @typedef {typeof import('./bombs-bench.ts').refuseBombs} RefuseBombs */

/**
 * Prints what hostile files cost until they are refused.
 * @returns {Promise<boolean>} whether all of it is within its limits
 */
export async function benchBombs() {
  const options = { configFile: /** @type {const} */ (false), root: ROOT };
  /** @type {{ module: { refuseBombs: RefuseBombs } }} */
  const { module } = await runnerImport(`${ROOT}tools/bombs-bench.ts`, options);
  return module.refuseBombs();
}
