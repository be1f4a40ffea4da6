import { associationsOf } from '../association/tag-association.ts';
import type { Day } from '../day.ts';
import type { ScaleId } from '../rating/rating.ts';
import type { DaySummary } from '../record/day-summary.ts';
import { TAGS } from '../record/record.ts';
import type { Tag } from '../record/record.ts';
import type { Random } from '../statistics/random.ts';

/** A rated day, and the tags it has. */
export interface TaggedDay {
  readonly day: Day;
  readonly value: number;
  readonly tags: readonly Tag[];
}

/** Whoever is upset by their looks must not be told what their face did on such days. */
const TELLING = TAGS.filter((tag) => tag !== 'distress');

/** The days of a scale that were rated before the facial, oldest first. */
export function taggedDaysOf(summaries: readonly DaySummary[], scale: ScaleId): TaggedDay[] {
  return summaries
    .flatMap(({ day, before, tags }) => {
      const value = before[scale];
      return value === undefined ? [] : [{ day, value, tags }];
    })
    .sort((a, b) => (a.day < b.day ? -1 : 1));
}

/** What goes with each tag, over all of them at once; tags on too few days are left out. */
export function tagAssociationsOf(days: readonly TaggedDay[], random: Random) {
  return associationsOf(
    TELLING.map((tag) => ({
      tag,
      days: days.map(({ value, tags }) => ({ value, has: tags.includes(tag) })),
    })),
    random,
  );
}
