import type { Day, Instant } from '../day.ts';
import type { Envelope, Moment } from '../record/record.ts';
import type { Light } from './light.ts';

/**
 * Which cheek the photo shows: the person's own left or right. Only like is compared with like: a
 * turned head moves more of the picture than a month of mornings.
 */
export const VIEWS = ['front', 'left', 'right'] as const;
export type View = (typeof VIEWS)[number];

/** What is known of a photo without its pixels, which are stored apart under the same id. */
export interface Photo extends Envelope {
  /** The day of its check-in where it belongs to one. */
  readonly day: Day;
  readonly at: Instant;
  /** Minutes the local clock was ahead of UTC. */
  readonly zoneOffsetMinutes: number;
  /** Before or after a session is another face: a pair is of one moment where it can be. */
  readonly moment: Moment;
  readonly view: View;
  /** Pixels, upright. */
  readonly width: number;
  readonly height: number;
  /** Length of the full picture, without its thumbnail. */
  readonly bytes: number;
  readonly type: 'image/jpeg';
  readonly light: Light;
}

/** What remains of a deleted photo: that it was deleted, and when. */
export interface BuriedPhoto extends Envelope {
  readonly deletedAt: Instant;
}

export type StoredPhoto = Photo | BuriedPhoto;
