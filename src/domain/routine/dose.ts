import type { Bout } from './timeline.ts';

/** Milliseconds played of each bout, by bout key. */
export type Ledger = Readonly<Record<string, number>>;

/** Repetitions begun of a bout's dose group, on its side. */
export function doseOf(plan: readonly Bout[], played: Ledger, like: Bout): number {
  return plan
    .filter(({ doseCap, side }) => doseCap?.group === like.doseCap?.group && side === like.side)
    .reduce((reps, bout) => reps + Math.ceil((played[bout.key] ?? 0) / bout.repMs), 0);
}

/**
 * The bouts `ahead`, each cut to what its dose cap still leaves after what has
 * been `played`; bouts with nothing left drop out.
 */
export function withinDose(plan: readonly Bout[], ahead: readonly Bout[], played: Ledger): Bout[] {
  const taken = new Map<string, number>();
  return ahead.flatMap((bout) => {
    if (bout.doseCap === null) return [bout];
    const dose = `${bout.doseCap.group}/${bout.side}`;
    const before = taken.get(dose) ?? doseOf(plan, played, bout);
    const reps = Math.min(bout.reps, Math.max(0, bout.doseCap.reps - before));
    taken.set(dose, before + reps);
    return reps === 0 ? [] : [{ ...bout, reps }];
  });
}
