import { addDays } from '../day.ts';
import type { Day, Instant } from '../day.ts';
import type { Keeping } from './keeping.ts';

/** Long enough to have something to lose, short enough to lose little. */
const FIRST_AFTER_DAYS = 7;
const AGAIN_AFTER_DAYS = 30;
const LATER_DAYS = 7;

const MS_PER_DAY = 86_400_000;

/** How far what is on this phone is saved elsewhere as well. */
export interface SavedElsewhere {
  /** Records that the last backup does not hold; edits of older ones are not counted. */
  readonly unsaved: number;
  /** Whole days since the last backup; null where there was none. */
  readonly backupDays: number | null;
  /** It is time for one: after the first week, then a month after each. */
  readonly isDue: boolean;
}

interface Now {
  /** Records of all kinds that are stored. */
  readonly records: number;
  /** The first day on record. */
  readonly firstDay: Day | null;
  readonly today: Day;
  readonly now: Instant;
}

export function savedElsewhere(
  { backup }: Keeping,
  { records, firstDay, today, now }: Now,
): SavedElsewhere {
  if (backup === null) {
    const isWeekOver = firstDay !== null && today >= addDays(firstDay, FIRST_AFTER_DAYS);
    return { unsaved: records, backupDays: null, isDue: isWeekOver && records > 0 };
  }
  const unsaved = Math.max(0, records - backup.records);
  const backupDays = Math.max(0, Math.floor((now - backup.at) / MS_PER_DAY));
  return { unsaved, backupDays, isDue: unsaved > 0 && backupDays >= AGAIN_AFTER_DAYS };
}

/** Whether to ask for a backup now. */
export function isReminded(keeping: Keeping, saved: SavedElsewhere, now: Instant): boolean {
  return saved.isDue && keeping.reminders && now >= keeping.quietUntil;
}

/** Until when a reminder that was put off stays away. */
export function quietFrom(now: Instant): Instant {
  return now + LATER_DAYS * MS_PER_DAY;
}
