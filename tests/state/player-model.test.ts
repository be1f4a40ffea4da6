import { signal } from '@preact/signals';
import { expect, test, vi } from 'vitest';
import { facialRoutine } from '../../src/content/facial-routine.ts';
import { addDays, day } from '../../src/domain/day.ts';
import type { SessionRecord } from '../../src/domain/record/record.ts';
import type { OwnRoutine } from '../../src/domain/routine/own-routine.ts';
import { routineOfOwn } from '../../src/domain/routine/own-routine.ts';
import type { StepTag } from '../../src/domain/routine/routine.ts';
import { boutsOf } from '../../src/domain/routine/timeline.ts';
import type { Bout } from '../../src/domain/routine/timeline.ts';
import type { Checkpoint } from '../../src/domain/session/checkpoint.ts';
import { DEFAULT_GUIDANCE } from '../../src/domain/settings/guidance.ts';
import type { Visit } from '../../src/domain/visit/visit.ts';
import { PlayerModel } from '../../src/state/player-model.ts';

const START = Date.UTC(2026, 10, 23, 7, 30);
const MONDAY = day('2026-11-23');
const PLANNED = { off: [], leadSide: 'left', leftOut: [], repSeconds: 3 } as const;

/** Only the side of the neck, in full, and then the eyes. */
const NECK_AND_EYES: OwnRoutine = {
  id: 'own',
  createdAt: START,
  updatedAt: START,
  name: 'Neck and eyes',
  basedOn: 'facial',
  repSeconds: null,
  items: [
    { stepId: 'N1', reps: 10 },
    { stepId: 'U1', reps: 7 },
  ],
};
const PLAN = boutsOf(routineOfOwn(NECK_AND_EYES, facialRoutine), 'standard', PLANNED);
const [LEFT, RIGHT, EYES] = PLAN as [Bout, Bout, Bout];

const whole = ({ reps, repMs }: Bout) => ({ reps, ms: reps * repMs });

/** The neck is done; the first stretch under the eyes is under way. */
const IN_THE_EYES: Checkpoint = {
  at: START,
  boutKey: EYES.key,
  segment: 'bout',
  leftMs: EYES.reps * EYES.repMs - 1000,
  played: {
    [LEFT.key]: whole(LEFT),
    [RIGHT.key]: whole(RIGHT),
    [EYES.key]: { reps: 1 / 3, ms: 1000 },
  },
  pauses: [],
  startedAt: START - 100_000,
  leftOut: [],
  repSeconds: 3,
};

function setUp(checkpoint: Checkpoint | null, off: readonly StepTag[]) {
  let at = START;
  const open = signal<Visit | null>({
    sessionId: 'session-1',
    day: MONDAY,
    openedAt: START,
    routineId: 'facial',
    routine: NECK_AND_EYES,
    length: 'standard',
    stage: 'session',
    plannedWith: checkpoint && PLANNED,
    checkpoint,
  });
  const records: SessionRecord[] = [];
  const visit = {
    visit: open,
    isPlayed: signal(false),
    advance: (progress: Partial<Visit>) => {
      open.value = open.value && { ...open.value, ...progress };
      return Promise.resolve(true);
    },
    endOnHold: vi.fn(() => Promise.resolve(true)),
    finish: (record: SessionRecord) => {
      records.push(record);
      return Promise.resolve(true);
    },
    leave: () => Promise.resolve(true),
  };
  const today = signal(MONDAY);
  const nothing = () => undefined;
  const deps = {
    clock: { now: () => at, zoneOffsetMinutes: () => 0, zone: () => 'UTC', after: () => nothing },
    pageLife: { isHidden: () => false, subscribe: () => nothing },
    wakeLock: { hold: nothing, release: nothing, subscribe: nothing },
    persistence: { request: nothing },
    guide: { prime: nothing, follow: nothing, stop: nothing },
    mirror: { start: nothing, stop: nothing },
    live: { follow: nothing, release: nothing, leave: nothing },
    guidance: { guidance: signal(DEFAULT_GUIDANCE), change: () => Promise.resolve() },
    safety: { permit: signal({ kind: 'allowed', off, reasons: [] }) },
    days: { today },
    visit,
  };
  const player = new PlayerModel(deps as unknown as ConstructorParameters<typeof PlayerModel>[0]);
  const pass = (ms: number): void => {
    at += ms;
  };
  return { player, visit, records, pass, today };
}

test('a session of which nothing may be played any more ends with what was done, and never begins again', () => {
  const { player, visit } = setUp(IN_THE_EYES, ['eye']);
  player.prepare();
  expect(player.session.value).toBeNull();
  expect(visit.endOnHold).toHaveBeenCalledOnce();
});

test('what was done of a step that was switched off since is in the record', async () => {
  const { player, records, pass } = setUp(IN_THE_EYES, ['neck']);
  player.prepare();
  player.resume();
  pass(5_000);
  player.end();
  await vi.waitFor(() => expect(records).toHaveLength(1));
  expect(records[0]?.steps.map(({ stepId, outcome }) => [stepId, outcome])).toEqual([
    [LEFT.stepId, 'done'],
    [EYES.stepId, 'partial'],
  ]);
});

test('on past the last step there is nothing: the end is asked about', () => {
  const { player, pass } = setUp(IN_THE_EYES, []);
  player.prepare();
  player.resume();
  pass(6_000);
  player.next();
  expect(player.session.value?.phase.kind).not.toBe('finished');
});

test.each([
  ['an hour on hold', 61 * 60_000, 0],
  ['a new day', 60_000, 1],
])('after %s a session is not simply gone on with', (_, ms, days) => {
  const { player, visit, pass, today } = setUp(IN_THE_EYES, []);
  player.prepare();
  pass(ms);
  today.value = addDays(MONDAY, days);
  player.resume();
  expect(player.session.value).toBeNull();
  expect(visit.isPlayed.value).toBe(false);
});
