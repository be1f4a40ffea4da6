import { describe, expect, it } from 'vitest';
import { BACKUP_KINDS } from '../../../src/domain/backup/records.ts';
import type { BackupKind, BackupRecords } from '../../../src/domain/backup/records.ts';
import { planRestore } from '../../../src/domain/backup/restore-plan.ts';
import { noAnswers, noneApply } from '../../../src/domain/safety/answers.ts';
import { DEFAULT_SETTINGS } from '../../../src/domain/settings/settings.ts';
import {
  checkIn,
  dayContext,
  experiment,
  MONDAY,
  MORNING,
  TUESDAY,
} from '../../data/support/records.ts';
import { NO_RECORDS, withRecords } from './support/databases.ts';

const LATER = MORNING + 1_000;
const LAST = MORNING + 2_000;
const NOW = MORNING + 10_000;

const KEPT = { bringBack: false, at: NOW };
const BROUGHT_BACK = { bringBack: true, at: NOW };

const tombstone = (updatedAt: number, id = 'check-in-1') => ({
  id,
  createdAt: MORNING,
  updatedAt,
  day: MONDAY,
  deletedAt: updatedAt,
});

type CheckIns = BackupRecords['records']['check-ins'];
const withCheckIns = (...records: CheckIns) => withRecords({ 'check-ins': records });

/** The counts of a kind that are not 0. */
function countsOf(plan: ReturnType<typeof planRestore>, kind: BackupKind) {
  const report = plan.kinds[BACKUP_KINDS.indexOf(kind)];
  return Object.fromEntries(
    Object.entries(report ?? {}).filter(([key, count]) => key !== 'kind' && count !== 0),
  );
}

describe('merging one check-in', () => {
  const old = checkIn({ note: 'old' });
  const renewed = checkIn({ note: 'new', updatedAt: LATER });

  it.each([
    ['added where it is not here', withCheckIns(), withCheckIns(old), { added: 1 }, old],
    ['kept where it is only here', withCheckIns(old), withCheckIns(), { onlyHere: 1 }, old],
    ['the same where it is alike', withCheckIns(old), withCheckIns({ ...old }), { same: 1 }, old],
    ['the newer one of there', withCheckIns(old), withCheckIns(renewed), { newer: 1 }, renewed],
    ['the newer one of here', withCheckIns(renewed), withCheckIns(old), { older: 1 }, renewed],
    [
      'deleted where it was deleted there since',
      withCheckIns(old),
      withCheckIns(tombstone(LATER)),
      { deletedThere: 1 },
      tombstone(LATER),
    ],
    [
      'still deleted where it was deleted here since',
      withCheckIns(tombstone(LATER)),
      withCheckIns(old),
      { deletedHere: 1 },
      tombstone(LATER),
    ],
    [
      'living where it was changed there after it was deleted here',
      withCheckIns(tombstone(LATER)),
      withCheckIns(checkIn({ updatedAt: LAST })),
      { newer: 1 },
      checkIn({ updatedAt: LAST }),
    ],
    [
      'living where it was changed here after it was deleted there',
      withCheckIns(checkIn({ updatedAt: LAST })),
      withCheckIns(tombstone(LATER)),
      { older: 1 },
      checkIn({ updatedAt: LAST }),
    ],
    [
      'deleted where both are of one time',
      withCheckIns(old),
      withCheckIns(tombstone(MORNING)),
      { deletedThere: 1 },
      tombstone(MORNING),
    ],
    [
      'no news where it is buried there and was never here',
      withCheckIns(),
      withCheckIns(tombstone(MORNING)),
      { same: 1 },
      tombstone(MORNING),
    ],
  ])('it is %s', (_, here, there, counts, expected) => {
    const plan = planRestore(here, there, 'merge', KEPT);
    expect(countsOf(plan, 'check-ins')).toEqual(counts);
    expect(plan.result.records['check-ins']).toEqual([expected]);
  });

  it('two versions of one time give one, whichever is here', () => {
    const one = withCheckIns(checkIn({ note: 'a' }));
    const other = withCheckIns(checkIn({ note: 'b' }));
    const plans = [planRestore(one, other, 'merge', KEPT), planRestore(other, one, 'merge', KEPT)];
    expect(plans.map((plan) => countsOf(plan, 'check-ins'))).toEqual([{ newer: 1 }, { older: 1 }]);
    expect(plans[0]?.result).toEqual(plans[1]?.result);
  });
});

describe('bringing back', () => {
  it('lets it live again for good: a later merge with the tombstone does not bury it', () => {
    const buried = withCheckIns(tombstone(LATER));
    const { result } = planRestore(buried, withCheckIns(checkIn()), 'merge', BROUGHT_BACK);
    expect(result.records['check-ins']).toEqual([checkIn({ updatedAt: NOW })]);
    expect(planRestore(result, buried, 'merge', KEPT).result).toEqual(result);
  });

  it('does so even where the tombstone was made by a clock ahead of this one', () => {
    const buried = withCheckIns(tombstone(NOW + 5));
    const { result } = planRestore(buried, withCheckIns(checkIn()), 'merge', BROUGHT_BACK);
    expect(planRestore(result, buried, 'merge', KEPT).result).toEqual(result);
  });

  it('never gives a time that could not be read back', () => {
    const buried = withCheckIns(tombstone(8.64e15));
    const { result } = planRestore(buried, withCheckIns(checkIn()), 'merge', BROUGHT_BACK);
    expect(result.records['check-ins'][0]?.updatedAt).toBe(8.64e15);
  });

  it('does not touch what was deleted there', () => {
    const { result } = planRestore(
      withCheckIns(checkIn()),
      withCheckIns(tombstone(LATER)),
      'merge',
      BROUGHT_BACK,
    );
    expect(result.records['check-ins']).toEqual([tombstone(LATER)]);
  });
});

describe('two contexts of one day', () => {
  const mine = dayContext({ id: 'mine', tags: ['travel', 'short-sleep'], paused: 'travel' });
  const theirs = dayContext({ id: 'theirs', tags: ['salty-meal'], updatedAt: LATER });
  const here = withRecords({ 'day-contexts': [mine] });
  const there = withRecords({ 'day-contexts': [theirs] });
  const united = planRestore(here, there, 'merge', KEPT).result;

  it('become one: the newer, with the tags of both and the pause of the one that has it', () => {
    expect(united.records['day-contexts']).toEqual([
      { ...tombstone(MORNING, 'mine') },
      {
        ...theirs,
        updatedAt: LATER + 1,
        tags: ['short-sleep', 'salty-meal', 'travel'],
        paused: 'travel',
      },
    ]);
  });

  it('take the pause of the newer where both have one', () => {
    const paused = withRecords({ 'day-contexts': [{ ...theirs, paused: 'unwell' }] });
    const { result } = planRestore(here, paused, 'merge', KEPT);
    expect(result.records['day-contexts'][1]).toMatchObject({ paused: 'unwell' });
  });

  it('are not asked about when the same backup is merged again', () => {
    expect(countsOf(planRestore(united, here, 'merge', KEPT), 'day-contexts')).toEqual({
      older: 1,
      onlyHere: 1,
    });
    expect(planRestore(united, here, 'merge', BROUGHT_BACK).result).toEqual(united);
  });

  it('keep what was changed on a device that did not know of it', () => {
    const changed = { ...mine, tags: ['heat' as const], updatedAt: LATER };
    const other = withRecords({ 'day-contexts': [changed] });
    const { result } = planRestore(united, other, 'merge', KEPT);
    const tags = result.records['day-contexts'].flatMap((one) => ('tags' in one ? one.tags : []));
    expect(tags).toEqual(['short-sleep', 'salty-meal', 'heat', 'travel']);
  });

  it('stay two where they are of two days', () => {
    const other = withRecords({ 'day-contexts': [{ ...theirs, day: TUESDAY }] });
    const { result } = planRestore(here, other, 'merge', KEPT);
    expect(result.records['day-contexts']).toEqual([mine, { ...theirs, day: TUESDAY }]);
  });

  it('a deleted one of a day with none is asked about like any other record', () => {
    const deleted = withRecords({ 'day-contexts': [tombstone(LATER, 'mine')] });
    const plan = planRestore(deleted, here, 'merge', BROUGHT_BACK);
    expect(countsOf(plan, 'day-contexts')).toEqual({ deletedHere: 1 });
    expect(plan.result.records['day-contexts']).toEqual([{ ...mine, updatedAt: NOW }]);
  });
});

describe('what was told about health', () => {
  const entry = (id: string, createdAt: number, answers = noneApply(MONDAY)) => ({
    id,
    createdAt,
    updatedAt: createdAt,
    answers,
  });
  const here = withRecords({ 'safety-answers': [entry('new', LAST, noAnswers(TUESDAY))] });
  const there = withRecords({ 'safety-answers': [entry('old', MORNING)] });

  it.each(['merge', 'replace'] as const)('is kept from both sides when one would %s', (mode) => {
    const answers = planRestore(here, there, mode, KEPT).result.records['safety-answers'];
    expect(answers.map(({ id }) => id)).toEqual(['new', 'old']);
  });
});

describe('replacing', () => {
  it('removes what is only here outright, and takes the backup where it is older', () => {
    const here = withCheckIns(checkIn({ updatedAt: LATER }), checkIn({ id: 'mine' }));
    const plan = planRestore(here, withCheckIns(checkIn()), 'replace', KEPT);
    expect(plan.result.records['check-ins']).toEqual([checkIn()]);
    expect(countsOf(plan, 'check-ins')).toEqual({ older: 1, onlyHere: 1 });
  });

  it('leaves nothing in the way of a later merge with a backup that has them', () => {
    const everything = withCheckIns(checkIn(), checkIn({ id: 'mine' }));
    const { result } = planRestore(everything, withCheckIns(checkIn()), 'replace', KEPT);
    expect(planRestore(result, everything, 'merge', KEPT).result).toEqual(everything);
  });
});

describe('two experiments that run', () => {
  it('both stay as they are', () => {
    const one = experiment();
    const other = experiment({ id: 'experiment-2', createdAt: LATER, updatedAt: LATER });
    const here = withRecords({ experiments: [one] });
    const { result } = planRestore(here, withRecords({ experiments: [other] }), 'merge', KEPT);
    expect(result.records.experiments).toEqual([one, other]);
  });
});

describe('settings', () => {
  const dark = { ...DEFAULT_SETTINGS, theme: 'dark' as const, updatedAt: MORNING };
  const light = { ...DEFAULT_SETTINGS, theme: 'light' as const, updatedAt: LATER };

  it.each([
    ['merge', 'newer', dark, light, light, true],
    ['merge', 'older', light, dark, light, false],
    ['merge', 'alike', dark, { ...dark }, dark, false],
    ['merge', 'missing there', dark, null, dark, false],
    ['merge', 'missing here', null, dark, dark, true],
    ['replace', 'older', light, dark, dark, true],
    ['replace', 'missing there', dark, null, dark, false],
  ] as const)('%s where they are %s', (mode, _, mine, theirs, expected, isTaken) => {
    const here = { ...NO_RECORDS, settings: mine };
    const there = { ...NO_RECORDS, settings: theirs };
    const { result, choices } = planRestore(here, there, mode, KEPT);
    expect(result.settings).toEqual(expected);
    expect(choices).toEqual({ settings: isTaken, guidance: false });
  });

  it('of one time give one, whichever is here', () => {
    const one = { ...NO_RECORDS, settings: dark };
    const other = { ...NO_RECORDS, settings: { ...light, updatedAt: MORNING } };
    expect(planRestore(one, other, 'merge', KEPT).result).toEqual(
      planRestore(other, one, 'merge', KEPT).result,
    );
  });
});
