import { describe, expect, test } from 'vitest';
import facialWords from '../../src/i18n/en/facial.ts';
import sessionWords from '../../src/i18n/en/session.ts';
import type { CompiledCatalogue } from '../../src/i18n/catalogues.ts';
import { createTranslator } from '../../src/i18n/translator.ts';
import { facialRoutine } from '../../src/content/facial-routine.ts';
import { LENGTHS } from '../../src/domain/routine/routine.ts';
import type { Length } from '../../src/domain/routine/routine.ts';
import { timelineOf } from '../../src/domain/routine/timeline.ts';
import type { Bout, Segment } from '../../src/domain/routine/timeline.ts';
import { nameOf, sideOf, wordsOf } from '../../src/screens/session/script.ts';
import { renderSounds } from '../platform/sound/support/offline.ts';
import { detectOnsets } from '../platform/sound/support/onsets.ts';
import { expectedSounds } from './support/expected-sounds.ts';
import type { ExpectedSound } from './support/expected-sounds.ts';
import { COUNT_IN_MS, listenTo } from './support/listening.ts';

/** What the issue of timing allows; the detector itself is good to 15 ms. */
const WITHIN_MS = 50;

const { t, add } = createTranslator('en');
add(facialWords as unknown as CompiledCatalogue);
add(sessionWords as unknown as CompiledCatalogue);

const ordered = (sounds: readonly ExpectedSound[]): ExpectedSound[] =>
  sounds.toSorted((a, b) => a.atMs - b.atMs || a.name.localeCompare(b.name));

/** Each expected sound with the nearest one of its name that was heard, in ms; null for none. */
function missesOf(expected: readonly ExpectedSound[], found: readonly ExpectedSound[]): string[] {
  const left = [...found];
  const misses = expected.flatMap(({ name, atMs }) => {
    const near = left.findIndex(
      (sound) => sound.name === name && Math.abs(sound.atMs - atMs) <= WITHIN_MS,
    );
    if (near === -1) return [`${name} at ${atMs} was not heard`];
    left.splice(near, 1);
    return [];
  });
  return [...misses, ...left.map(({ name, atMs }) => `${name} at ${Math.round(atMs)} is too much`)];
}

const segmentsOf = (length: Length): readonly Segment[] =>
  timelineOf(facialRoutine, length, { off: [], leadSide: 'left' }).segments;

describe.each(LENGTHS)('a %s session, by tones alone', (length) => {
  test.each(['day', 'evening'] as const)(
    'sounds each movement and each change when it is due (%s)',
    async (set) => {
      const { sounds } = await listenTo(length, { guide: 'tones', soundSet: set });
      const samples = await renderSounds(sounds, set);
      const found = detectOnsets(samples, 16_000, set);
      expect(missesOf(expectedSounds(segmentsOf(length), COUNT_IN_MS), ordered(found))).toEqual([]);
    },
    60_000,
  );

  test('nothing is said', async () => {
    const { lines } = await listenTo(length, { guide: 'tones' });
    expect(lines).toEqual([]);
  });
});

/** A moment of a timeline and a line that belongs to it. */
interface ExpectedLine {
  readonly atMs: number;
  readonly text: string;
}

const strokeOf = (bout: Bout): string => wordsOf(t, { kind: 'stroke', bout });

function linesAt(
  segments: readonly Segment[],
  lineOf: (segment: Segment, before: Segment | undefined) => ExpectedLine | null,
): ExpectedLine[] {
  return segments
    .map((segment, index) => lineOf(segment, segments[index - 1]))
    .filter((line) => line !== null);
}

describe.each(LENGTHS)('a %s session, by voice', (length) => {
  const segments = segmentsOf(length);
  const heard = listenTo(length, { guide: 'voice' }, (spoken) => wordsOf(t, spoken));
  const missing = async (
    expected: readonly ExpectedLine[],
    withinMs: number,
  ): Promise<ExpectedLine[]> => {
    const { lines } = await heard;
    return expected.filter(
      ({ atMs, text }) =>
        !lines.some(
          (line) => line.text === text && line.atMs >= atMs - 1 && line.atMs <= atMs + withinMs,
        ),
    );
  };

  test('names the area and the side as the hands move there', async () => {
    const places = linesAt(segments, ({ bout, startMs }, before) => {
      if (before?.bout.stepId === bout.stepId) return null;
      const text = `${nameOf(t, bout)}. ${sideOf(t, bout)}.`;
      // The first is named while the count-in runs.
      return { text, atMs: before === undefined ? 0 : COUNT_IN_MS + startMs };
    });
    expect(await missing(places, 400)).toEqual([]);
    expect(places.length).toBeGreaterThanOrEqual(12);
  });

  test('tells the hand and the cue as the stroke begins', async () => {
    const strokes = linesAt(segments, ({ kind, bout, startMs }, before) =>
      kind === 'bout' && (before === undefined || before.kind === 'move')
        ? { text: strokeOf(bout), atMs: COUNT_IN_MS + startMs }
        : null,
    );
    expect(await missing(strokes, 3_000)).toEqual([]);
  });

  test('tells each change of side', async () => {
    const sides = linesAt(segments, ({ kind, bout, startMs }) =>
      kind === 'change-side'
        ? { text: `Other side. ${sideOf(t, bout)}.`, atMs: COUNT_IN_MS + startMs }
        : null,
    );
    expect(await missing(sides, 400)).toEqual([]);
    expect(sides.length).toBeGreaterThanOrEqual(2);
  });

  test('tells what comes next, unless it is still telling how', async () => {
    const { lines } = await heard;
    const nexts = segments.flatMap(({ kind, bout, endMs }, index) => {
      const after = segments[index + 1]?.bout;
      if (kind !== 'bout' || after === undefined || after.stepId === bout.stepId) return [];
      return [{ atMs: COUNT_IN_MS + endMs - 5000, text: `Next: ${nameOf(t, after)}` }];
    });
    const missed = await missing(nexts, 400);
    const busy = missed.filter(({ atMs }) =>
      lines.some((line) => line.atMs < atMs && line.endMs > atMs),
    );
    expect(missed).toEqual(busy);
    // Steps of nine seconds have no time for it; all others do.
    expect(missed.length).toBeLessThanOrEqual(length === 'short' ? 4 : 0);
  });

  test('ends with the end, and says one thing at a time', async () => {
    const { lines } = await heard;
    expect(lines.at(-1)?.text).toBe('Done. Sit a moment before you stand.');
    const twoMore = lines.filter(({ text }) => text === 'Two more.');
    expect(twoMore.length).toBeGreaterThan(0);
    lines.reduce((before, line) => {
      expect(line.atMs).toBeGreaterThanOrEqual(before.endMs);
      return line;
    });
  });

  test('sounds the rhythm as well', async () => {
    const { sounds } = await heard;
    const planned = sounds.map(({ name, atMs }) => ({ name, atMs }));
    expect(missesOf(expectedSounds(segments, COUNT_IN_MS), planned)).toEqual([]);
  });
});
