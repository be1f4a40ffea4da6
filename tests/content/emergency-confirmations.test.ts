import { expect, test } from 'vitest';
import { EMERGENCY_NUMBERS } from '../../src/content/emergency-numbers.ts';
import { SOURCES } from '../../src/content/sources/all.ts';
import { LISTED, NAMED_FOR_AMBULANCE, UNCONFIRMED } from './emergency-confirmations.ts';

const LATIN_AMERICA = 'MX BR AR CL CO PE VE EC BO PY UY CR PA GT HN NI SV CU DO HT';
const OTHER_AMERICA = 'US CA GY SR BZ JM TT BS BB AG DM GD KN LC VC';

const split = (words: string) => words.trim().split(/\s+/);
const shown = new Set(
  Object.entries(EMERGENCY_NUMBERS).map(([country, number]) => `${country}:${number}`),
);
const inAny = (byEach: Record<string, string>) => new Set(Object.values(byEach).flatMap(split));

const named = inAny(NAMED_FOR_AMBULANCE);
const listed = inAny(LISTED);

test.each([...Object.entries(NAMED_FOR_AMBULANCE), ...Object.entries(LISTED)])(
  '%s is a source that was read, and gives the numbers shown',
  (id, numbers) => {
    expect(SOURCES).toHaveProperty([id, 'isOriginal'], true);
    expect(SOURCES).not.toHaveProperty([id, 'read'], 'none');
    expect(split(numbers).filter((number) => !shown.has(number))).toEqual([]);
  },
);

test('at least 60 countries have a number that a source names for an ambulance', () => {
  const confirmed = [...shown].filter((number) => named.has(number));
  expect(confirmed.length).toBeGreaterThanOrEqual(60);
});

test.each(split(`JP IN ${LATIN_AMERICA} ${OTHER_AMERICA}`))(
  'the number of %s is confirmed',
  (country) => {
    const number = `${country}:${EMERGENCY_NUMBERS[country]}`;
    expect(named.has(number) || listed.has(number), number).toBe(true);
  },
);

test('a number that no source confirms is known to be unconfirmed', () => {
  const bare = [...shown].filter((number) => !named.has(number) && !listed.has(number));
  expect(bare.toSorted()).toEqual(split(UNCONFIRMED).toSorted());
});
