import { SCALE_IDS } from '../rating/rating.ts';
import type { ScaleId } from '../rating/rating.ts';
import type { CheckIn, DayContext, Envelope, SessionRecord } from '../record/record.ts';
import { isoLocal, isoUtc } from './iso-time.ts';
import { workedMsOf } from './worked-time.ts';

/** The columns, what a person looks for first; each scale has one of its own name. */
export const COLUMNS = [
  'record',
  'day',
  'at',
  'moment',
  ...SCALE_IDS,
  'note',
  'tags',
  'paused',
  'routine',
  'length',
  'completion',
  'guided',
  'worked_seconds',
  'ended_at',
  'steps',
  'pauses',
  'skipped',
  'session_id',
  'id',
  'created_at',
  'updated_at',
] as const;
export type Column = (typeof COLUMNS)[number] | ScaleId;

/** The cells of one record; a column that does not concern it has none. */
export type Row = Readonly<Partial<Record<Column, string>>>;

export function checkInRow(checkIn: CheckIn): Row {
  const { day, at, zoneOffsetMinutes, moment, ratings, skipped, sessionId, note } = checkIn;
  return {
    record: 'check-in',
    day,
    at: isoLocal(at, zoneOffsetMinutes),
    moment,
    ...Object.fromEntries(SCALE_IDS.map((scale) => [scale, String(ratings[scale] ?? '')])),
    note,
    skipped: yesOrNo(skipped),
    session_id: sessionId ?? '',
    ...envelopeCells(checkIn),
  };
}

export function sessionRow(session: SessionRecord): Row {
  const { id, day, startedAt, endedAt, zoneOffsetMinutes, routineId, length } = session;
  const local = (at: number): string => isoLocal(at, zoneOffsetMinutes);
  return {
    record: 'session',
    day,
    at: local(startedAt),
    routine: routineId,
    length,
    completion: session.completion,
    guided: yesOrNo(session.guided),
    worked_seconds: String(Math.round(workedMsOf(session) / 1000)),
    ended_at: local(endedAt),
    steps: listOf(
      session.steps.map(({ stepId, outcome, playedMs }) => [stepId, outcome, String(playedMs)]),
    ),
    pauses: listOf(
      session.pauses.map(({ fromAt, toAt, reason }) => [local(fromAt), local(toAt), reason]),
    ),
    session_id: id,
    ...envelopeCells(session),
  };
}

export function contextRow(context: DayContext): Row {
  const { day, tags, paused } = context;
  return {
    record: 'day',
    day,
    tags: listOf(tags.map((tag) => [tag])),
    paused: paused ?? '',
    ...envelopeCells(context),
  };
}

function envelopeCells({ id, createdAt, updatedAt }: Envelope): Row {
  return { id, created_at: isoUtc(createdAt), updated_at: isoUtc(updatedAt) };
}

function yesOrNo(value: boolean): string {
  return value ? 'yes' : 'no';
}

/** Entries with a space between them, their parts with `/`; where a part has one itself, it is `%`-coded. */
function listOf(entries: readonly (readonly string[])[]): string {
  const part = (text: string): string => text.replace(/[\s/%]/g, encodeURIComponent);
  return entries.map((parts) => parts.map(part).join('/')).join(' ');
}
