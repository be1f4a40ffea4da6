export interface ExperimentChance {
  /** How many pairs of days, after the 7 days of baseline. */
  readonly pairs: number;
  /** Of "likely helps you" where the facial truly takes 1 point more off than a rest. */
  readonly helps: number;
  /** Of "likely helps you" where it truly does nothing. */
  readonly falseHelps: number;
  /** Of "no clear difference" where it truly does nothing. */
  readonly noDifference: number;
}

/**
 * What to expect of each length that is offered, in per cent: simulated by
 * `npm run bench` with the noise that `tools/experiment-simulation.ts` states, every
 * pair complete. People differ, so the screens call it "about".
 */
export const EXPERIMENT_CHANCES: readonly ExperimentChance[] = [
  { pairs: 7, helps: 22, falseHelps: 3, noDifference: 22 },
  { pairs: 10, helps: 35, falseHelps: 3, noDifference: 35 },
  { pairs: 14, helps: 48, falseHelps: 4, noDifference: 49 },
  { pairs: 21, helps: 67, falseHelps: 4, noDifference: 67 },
  { pairs: 28, helps: 79, falseHelps: 4, noDifference: 79 },
];
