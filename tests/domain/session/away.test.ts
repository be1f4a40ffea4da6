import { describe, expect, test } from 'vitest';
import { AWAY_LIMIT_MS, positionAt } from '../../../src/domain/session/session.ts';
import { begun, play, running, setupOf, START } from './playing.ts';

const SHORT = setupOf('short');
const session = running(SHORT, 7000);
const awayFor = (ms: number) =>
  play(session, [
    ['hidden', 1000],
    ['shown', ms],
  ]);

test('thirty seconds are the limit', () => {
  expect(AWAY_LIMIT_MS).toBe(30_000);
});

describe('away', () => {
  test.each([0, 1, 15_000, 30_000])('for %i ms, the session goes on by the clock', (ms) => {
    const { session, at } = awayFor(ms);
    expect(session.phase.kind).toBe('running');
    expect(positionAt(session, at)).toBe(8000 + ms);
  });

  test.each([30_001, 60_000, 86_400_000])('for %i ms, it pauses at what was seen last', (ms) => {
    const { session, at } = awayFor(ms);
    expect(session.phase).toEqual({
      kind: 'paused',
      positionMs: 8000,
      sinceAt: START + 3000 + 8000,
      reason: 'away',
    });
    expect(session.played).toEqual({ 'B1/midline': { ms: 8000, reps: 0.8 } });
    const resumed = play(session, [
      ['resume', 0],
      ['tick', 3000],
    ]);
    expect(positionAt(resumed.session, at + 3000)).toBe(8000);
    expect(resumed.session.pauses).toEqual([{ fromAt: START + 11_000, toAt: at, reason: 'away' }]);
  });

  test('a device that fell asleep without a word counts from the last look', () => {
    const { session: after } = play(session, [['tick', 30_001]]);
    expect(after.phase).toMatchObject({ kind: 'paused', positionMs: 7000, reason: 'away' });
  });

  test('looks at the clock while hidden do not count as seen', () => {
    const { session: after, cues } = play(session, [
      ['hidden', 0],
      ...Array.from({ length: 6 }, () => ['tick', 5000] as const),
      ['tick', 1],
    ]);
    expect(after.phase).toMatchObject({ kind: 'paused', positionMs: 7000, reason: 'away' });
    expect(cues.length).toBeGreaterThan(0);
  });

  test('hearing twice that the page is hidden does not begin the absence anew', () => {
    const { session: after } = play(session, [
      ['hidden', 0],
      ['hidden', 20_000],
      ['shown', 20_000],
    ]);
    expect(after.phase).toMatchObject({ kind: 'paused', positionMs: 7000, reason: 'away' });
  });

  test('hearing twice that it is shown changes nothing', () => {
    const { session: after, at } = play(session, [
      ['hidden', 0],
      ['shown', 20_000],
      ['shown', 0],
      ['tick', 20_000],
    ]);
    expect(positionAt(after, at)).toBe(47_000);
  });

  test('two short absences are not one long one', () => {
    const { session: after, at } = play(session, [
      ['hidden', 0],
      ['shown', 20_000],
      ['hidden', 0],
      ['shown', 20_000],
    ]);
    expect(after.phase.kind).toBe('running');
    expect(positionAt(after, at)).toBe(47_000);
  });

  test('in the count-in, it pauses where the session stood', () => {
    const { session: after } = play(begun(SHORT), [
      ['ready', 0],
      ['hidden', 1000],
      ['shown', 60_000],
    ]);
    expect(after.phase).toMatchObject({ kind: 'paused', positionMs: 0, reason: 'away' });
    expect(after.played).toEqual({});
  });

  test('in a pause or before the start, nothing happens', () => {
    for (const before of [begun(SHORT), play(session, [['pause', 0]]).session]) {
      const { session: after } = play(before, [
        ['hidden', 0],
        ['shown', 600_000],
      ]);
      expect(after.phase).toEqual(before.phase);
    }
  });

  test('the clock set back meanwhile does not lengthen the absence', () => {
    const { session: after, at } = play(session, [
      ['hidden', 0],
      ['tick', -3_600_000],
      ['shown', 10_000],
    ]);
    expect(after.phase.kind).toBe('running');
    expect(positionAt(after, at)).toBe(17_000);
  });
});
