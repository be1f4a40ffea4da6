import type { Moment } from '../record/record.ts';

/** As Ebb writes them, and as people do. */
const WORDS: Readonly<Record<Moment, readonly string[]>> = {
  before: ['before', 'pre', 'vorher', 'vor', 'avant', 'antes', 'prima'],
  after: ['after', 'post', 'nachher', 'nach', 'après', 'apres', 'después', 'despues', 'dopo'],
  'rest-before': ['rest-before'],
  'rest-after': ['rest-after'],
  anytime: ['anytime', 'any time', 'any'],
};

const MOMENT_OF: ReadonlyMap<string, Moment> = new Map(
  Object.entries(WORDS).flatMap(([moment, words]) =>
    words.map((word) => [word, moment as Moment] as const),
  ),
);

const LONGEST = 40;

/** The moment a cell names; null where it names none that is known. */
export function momentIn(cell: string): Moment | null {
  return cell.length > LONGEST ? null : (MOMENT_OF.get(cell.trim().toLowerCase()) ?? null);
}
