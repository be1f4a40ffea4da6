import { signal } from '@preact/signals';
import { expect, test, vi } from 'vitest';
import type { SessionRecord } from '../../src/domain/record/record.ts';
import type { Bout } from '../../src/domain/routine/timeline.ts';
import { noneApply } from '../../src/domain/safety/answers.ts';
import type { Checkpoint } from '../../src/domain/session/checkpoint.ts';
import { DEFAULT_GUIDANCE } from '../../src/domain/settings/guidance.ts';
import type { Visit } from '../../src/domain/visit/visit.ts';
import type { DaysState } from '../../src/state/days-model.ts';
import { PlayerModel } from '../../src/state/player-model.ts';
import { SafetyModel } from '../../src/state/safety-model.ts';
import { begunWith } from '../../src/state/session-plan.ts';
import { StorageModel } from '../../src/state/storage-model.ts';
import { FACIAL } from '../domain/safety/expected-steps.ts';
import {
  answersOf,
  CONDITIONS,
  everyPair,
  expectedOf,
  isForbidden,
  nameOf,
  TODAY,
  waysToTell,
} from '../domain/safety/screening-cases.ts';
import type { Told } from '../domain/safety/screening-cases.ts';
import { ownRoutine } from '../domain/routine/own-plans.ts';

/*
 * A session is begun with everything permitted and broken off on the way; then
 * something is told; then it is taken up again. Whatever its plan was, no step
 * that is forbidden now may be played.
 */

const START = Date.UTC(2025, 5, 20, 7, 30);
const PLANNED = { off: [], leadSide: 'left', leftOut: [], repSeconds: 3 } as const;
/** Shorter than what makes a session pause by itself. */
const LOOK_MS = 25_000;

const FACIAL_VISIT: Visit = {
  sessionId: 'session-1',
  day: TODAY,
  openedAt: START,
  routineId: 'facial',
  routine: null,
  length: 'long',
  stage: 'session',
  plannedWith: PLANNED,
  checkpoint: null,
};

/** A list of the person's own: every step, the neck and the returns in the middle and at the end. */
const OWN_VISIT: Visit = {
  ...FACIAL_VISIT,
  length: 'standard',
  routine: ownRoutine({
    items: `U1 ${FACIAL.long} N1 J2 N2 U1 R1`.split(' ').map((stepId) => ({ stepId, reps: 1 })),
  }),
};

/** A visit broken off in the middle of one of its bouts, all before it done. */
function brokenOffIn(visit: Visit, index: number): Visit {
  const bouts = begunWith(visit);
  const under = bouts[index] as Bout;
  const done = bouts
    .slice(0, index)
    .map(({ key, reps, repMs }) => [key, { reps, ms: reps * repMs }] as const);
  const checkpoint: Checkpoint = {
    at: START,
    boutKey: under.key,
    segment: 'bout',
    leftMs: Math.max(1, under.reps * under.repMs - 1000),
    played: { ...Object.fromEntries(done), [under.key]: { reps: 1000 / under.repMs, ms: 1000 } },
    pauses: [],
    startedAt: START - 600_000,
    leftOut: [],
    repSeconds: 3,
  };
  return { ...visit, checkpoint };
}

async function safetyModel() {
  const safety = new SafetyModel({
    store: {
      latest: async () => ({ ok: true, value: noneApply(TODAY) }),
      tell: async (telling) => ({ ok: true, value: telling(noneApply(TODAY)) }),
    },
    storage: new StorageModel(),
    days: { today: signal(TODAY) } as unknown as DaysState,
    clock: {
      now: () => START,
      zoneOffsetMinutes: () => 0,
      zone: () => 'UTC',
      after: () => vi.fn(),
    },
    ids: { next: () => 'id' },
  });
  await safety.load();
  return safety;
}

type Safety = Awaited<ReturnType<typeof safetyModel>>;

/** The player of a program that was just begun, with a visit as it was found. */
function playerOf(found: Visit, safety: Safety) {
  let at = START + 60_000;
  let look = (): void => undefined;
  const open = signal<Visit | null>(found);
  const records: SessionRecord[] = [];
  const nothing = () => undefined;
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
  const after = (_: number, run: () => void) => {
    look = run;
    return nothing;
  };
  const deps = {
    clock: { now: () => at, zoneOffsetMinutes: () => 0, zone: () => 'UTC', after },
    pageLife: { isHidden: () => false, subscribe: () => nothing },
    wakeLock: { hold: nothing, release: nothing, subscribe: nothing },
    persistence: { request: nothing },
    guide: { prime: nothing, follow: nothing, stop: nothing },
    mirror: { start: nothing, stop: nothing },
    live: { follow: nothing, release: nothing, leave: nothing },
    guidance: { guidance: signal(DEFAULT_GUIDANCE), change: () => Promise.resolve() },
    safety,
    days: { today: signal(TODAY) },
    visit,
  };
  const player = new PlayerModel(deps as unknown as ConstructorParameters<typeof PlayerModel>[0]);
  const pass = (ms: number): void => {
    at += ms;
    look();
  };
  return { player, visit, records, pass };
}

type Playing = ReturnType<typeof playerOf>;

/** All that the session holds or could be taken back to. */
function stepsWithin({ player }: Playing): string[] {
  const session = player.session.value;
  if (session === null) return [];
  const laidOut = session.timeline.segments.map(({ bout }) => bout);
  return [...session.plan, ...laidOut].map(({ stepId }) => stepId);
}

/** Takes a visit up again after something was told; the forbidden steps it then holds. */
function takenUp(found: Visit, told: readonly Told[], safety: Safety): string[] {
  safety.answers.value = answersOf(told);
  const playing = playerOf(found, safety);
  playing.player.prepare();
  const { page, off } = expectedOf(told);
  const held = stepsWithin(playing);
  playing.player[Symbol.dispose]();
  const wrong = page === null ? held.filter((id) => isForbidden(id, off)) : held;
  return wrong.map((id) => `${nameOf(told)}, broken off in ${found.checkpoint?.boutKey}: ${id}`);
}

const places = (visit: Visit): number[] => begunWith(visit).map((_, index) => index);

test.each([
  ['the facial', FACIAL_VISIT],
  ['an own routine', OWN_VISIT],
])(
  '%s, broken off anywhere, holds nothing that any condition told since forbids',
  async (_, visit) => {
    const safety = await safetyModel();
    expect(places(visit).length).toBeGreaterThan(20);
    const wrong = places(visit).flatMap((index) =>
      CONDITIONS.flatMap(waysToTell).flatMap((told) =>
        takenUp(brokenOffIn(visit, index), [told], safety),
      ),
    );
    expect(wrong).toEqual([]);
  },
);

test('every two conditions told since, and the session is taken up without what they forbid', async () => {
  const safety = await safetyModel();
  const visits = [FACIAL_VISIT, OWN_VISIT].flatMap((visit) =>
    places(visit).map((index) => brokenOffIn(visit, index)),
  );
  const wrong = everyPair().flatMap((told, index) =>
    takenUp(visits[index % visits.length] as Visit, told, safety),
  );
  expect(wrong).toEqual([]);
});

/** Plays on to the end, going back wherever that is possible; the steps that were worked since. */
async function playedOn(found: Visit, told: readonly Told[], safety: Safety): Promise<string[]> {
  safety.answers.value = answersOf(told);
  const playing = playerOf(found, safety);
  const { player, records, pass } = playing;
  player.prepare();
  if (player.session.value === null) return [];
  const begun = player.session.value.played;
  player.resume();
  const worked = new Set<string>();
  for (let turn = 0; turn < 100 && records.length === 0; turn += 1) {
    // Back and again now and then: a jump lays the session out anew.
    if (turn % 7 === 3) player.previous();
    if (turn % 11 === 5) player.again();
    pass(LOOK_MS);
    const session = player.session.value;
    for (const [key, { ms }] of Object.entries(session?.played ?? {})) {
      if (ms > (begun[key]?.ms ?? 0)) worked.add(key.replace(/\/.*$/, ''));
    }
    await Promise.resolve();
  }
  await vi.waitFor(() => expect(records).toHaveLength(1));
  return [...worked];
}

test.each([
  ['the facial', FACIAL_VISIT],
  ['an own routine', OWN_VISIT],
])('%s, played on to its end, back and again, works nothing forbidden', async (_, visit) => {
  const safety = await safetyModel();
  const told = CONDITIONS.flatMap(waysToTell).filter((each) => expectedOf([each]).page === null);
  expect(told.length).toBeGreaterThan(30);
  for (const each of told) {
    const worked = await playedOn(brokenOffIn(visit, 1), [each], safety);
    const { off } = expectedOf([each]);
    expect(worked.length, nameOf([each])).toBeGreaterThan(5);
    expect(
      worked.filter((id) => isForbidden(id, off)),
      nameOf([each]),
    ).toEqual([]);
  }
});

test('a refusal told since leaves no session, and what was done of it is kept', async () => {
  const safety = await safetyModel();
  for (const told of CONDITIONS.flatMap(waysToTell)) {
    if (expectedOf([told]).page === null) continue;
    safety.answers.value = answersOf([told]);
    const { player, visit } = playerOf(brokenOffIn(FACIAL_VISIT, 4), safety);
    player.prepare();
    expect(player.session.value, nameOf([told])).toBeNull();
    expect(visit.endOnHold, nameOf([told])).toHaveBeenCalledOnce();
  }
});

test('a session left on its screen, and come back to after something was told, is planned anew', async () => {
  const safety = await safetyModel();
  const playing = playerOf({ ...FACIAL_VISIT, plannedWith: null }, safety);
  const { player, pass } = playing;
  player.prepare();
  player.ready();
  for (let turn = 0; turn < 4; turn += 1) pass(LOOK_MS);
  expect(stepsWithin(playing)).toContain('N1');
  player.leave();

  const told: Told = { condition: 'carotid-narrowing' };
  await safety.tell(() => answersOf([told]));
  player.prepare();
  const { off } = expectedOf([told]);
  expect(stepsWithin(playing)).toContain('G1');
  expect(stepsWithin(playing).filter((id) => isForbidden(id, off))).toEqual([]);
});

test('before anything of it was begun, a session is planned with what is told by then', async () => {
  const safety = await safetyModel();
  // Planned when all was permitted, and not begun: its old settings are there to be misused.
  const wrong = [FACIAL_VISIT, OWN_VISIT].flatMap((visit) =>
    CONDITIONS.flatMap(waysToTell).flatMap((told) => takenUp(visit, [told], safety)),
  );
  expect(wrong).toEqual([]);
});

test.each(['paused', 'running'] as const)(
  'a session that is %s on its screen while something is told works nothing of it',
  async (phase) => {
    const safety = await safetyModel();
    const wrong: string[] = [];
    for (const told of CONDITIONS.flatMap(waysToTell)) {
      await safety.tell(() => noneApply(TODAY));
      const playing = playerOf({ ...FACIAL_VISIT, plannedWith: null }, safety);
      const { player, pass } = playing;
      player.prepare();
      player.ready();
      for (let turn = 0; turn < 4; turn += 1) pass(LOOK_MS);
      if (phase === 'paused') player.pause();
      await safety.tell(() => answersOf([told]));
      player.resume();
      const { page, off } = expectedOf([told]);
      const held = stepsWithin(playing);
      const forbidden = page === null ? held.filter((id) => isForbidden(id, off)) : held;
      wrong.push(...forbidden.map((id) => `${nameOf([told])}: ${id}`));
      player[Symbol.dispose]();
    }
    expect(wrong).toEqual([]);
  },
);
