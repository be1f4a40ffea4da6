import { describe, expect, test } from 'vitest';
import { day } from '../../../src/domain/day.ts';
import { noneApply } from '../../../src/domain/safety/answers.ts';
import { permittedSteps } from '../../../src/domain/safety/permitted-steps.ts';
import type { SignId } from '../../../src/domain/safety/triage.ts';
import { SIGN_IDS, SIGNS, withSign } from '../../../src/domain/safety/triage.ts';

const MONDAY = day('2025-06-16');
const TUESDAY = day('2025-06-17');

const EMERGENCY: readonly SignId[] = [
  'fainting',
  'irregular-heartbeat',
  'one-sided-weakness',
  'trouble-speaking-or-seeing',
  'sudden-neck-pain-or-headache',
  'trouble-breathing-or-swallowing',
  'chest-pain',
  'lip-or-tongue-swelling',
  'bleeding-vein',
];
const STOP_FOR_TODAY: readonly SignId[] = [
  'soreness',
  'tingling-on-both-sides',
  'lasting-pink-skin',
  'passing-dizziness',
  'something-else',
];

const pageAfter = (signs: readonly SignId[], on = MONDAY) => {
  const told = signs.reduce((answers, sign) => withSign(answers, sign, MONDAY), noneApply(MONDAY));
  const permit = permittedSteps(told, on);
  return permit.kind === 'refused' ? permit.page : 'allowed';
};

test('every sign has a page', () => {
  expect([...EMERGENCY, ...STOP_FOR_TODAY]).toEqual(SIGN_IDS);
});

test.each(EMERGENCY)('%s is an emergency, alone and with others, and stays one', (sign) => {
  expect(SIGNS[sign].page).toBe('emergency');
  expect(pageAfter([sign])).toBe('emergency');
  expect(pageAfter(['soreness', sign], TUESDAY)).toBe('emergency');
});

test.each(STOP_FOR_TODAY)('%s stops for the day', (sign) => {
  expect(SIGNS[sign].page).toBe('stop-for-today');
  expect(pageAfter([sign])).toBe('wait');
  expect(pageAfter([sign], TUESDAY)).toBe('allowed');
});

describe('soreness that comes back', () => {
  const sore = withSign(noneApply(MONDAY), 'soreness', MONDAY);

  test('on another day asks for a check', () => {
    const again = withSign(sore, 'tingling-on-both-sides', TUESDAY);
    expect(permittedSteps(again, TUESDAY)).toMatchObject({ kind: 'refused', page: 'stop' });
    expect(permittedSteps(again, day('2025-07-30'))).toMatchObject({ page: 'stop' });
  });

  test('is not what was reported twice on one day, nor another sign', () => {
    const twice = withSign(sore, 'tingling-on-both-sides', MONDAY);
    expect(permittedSteps(twice, TUESDAY).kind).toBe('allowed');
    const pink = withSign(sore, 'lasting-pink-skin', TUESDAY);
    expect(permittedSteps(pink, day('2025-06-18')).kind).toBe('allowed');
  });
});
