import { day } from '../../../src/domain/day.ts';
import type { Column } from '../../../src/domain/export/record-rows.ts';
import type { RecordsToExport } from '../../../src/domain/export/records-csv.ts';
import { SCALE_IDS } from '../../../src/domain/rating/rating.ts';
import type { CheckIn, DayContext, SessionRecord } from '../../../src/domain/record/record.ts';
import { plainText, readCsv } from './csv-reader.ts';

type Cells = ReadonlyMap<string, string>;

/** The rows below the header, each cell under the name its header begins with. */
export function cellsOf(csv: string): Cells[] {
  const [header = [], ...rows] = readCsv(csv);
  const names = header.map((cell) => cell.slice(0, cell.indexOf(':')));
  return rows.map((row) => new Map(row.map((cell, index) => [names[index] ?? '', cell])));
}

/** The records a CSV was made from, as a stranger with the header and the docstring reads them. */
export function readRecords(csv: string): RecordsToExport {
  const rows = cellsOf(csv);
  const of = (record: string): Cells[] => rows.filter((row) => row.get('record') === record);
  return {
    checkIns: of('check-in').map(checkInOf),
    sessions: of('session').map(sessionOf),
    contexts: of('day').map(contextOf),
  };
}

function checkInOf(row: Cells): CheckIn {
  const ratings = SCALE_IDS.flatMap((scale) => {
    const value = cell(row, scale);
    return value === '' ? [] : [[scale, Number(value)] as const];
  });
  return {
    ...envelopeOf(row),
    day: day(cell(row, 'day')),
    ...timeOf(row),
    moment: cell(row, 'moment') as CheckIn['moment'],
    ratings: Object.fromEntries(ratings),
    skipped: cell(row, 'skipped') === 'yes',
    sessionId: cell(row, 'session_id') || null,
    note: cell(row, 'note'),
  };
}

function sessionOf(row: Cells): SessionRecord {
  const { at, zoneOffsetMinutes } = timeOf(row);
  return {
    ...envelopeOf(row),
    day: day(cell(row, 'day')),
    startedAt: at,
    endedAt: localTime(cell(row, 'ended_at')).at,
    zoneOffsetMinutes,
    routineId: cell(row, 'routine'),
    length: cell(row, 'length') as SessionRecord['length'],
    completion: cell(row, 'completion') as SessionRecord['completion'],
    guided: cell(row, 'guided') === 'yes',
    steps: listIn(cell(row, 'steps')).map(([stepId = '', outcome, playedMs]) => ({
      stepId,
      outcome: outcome as SessionRecord['steps'][number]['outcome'],
      playedMs: Number(playedMs),
    })),
    pauses: listIn(cell(row, 'pauses')).map(([from = '', to = '', reason]) => ({
      fromAt: localTime(from).at,
      toAt: localTime(to).at,
      reason: reason as SessionRecord['pauses'][number]['reason'],
    })),
  };
}

function contextOf(row: Cells): DayContext {
  return {
    ...envelopeOf(row),
    day: day(cell(row, 'day')),
    tags: listIn(cell(row, 'tags')).map(([tag]) => tag as DayContext['tags'][number]),
    paused: (cell(row, 'paused') || null) as DayContext['paused'],
  };
}

function envelopeOf(row: Cells) {
  return {
    id: cell(row, 'id'),
    createdAt: Date.parse(cell(row, 'created_at')),
    updatedAt: Date.parse(cell(row, 'updated_at')),
  };
}

function cell(row: Cells, column: Column): string {
  const text = row.get(column);
  if (text === undefined) throw new RangeError(`No column ${column}`);
  return plainText(text);
}

const timeOf = (row: Cells) => localTime(cell(row, 'at'));

function localTime(text: string): { at: number; zoneOffsetMinutes: number } {
  const [, local = '', sign, hours, minutes] = /^(.+)([+-])(\d\d):(\d\d)$/.exec(text) ?? [];
  const size = Number(hours) * 60 + Number(minutes);
  const zoneOffsetMinutes = sign === '-' ? -size : size;
  return { at: Date.parse(`${local}Z`) - zoneOffsetMinutes * 60_000, zoneOffsetMinutes };
}

function listIn(text: string): string[][] {
  if (text === '') return [];
  return text.split(' ').map((entry) => entry.split('/').map(decodeURIComponent));
}
