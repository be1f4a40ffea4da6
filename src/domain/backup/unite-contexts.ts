import type { Day } from '../day.ts';
import { changedAfter, living, TAGS } from '../record/record.ts';
import type { DayContext, Stored, Tombstone } from '../record/record.ts';
import { compareVersions } from './versions.ts';

/**
 * Leaves one living context for each day: two devices may each have made one. The newest survives
 * with the tags of all, and with the newest pause that any of them tells. It is newer by a
 * millisecond than it was, so that it counts against its own former version; the others are buried
 * as of their own time, so that a later change to one of them, on a device that does not know of
 * this yet, is not lost. No side is preferred and no clock is read: every device unites alike.
 */
export function uniteContexts(contexts: readonly Stored<DayContext>[]): Stored<DayContext>[] {
  const changed = byDay(living(contexts)).flatMap(united);
  const byId = new Map(changed.map((context) => [context.id, context]));
  return contexts.map((context) => byId.get(context.id) ?? context);
}

/** The days that have a living context. */
export function describedDays(contexts: readonly Stored<DayContext>[]): Set<Day> {
  return new Set(living(contexts).map(({ day }) => day));
}

function byDay(contexts: readonly DayContext[]): DayContext[][] {
  const days = new Map<Day, DayContext[]>();
  for (const context of contexts) {
    const group = days.get(context.day);
    if (group === undefined) days.set(context.day, [context]);
    else group.push(context);
  }
  return [...days.values()];
}

function united(ofOneDay: readonly DayContext[]): Stored<DayContext>[] {
  const [newest, ...others] = ofOneDay.toSorted((a, b) => compareVersions(b, a));
  if (newest === undefined || others.length === 0) return [];
  const survivor: DayContext = {
    ...newest,
    updatedAt: changedAfter(newest.updatedAt, 0),
    tags: TAGS.filter((tag) => ofOneDay.some(({ tags }) => tags.includes(tag))),
    paused: newest.paused ?? others.find(({ paused }) => paused !== null)?.paused ?? null,
  };
  return [survivor, ...others.map(buried)];
}

function buried({ id, createdAt, updatedAt, day }: DayContext): Tombstone {
  return { id, createdAt, updatedAt, day, deletedAt: updatedAt };
}
