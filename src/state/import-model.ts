import { createModel, signal } from '@preact/signals';
import type { ImportAnswers, ImportTask } from '../backup/import-tasks.ts';
import type { Added } from '../backup/import-ratings.ts';
import type { RestorePoint } from '../domain/backup/restore-point.ts';
import type { Field } from '../domain/import/columns.ts';
import { guessedMatching, isWhole, rematched } from '../domain/import/matching.ts';
import type { Matching, WholeMatching } from '../domain/import/matching.ts';
import type { ImportPreview, ImportProblem, TableFacts } from '../domain/import/preview.ts';
import type { SourceScale } from '../domain/import/scales.ts';
import type { ScaleId } from '../domain/rating/rating.ts';
import type { Moment } from '../domain/record/record.ts';
import type { Background } from '../platform/background.ts';
import type { Clock } from '../platform/clock.ts';
import type { Ids } from '../platform/ids.ts';
import type { DaysState } from './days-model.ts';

interface ImportDeps {
  readonly background: Background;
  /** Starts the app anew: with other records nothing it knows is true any more. */
  readonly startAnew: () => void;
  readonly days: DaysState;
  readonly clock: Clock;
  readonly ids: Ids;
}

/** `uncertain` the adding was begun and left a way back, and nobody knows whether it ended. */
export type ImportTrouble = ImportProblem | 'uncertain';

export type ImportStep =
  | { readonly name: 'choose'; readonly trouble: ImportTrouble | null }
  | { readonly name: 'reading' }
  | { readonly name: 'match'; readonly facts: TableFacts; readonly isLooking: boolean }
  | { readonly name: 'preview'; readonly facts: TableFacts; readonly preview: ImportPreview }
  | { readonly name: 'adding' };

/** What the last import has added, just now. */
export interface Landed extends Added {
  readonly point: RestorePoint;
}

const NO_MATCHING: Matching = { fields: [], isDayFirst: null, scales: {}, moment: 'anytime' };

/** Ratings that were kept elsewhere, from a file to the days they belong to. */
export const ImportModel = createModel((deps: ImportDeps) => {
  const { background, days, clock, ids } = deps;
  const step = signal<ImportStep>({ name: 'choose', trouble: null });
  const matching = signal<Matching>(NO_MATCHING);
  const landed = signal<Landed | null>(null);
  let file: Blob | null = null;

  /** Null where the worker broke. */
  const ask = async <Kind extends ImportTask['kind']>(
    task: Extract<ImportTask, { kind: Kind }>,
  ): Promise<ImportAnswers[Kind] | null> => {
    try {
      return (await background.run(task)) as ImportAnswers[Kind];
    } catch {
      return null;
    }
  };

  const stop = (trouble: ImportTrouble | null): void => {
    file = null;
    step.value = { name: 'choose', trouble };
  };

  const points = async (): Promise<readonly RestorePoint[]> => {
    const found = await background.run({ kind: 'points' }).catch(() => []);
    return found as readonly RestorePoint[];
  };

  /** @param whole null for Ebb's own table. */
  const preview = async (facts: TableFacts, whole: WholeMatching | null): Promise<void> => {
    const looked = file;
    if (looked === null) return;
    const choice = { matching: whole, today: days.today.value, at: clock.now() };
    const read = await ask({ kind: 'import-preview', file: looked, choice });
    if (file !== looked) return;
    if (read?.ok) step.value = { name: 'preview', facts, preview: read.value };
    else stop(read?.problem ?? 'unreadable-file');
  };

  const say = (change: (former: Matching, facts: TableFacts) => Matching): void => {
    const now = step.value;
    if (now.name === 'match' && !now.isLooking) matching.value = change(matching.value, now.facts);
  };

  return {
    step,
    matching,
    landed,
    /** Looks at a file; nothing is written. */
    choose: async (picked: Blob): Promise<void> => {
      file = picked;
      step.value = { name: 'reading' };
      const read = await ask({ kind: 'import-look', file: picked });
      if (file !== picked) return;
      if (!read?.ok) stop(read?.problem ?? 'unreadable-file');
      else if (read.value.isOwn) await preview(read.value, null);
      else {
        matching.value = guessedMatching(read.value.columns);
        step.value = { name: 'match', facts: read.value, isLooking: false };
      }
    },
    match: (index: number, field: Field | null): void =>
      say((former, { columns }) => rematched(columns, former, index, field)),
    sayScale: (scale: ScaleId, source: SourceScale): void =>
      say((former) => ({ ...former, scales: { ...former.scales, [scale]: source } })),
    sayDayFirst: (isDayFirst: boolean): void => say((former) => ({ ...former, isDayFirst })),
    sayMoment: (moment: Moment): void => say((former) => ({ ...former, moment })),
    /** Shows what would be added; nothing is written. */
    look: async (): Promise<void> => {
      const now = step.value;
      if (now.name !== 'match' || now.isLooking || !isWhole(matching.value)) return;
      step.value = { ...now, isLooking: true };
      await preview(now.facts, matching.value);
    },
    /** Back to the matching, which is as it was. */
    rethink: (): void => {
      const now = step.value;
      if (now.name === 'preview')
        step.value = { name: 'match', facts: now.facts, isLooking: false };
    },
    /** Adds what is new; the app then starts anew. */
    add: async (): Promise<void> => {
      const now = step.value;
      if (now.name !== 'preview' || file === null) return;
      step.value = { name: 'adding' };
      const whole = now.facts.isOwn ? null : (matching.value as WholeMatching);
      const choice = {
        matching: whole,
        today: days.today.value,
        at: clock.now(),
        id: ids.next(),
      };
      const added = await ask({ kind: 'import-add', file, choice });
      if (added?.ok) return deps.startAnew();
      const isLeft = added === null && (await points()).some(({ id }) => id === choice.id);
      stop(isLeft ? 'uncertain' : (added?.problem ?? 'storage'));
    },
    /** Lets the chosen file go. */
    leave: (): void => stop(null),
    /** Tells what the last import has added, if that was within `ms`. */
    loadLanded: async (ms: number): Promise<void> => {
      const [point] = await points();
      const age = clock.now() - (point?.at ?? 0);
      const isNews = point?.cause === 'import' && age >= 0 && age < ms;
      const added = isNews ? await ask({ kind: 'import-added', point }) : null;
      landed.value = added !== null && point !== undefined ? { ...added, point } : null;
    },
  };
});

export type ImportState = InstanceType<typeof ImportModel>;
