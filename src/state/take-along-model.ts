import { computed, createModel, signal } from '@preact/signals';
import type { Journal } from '../data/journal.ts';
import type { Day } from '../domain/day.ts';
import { recordsCsv } from '../domain/export/records-csv.ts';
import type { ColumnWords } from '../domain/export/records-csv.ts';
import type { DaySummary } from '../domain/record/day-summary.ts';
import type { CheckIn, SessionRecord } from '../domain/record/record.ts';
import type { Printer } from '../platform/printer.ts';
import type { ShareFile, ShareOutcome } from '../platform/share-file.ts';
import type { DaysState } from './days-model.ts';
import { reachDays } from './reach-days.ts';
import type { Storage } from './storage-model.ts';

interface TakeAlongDeps {
  readonly journal: Journal;
  readonly storage: Storage;
  readonly days: DaysState;
  readonly shareFile: ShareFile;
  readonly printer: Printer;
}

/** Everything on record as a file that is ready to be handed over. */
export interface ReadyTable {
  readonly file: Blob;
  readonly rows: number;
  /** Records that could not be read and are not in it. */
  readonly unreadable: number;
}

/** `unread` the records cannot be read now. */
export type Table = 'none' | 'making' | 'unread' | ReadyTable;

/** What a report needs beside the day summaries. */
export interface ReportRecords {
  readonly checkIns: readonly CheckIn[];
  readonly sessions: readonly SessionRecord[];
  readonly unreadable: number;
}

/** What a person takes out of the app: a table of everything, pictures of charts, a report. */
export const TakeAlongModel = createModel((deps: TakeAlongDeps) => {
  const { journal, storage, days, shareFile, printer } = deps;
  const state = signal<'none' | 'making' | 'unread'>('none');
  const made = signal<(ReadyTable & { readonly of: ReadonlyMap<Day, DaySummary> }) | null>(null);

  /** A table that no longer holds everything counts as none. */
  const table = computed((): Table => {
    const isCurrent = made.value !== null && made.value.of === days.summaries.value;
    return isCurrent && state.value === 'none' ? (made.value as ReadyTable) : state.value;
  });

  const share = (what: string, extension: string, data: Blob): Promise<ShareOutcome> => {
    const name = `ebb-${what}-${days.today.value}.${extension}`;
    return shareFile.share({ name, type: data.type, data });
  };

  return {
    /** A share sheet will open; otherwise files are downloaded. */
    canShare: (): boolean => shareFile.canShare,
    table,
    /** Makes the table ahead of the tap that shares it: reading takes longer than a tap counts. */
    makeTable: async (words: ColumnWords): Promise<void> => {
      if (state.value === 'making') return;
      state.value = 'making';
      made.value = null;
      const of = days.summaries.value;
      const read = storage.watch(await journal.everything());
      if (!read.ok) {
        state.value = 'unread';
        return;
      }
      const { checkIns, sessions, contexts, unreadable } = read.value;
      const rows = checkIns.length + sessions.length + contexts.length;
      const file = new Blob([recordsCsv(read.value, words)], { type: 'text/csv' });
      made.value = { of, file, rows, unreadable };
      state.value = 'none';
    },
    shareTable: ({ file }: ReadyTable): Promise<ShareOutcome> => share('records', 'csv', file),
    /** A PNG of a chart; `what` it shows becomes part of the file's name. */
    sharePicture: (what: string, picture: Blob): Promise<ShareOutcome> =>
      share(what, 'png', picture),
    /** What a report from a day on is made of; null where it cannot be read now. */
    recordsFrom: async (first: Day): Promise<ReportRecords | null> => {
      if (!(await reachDays({ journal, storage, days }, first))) return null;
      const read = storage.watch(await journal.everything(first));
      return read.ok ? read.value : null;
    },
    print: printer.print,
  };
});

export type TakeAlongState = InstanceType<typeof TakeAlongModel>;
