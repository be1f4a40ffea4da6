import { describe, expect, test } from 'vitest';
import { LENGTHS, REP_SECONDS } from '../../../src/domain/routine/routine.ts';
import { precedenceOf, spokenOf } from '../../../src/domain/session/spoken.ts';
import type { Spoken } from '../../../src/domain/session/spoken.ts';
import type { Session } from '../../../src/domain/session/session.ts';
import { facialRoutine } from '../../../src/content/facial-routine.ts';
import type { Routine } from '../../../src/domain/routine/routine.ts';
import { legRoutine } from '../routine/leg-routine.ts';
import { begun, looks, play, running, setupOf, START, startOf } from './playing.ts';
import type { Script } from './playing.ts';

const lineOf = (spoken: Spoken): string =>
  'bout' in spoken ? `${spoken.kind} ${spoken.bout.key}` : spoken.kind;

/** What is said on the way, each with the seconds since the first event. */
function linesOf(session: Session, script: Script): string[] {
  const lines: string[] = [];
  let now = { session, at: session.lastAt };
  for (const happening of script) {
    const { session: after, at, cues } = play(now.session, [happening]);
    const spoken = spokenOf(now.session, after, cues);
    if (spoken !== null) lines.push(`${(at - session.lastAt) / 1000} ${lineOf(spoken)}`);
    now = { session: after, at };
  }
  return lines;
}

const SHORT = setupOf('short');
const FROM_THE_START = (ms: number, everyMs: number): Script => [
  ['ready', 0],
  ...looks(ms, everyMs),
];

describe('a session of three steps', () => {
  const steps = ['B1', 'N1', 'C2'];
  const few: Routine = {
    ...facialRoutine,
    blocks: facialRoutine.blocks.map((block) => ({
      ...block,
      steps: block.steps.filter(({ id }) => steps.includes(id)),
    })),
  };
  const EXPECTED = [
    '0 place B1/midline',
    '3 stroke B1/midline',
    '18 next N1/left',
    '23 place N1/left',
    '25 stroke N1/left',
    '31 two-more',
    '37 side N1/right',
    '45 two-more',
    '46 next C2/both',
    '51 place C2/both',
    '53 stroke C2/both',
    '59 two-more',
    '65 finished',
  ];

  test.each([250, 500, 1000])('is told line by line, looked at every %i ms', (everyMs) => {
    const setup = setupOf('short', few);
    expect(linesOf(begun(setup), FROM_THE_START(70_000, everyMs))).toEqual(EXPECTED);
  });
});

describe.each(LENGTHS)('the whole %s facial', (length) => {
  test.each(REP_SECONDS)('says each of its lines once, at %d seconds a stretch', (repSeconds) => {
    const setup = setupOf(length).at(repSeconds);
    const lines = linesOf(begun(setup), FROM_THE_START(1_210_000, 250));
    const said = lines.map((line) => line.slice(line.indexOf(' ') + 1));
    const stepsOf = (kind: string): string[] =>
      said.filter((line) => line.startsWith(kind)).map((line) => line.split(/[ /]/)[1] as string);
    const steps = [...new Set(setup.plan.map(({ stepId }) => stepId))];

    expect(stepsOf('place')).toEqual(steps);
    expect(stepsOf('stroke')).toEqual(steps);
    expect(stepsOf('side')).toEqual(['N1', 'R1']);
    // The steps of a short session are long enough for it at every pace.
    expect(stepsOf('next')).toEqual(steps.slice(1));
    // Two stretches of 2.5 s are the 5 s at which the next step is told: that is said then.
    const isTold = setup.plan.filter(({ kind, reps, stepId }, index) => {
      const isLastOfStep = setup.plan[index + 1]?.stepId !== stepId;
      const tellsNext = isLastOfStep && index < setup.plan.length - 1;
      return reps >= 4 && !(repSeconds === 2.5 && kind === 'stretch' && tellsNext);
    });
    expect(said.filter((line) => line === 'two-more')).toHaveLength(isTold.length);
    expect(said.at(-1)).toBe('finished');
    expect(said.filter((line) => line === 'finished')).toHaveLength(1);
  });
});

describe('after a sleep', () => {
  test('the place wins over all else that was missed', () => {
    const before = running(SHORT, 8000);
    // 15 s next, 20 s place, 22 s stroke, 31 s two more, 32 s next.
    expect(linesOf(before, [['tick', 26_000]])).toEqual(['26 place C1/both']);
  });

  test('the latest place wins over earlier ones, and the side over the place', () => {
    const before = running(SHORT, startOf(begun(SHORT), 'C1/both') + 14_000);
    expect(linesOf(before, [['tick', 3000]])).toEqual(['3 place N1/left']);
    expect(linesOf(before, [['tick', 20_000]])).toEqual(['20 side N1/right']);
  });

  test('what is not missed but due last is said where no place was passed', () => {
    const before = running(SHORT, startOf(begun(SHORT), 'C1/both') + 5000);
    expect(linesOf(before, [['tick', 7000]])).toEqual(['7 next N1/left']);
  });

  test('over the end, the end is what is said', () => {
    const before = running(SHORT, begun(SHORT).timeline.totalMs - 20_000);
    expect(linesOf(before, [['tick', 25_000]])).toEqual(['25 finished']);
  });

  test('too long for the session to go on, nothing is said', () => {
    expect(linesOf(running(SHORT, 8000), [['tick', 60_000]])).toEqual([]);
  });
});

describe('a pause', () => {
  const inStretch = running(SHORT, startOf(begun(SHORT), 'C1/both') + 4000);

  test('is told where it was asked for, and the place after it', () => {
    expect(
      linesOf(inStretch, [['pause', 0], ['tick', 60_000], ['resume', 0], ...looks(10_000, 500)]),
    ).toEqual(['0 paused', '60 place C1/both', '68 two-more', '69 next N1/left']);
  });

  test('for a concern or an absence is not', () => {
    expect(linesOf(inStretch, [['concern', 0]])).toEqual([]);
    expect(
      linesOf(inStretch, [
        ['hidden', 0],
        ['shown', 60_000],
      ]),
    ).toEqual([]);
  });

  test('while the hands move says the place once, not again with the count-in', () => {
    const moving = running(SHORT, startOf(begun(SHORT), 'C1/both') - 2000);
    expect(linesOf(moving, [['pause', 0], ['resume', 0], ...looks(6000, 500)])).toEqual([
      '0 paused',
      '0 place C1/both',
      '5 stroke C1/both',
    ]);
  });

  test('on the second side says that side with its place', () => {
    const inSecond = running(SHORT, startOf(begun(SHORT), 'N1/right') + 1000);
    expect(
      linesOf(inSecond, [
        ['pause', 0],
        ['resume', 0],
      ]),
    ).toEqual(['0 paused', '0 place N1/right']);
  });
});

describe('what a person changes', () => {
  const inStretch = running(SHORT, startOf(begun(SHORT), 'C1/both') + 4000);

  test.each([
    ['next', 'N1/left', 2],
    ['previous', 'B1/midline', 0],
    ['skip-area', 'N1/left', 2],
    ['again', 'C1/both', 2],
  ] as const)('"%s" says at once where it leads', (type, key, moveSeconds) => {
    expect(linesOf(inStretch, [[type, 0], ...looks(2500, 500)])).toEqual(
      moveSeconds === 0 ? [`0 place ${key}`] : [`0 place ${key}`, `${moveSeconds} stroke ${key}`],
    );
  });

  test('in a pause is said once the session goes on', () => {
    expect(
      linesOf(inStretch, [
        ['pause', 0],
        ['next', 0],
        ['resume', 0],
      ]),
    ).toEqual(['0 paused', '0 place N1/left']);
  });

  test('in a count-in is said where it leads elsewhere, and only there', () => {
    const counting: Script = [
      ['pause', 0],
      ['resume', 0],
    ];
    expect(linesOf(inStretch, [...counting, ['next', 500]])).toEqual([
      '0 paused',
      '0 place C1/both',
      '0.5 place N1/left',
    ]);
    expect(linesOf(inStretch, [...counting, ['pace', 500, 4], ['tick', 500]])).toEqual([
      '0 paused',
      '0 place C1/both',
    ]);
  });

  test('another pace says nothing', () => {
    expect(linesOf(inStretch, [['pace', 0, 2.5]])).toEqual([]);
  });
});

test('a gate is told as a place; what lies behind it once it is confirmed', () => {
  expect(
    linesOf(begun(setupOf('short', legRoutine)), [
      ['ready', 0],
      ['tick', 3000],
      ['tick', 20_000],
      ['confirm', 0],
      ['tick', 3000],
    ]),
  ).toEqual(['0 place L0/midline', '23 place L1/midline', '26 stroke L1/midline']);
});

test('a rest is told like a stroke', () => {
  const setup = setupOf('short', legRoutine);
  const waiting = play(begun(setup), [
    ['ready', 0],
    ['tick', 3000],
  ]).session;
  const toRest = startOf(waiting, 'L11/midline');
  const before = play(waiting, [['confirm', 0], ...looks(toRest - 1000)]).session;
  expect(linesOf(before, looks(5000, 500))).toEqual(['1 stroke L11/midline']);
});

test('only what the tones tell too gives way to what is being said', () => {
  const bout = SHORT.plan[0] as NonNullable<(typeof SHORT.plan)[0]>;
  const all: Spoken[] = [
    { kind: 'place', bout },
    { kind: 'stroke', bout },
    { kind: 'side', bout },
    { kind: 'two-more' },
    { kind: 'next', bout },
    { kind: 'paused' },
    { kind: 'finished' },
  ];
  expect(all.filter((line) => precedenceOf(line) === 'gives-way').map(({ kind }) => kind)).toEqual([
    'two-more',
    'next',
  ]);
});

test('before the session begins, nothing is said', () => {
  expect(linesOf(begun(SHORT), [['tick', 1000]])).toEqual([]);
  expect(begun(SHORT).lastAt).toBe(START);
});
