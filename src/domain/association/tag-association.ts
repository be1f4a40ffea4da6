import { adjustedPs } from '../statistics/benjamini-hochberg.ts';
import type { Interval } from '../statistics/interval.ts';
import type { Random } from '../statistics/random.ts';
import { shiftTest } from './shift-test.ts';

/** Days that a tag must be on, and off, before the two are compared. */
export const LEAST_TAG_DAYS = 5;

/** Of the tags said to go with other days, at most this share is expected to do so by chance. */
const FALSE_DISCOVERY_RATE = 0.1;

/** A rated day: its rating, and whether it has the tag. */
export interface TaggedValue {
  readonly value: number;
  readonly has: boolean;
}

interface Side {
  readonly mean: number;
  /** Days. */
  readonly n: number;
}

/** How ratings on the days with a tag differ from the others; never why. */
export interface Association {
  readonly with: Side;
  readonly without: Side;
  /** Mean with minus mean without, in points. */
  readonly difference: number;
  /** Of the difference, 95 %; null where the days are too few or too regular to give one. */
  readonly interval: Interval | null;
  /** Two-sided, for this tag alone. */
  readonly p: number;
}

/** An association among those of other tags. */
export interface TagAssociation<Tag> extends Association {
  readonly tag: Tag;
  /** The p after Benjamini and Hochberg, over all tags compared. */
  readonly adjusted: number;
  /** Whether the tag may be said to go with other days. */
  readonly goes: boolean;
}

/**
 * Compares the days with a tag with those without. The p respects that both tags
 * and ratings are alike from one day to the next: see {@link shiftTest}.
 *
 * @param days the rated days, oldest first
 * @returns null with fewer than {@link LEAST_TAG_DAYS} days on either side
 */
export function tagAssociation(days: readonly TaggedValue[], random: Random): Association | null {
  const values = days.map(({ value }) => value);
  const places = days.flatMap(({ has }, place) => (has ? [place] : []));
  const others = days.flatMap(({ has }, place) => (has ? [] : [place]));
  if (places.length < LEAST_TAG_DAYS || others.length < LEAST_TAG_DAYS) return null;
  const sides = { with: sideOf(values, places), without: sideOf(values, others) };
  return {
    ...sides,
    difference: sides.with.mean - sides.without.mean,
    ...shiftTest(values, places, random),
  };
}

/**
 * The associations of several tags, in their order; tags with too few days on
 * either side are left out, and count for nothing in the adjustment.
 */
export function associationsOf<Tag>(
  tags: readonly { readonly tag: Tag; readonly days: readonly TaggedValue[] }[],
  random: Random,
): TagAssociation<Tag>[] {
  const compared = tags.flatMap(({ tag, days }) => {
    const association = tagAssociation(days, random);
    return association === null ? [] : [{ tag, ...association }];
  });
  const adjusted = adjustedPs(compared.map(({ p }) => p));
  return compared.map((association, index) => {
    const own = adjusted[index] ?? 1;
    return { ...association, adjusted: own, goes: own <= FALSE_DISCOVERY_RATE };
  });
}

function sideOf(values: readonly number[], places: readonly number[]): Side {
  const sum = places.reduce((total, place) => total + (values[place] ?? 0), 0);
  return { mean: sum / places.length, n: places.length };
}
