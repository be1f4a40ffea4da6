import { TABLE } from '../routine/facial-table.ts';
import type { Length, RepSeconds } from '../../../src/domain/routine/routine.ts';
import type { Pace, Timeline } from '../../../src/domain/routine/timeline.ts';
import type { Cue } from '../../../src/domain/session/cues.ts';

/** A run of repetitions, as a score is written from; times in ms. */
interface Row {
  readonly stepId: string;
  readonly key: string;
  readonly side: string;
  readonly kind: string;
  readonly reps: number;
  readonly repMs: number;
}

/** One note: when, and what as {@link textOf} writes it. */
export interface Note {
  readonly atMs: number;
  readonly text: string;
}

/**
 * Every cue of a session in order: a second, plainer account that plays the
 * rows with a running clock, where the domain looks segments up.
 */
export function scoreOf(rows: readonly Row[], pace: Pace): Note[] {
  const notes: Note[] = [];
  let clockMs = 0;
  let stepBeganMs = 0;
  const note = (atMs: number, kind: string, key: string, rep = 0, lastsMs = 0): void => {
    notes.push({ atMs, text: `${atMs} ${kind} ${key} ${rep} ${lastsMs}` });
  };
  for (const [index, row] of rows.entries()) {
    const before = rows[index - 1];
    if (before?.stepId !== row.stepId) {
      stepBeganMs = clockMs;
      note(clockMs, 'step', row.key);
      if (before !== undefined) clockMs += pace.moveMs;
    } else if (before.side !== row.side) {
      note(clockMs, 'side', row.key);
      clockMs += pace.sideChangeMs;
    }
    const boutBeganMs = clockMs;
    const own: Note[] = [];
    for (let left = row.reps; left > 0; left -= 1) {
      own.push(...repetition(row, left, clockMs));
      clockMs += row.repMs;
    }
    notes.push(...own);
    const next = rows[index + 1];
    if (next === undefined || next.stepId === row.stepId) continue;
    const tellMs = clockMs - 5000 < boutBeganMs ? boutBeganMs : clockMs - 5000;
    if (tellMs >= stepBeganMs + 4000) note(tellMs, 'next', next.key);
  }
  notes.push({ atMs: clockMs, text: `${clockMs} finished` });
  return notes.toSorted((one, other) => one.atMs - other.atMs);
}

/** The notes of the repetition that begins with so many left, itself included. */
function repetition({ key, kind, reps, repMs }: Row, left: number, atMs: number): Note[] {
  const rep = reps - left + 1;
  const behind = rep - 1;
  const notes: Note[] = [];
  const note = (kind: string, inMs: number, lastsMs: number): void => {
    notes.push({
      atMs: atMs + inMs,
      text: `${atMs + inMs} ${kind} ${key} ${rep} ${lastsMs}`,
    });
  };
  const isHalfWay = behind * 2 >= reps && (behind - 1) * 2 < reps;
  if (reps > 5 && isHalfWay) note('half-way', 0, 0);
  if (reps > 3 && left === 2) note('two-more', 0, 0);
  if (reps > 1 && left === 1) note('last', 0, 0);
  if (kind === 'glide') note('glide', 0, repMs);
  if (kind === 'breath') {
    note('breathe-in', 0, 4000);
    note('breathe-out', 4000, 6000);
  }
  if (kind === 'stretch') {
    // Two thirds out, one third back, in whole milliseconds.
    const outMs = Math.round((2 * repMs) / 3);
    note('stretch', 0, outMs);
    note('release', outMs, repMs - outMs);
  }
  return notes;
}

const SIDES = {
  midline: ['midline'],
  together: ['both'],
  'one-then-other': ['left', 'right'],
} as const;

/** The score of the facial, from the table of the technique. */
export function facialScore(length: Length, repSeconds: RepSeconds): Note[] {
  const column = ['short', 'standard', 'long'].indexOf(length);
  const seconds = { breath: 10, glide: 6, stretch: repSeconds };
  const rows = Object.entries(TABLE).flatMap(([stepId, [sides, kind, counts]]) => {
    const reps = counts[column] ?? 0;
    const repMs = seconds[kind] * 1000;
    const row = { stepId, kind, reps, repMs };
    return reps === 0
      ? []
      : SIDES[sides].map((side) => ({ ...row, side, key: `${stepId}/${side}` }));
  });
  return scoreOf(rows, { moveMs: length === 'short' ? 2000 : 3000, sideChangeMs: 2000 });
}

/** The score of what a timeline plays. */
export function scoreOfTimeline({ segments, pace }: Timeline): Note[] {
  const bouts = segments.flatMap(({ kind, bout }) => (kind === 'bout' ? [bout] : []));
  return scoreOf(bouts, pace);
}

/** The notes after one moment, up to and including another. */
export function notesBetween(score: readonly Note[], afterMs: number, toMs: number): string[] {
  return score.filter(({ atMs }) => atMs > afterMs && atMs <= toMs).map(({ text }) => text);
}

/** A cue as one line: when, what, where, which repetition, and how long it takes. */
export function textOf(cue: Cue): string {
  if (cue.kind === 'finished') return `${cue.positionMs} finished`;
  const { positionMs, kind, bout, rep, durationMs } = cue;
  return `${positionMs} ${kind} ${bout.key} ${rep} ${durationMs}`;
}
