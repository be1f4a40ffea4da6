import { expect, test } from 'vitest';
import { day } from '../../../src/domain/day.ts';
import {
  noneApply,
  withAnswer,
  withGlance,
  withoutReport,
  withReport,
} from '../../../src/domain/safety/answers.ts';
import { QUESTION_IDS } from '../../../src/domain/safety/conditions.ts';

const MONDAY = day('2025-06-16');
const TUESDAY = day('2025-06-17');

test('none applies: every question is answered with no', () => {
  const answers = noneApply(MONDAY);
  expect(Object.keys(answers.questions)).toEqual([...QUESTION_IDS]);
  expect(new Set(Object.values(answers.questions))).toEqual(new Set(['no']));
  expect(answers).toMatchObject({ answeredOn: MONDAY, reports: {} });
});

test('a report is added, replaced and taken back', () => {
  const asked = withReport(noneApply(MONDAY), 'pregnancy', { since: MONDAY });
  const cleared = withReport(asked, 'pregnancy', { since: MONDAY, cleared: true });
  expect(cleared.reports.pregnancy).toEqual({ since: MONDAY, cleared: true });
  expect(withoutReport(cleared, 'pregnancy')).toEqual(noneApply(MONDAY));
  expect(asked.reports.pregnancy).toEqual({ since: MONDAY });
});

test('answering with no leaves reports standing', () => {
  const ill = withReport(noneApply(MONDAY), 'fever', { since: MONDAY });
  expect(withAnswer(ill, 'illness', 'no').reports).toEqual(ill.reports);
});

test('a glance with nothing new changes nothing', () => {
  const ill = withReport(noneApply(MONDAY), 'fever', { since: MONDAY });
  expect(withGlance(ill, {})).toEqual(ill);
});

test('a glance adds what is new and keeps the answers', () => {
  const merged = withGlance(noneApply(MONDAY), { fever: { since: TUESDAY, lastDay: TUESDAY } });
  expect(merged).toEqual({
    ...noneApply(MONDAY),
    reports: { fever: { since: TUESDAY, lastDay: TUESDAY } },
  });
});

test('where glance and standing answers meet, the stricter detail wins', () => {
  const standing = {
    ...noneApply(MONDAY),
    reports: {
      fever: { since: MONDAY, lastDay: MONDAY },
      'flu-like-illness': { since: MONDAY },
      'cold-sore': { since: MONDAY, regions: ['cheeks-mouth'] },
      rash: { since: MONDAY, regions: ['neck'] },
      'dermal-filler': { since: MONDAY, lastDay: MONDAY, cleared: true },
    },
  } as const;
  const merged = withGlance(standing, {
    fever: { since: TUESDAY, lastDay: TUESDAY },
    'flu-like-illness': { since: TUESDAY, lastDay: TUESDAY },
    'cold-sore': { since: TUESDAY, regions: ['chin-jaw'] },
    rash: { since: TUESDAY },
    'dermal-filler': { since: TUESDAY, lastDay: TUESDAY },
  });
  expect(merged.reports).toEqual({
    fever: { since: TUESDAY, lastDay: TUESDAY },
    'flu-like-illness': { since: TUESDAY },
    'cold-sore': { since: TUESDAY, regions: ['cheeks-mouth', 'chin-jaw'] },
    rash: { since: TUESDAY },
    'dermal-filler': { since: TUESDAY, lastDay: TUESDAY },
  });
});
