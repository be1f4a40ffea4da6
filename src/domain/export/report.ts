import { addDays } from '../day.ts';
import type { Day } from '../day.ts';
import type { DaySummary } from '../record/day-summary.ts';
import { TAGS } from '../record/record.ts';
import type { CheckIn, SessionRecord, Tag } from '../record/record.ts';
import { stretchOf } from './stretch.ts';
import type { ReportDay, Stretch } from './stretch.ts';
import { workedMsOf } from './worked-time.ts';

/** The lengths of a report, in weeks. */
export const REPORT_WEEKS = [4, 12] as const;
export type ReportWeeks = (typeof REPORT_WEEKS)[number];

/** What a report draws on; what lies outside its days is left out. */
export interface ReportSources {
  readonly summaries: readonly DaySummary[];
  readonly checkIns: readonly CheckIn[];
  readonly sessions: readonly SessionRecord[];
}

export type ReportNote = Pick<
  CheckIn,
  'id' | 'day' | 'at' | 'zoneOffsetMinutes' | 'moment' | 'note'
>;

export interface TagCount {
  readonly tag: Tag;
  readonly days: number;
}

/** A report for somebody who treats the person: numbers and the person's own notes, no verdict. */
export interface Report {
  readonly whole: Stretch;
  /** Each of seven days; the last ends with the report, the earliest comes first. */
  readonly weeks: readonly Stretch[];
  /** Tags that were used, the most frequent first. */
  readonly tags: readonly TagCount[];
  /** In the order they were written. */
  readonly notes: readonly ReportNote[];
  /** The days on record, earliest first; a day without anything has no row. */
  readonly days: readonly ReportDay[];
}

const WEEK = 7;

/** The report over the `weeks` weeks that end with `lastDay`. */
export function reportOf(sources: ReportSources, lastDay: Day, weeks: ReportWeeks): Report {
  const firstDay = addDays(lastDay, 1 - weeks * WEEK);
  const isWithin = ({ day }: { readonly day: Day }): boolean => day >= firstDay && day <= lastDay;
  const days = daysOf(sources.summaries.filter(isWithin), sources.sessions.filter(isWithin));
  const starts = Array.from({ length: weeks }, (_, index) => addDays(firstDay, index * WEEK));
  return {
    whole: stretchOf(days, firstDay, lastDay),
    weeks: starts.map((start) => stretchOf(days, start, addDays(start, WEEK - 1))),
    tags: tagCountsOf(days),
    notes: notesOf(sources.checkIns.filter(isWithin)),
    days,
  };
}

function daysOf(summaries: readonly DaySummary[], sessions: readonly SessionRecord[]): ReportDay[] {
  const worked = new Map<Day, number>();
  for (const session of sessions) {
    worked.set(session.day, (worked.get(session.day) ?? 0) + workedMsOf(session));
  }
  return summaries
    .map(({ day, before, after, tags, paused, sessions: { completed, partial } }) => ({
      day,
      before,
      after,
      tags,
      paused,
      facials: { completed, partial, workedMs: worked.get(day) ?? 0 },
    }))
    .sort((a, b) => (a.day < b.day ? -1 : 1));
}

function tagCountsOf(days: readonly ReportDay[]): TagCount[] {
  return TAGS.map((tag) => ({ tag, days: days.filter(({ tags }) => tags.includes(tag)).length }))
    .filter(({ days }) => days > 0)
    .sort((a, b) => b.days - a.days);
}

function notesOf(checkIns: readonly CheckIn[]): ReportNote[] {
  return checkIns
    .filter(({ note }) => note.trim() !== '')
    .sort((a, b) => (a.day === b.day ? a.at - b.at : a.day < b.day ? -1 : 1))
    .map(({ id, day, at, zoneOffsetMinutes, moment, note }) => ({
      id,
      day,
      at,
      zoneOffsetMinutes,
      moment,
      note,
    }));
}
