import { describe, expect, test } from 'vitest';
import {
  adviceMessage,
  conditionMessage,
  glanceMessage,
  PAGE_PARTS,
  pageMessage,
  questionMessage,
  reasonMessage,
  regionMessage,
  signMessage,
} from '../../../src/content/safety-messages.ts';
import type { SafetyMessageId } from '../../../src/content/safety-messages.ts';
import { GLANCE_CONDITIONS, GLANCE_IDS, QUESTIONS } from '../../../src/content/safety-questions.ts';
import { day } from '../../../src/domain/day.ts';
import {
  ACTIONS,
  CONDITION_IDS,
  conditionOf,
  SKIN_REGIONS,
} from '../../../src/domain/safety/conditions.ts';
import { DOUBTS } from '../../../src/domain/safety/doubt.ts';
import { SIGN_IDS } from '../../../src/domain/safety/triage.ts';
import en from '../../../src/i18n/en/safety.ts';

/** A missing text is a type error here. */
const texts: Readonly<Record<SafetyMessageId, string>> = en;

const wordsIn = (text: string): number =>
  text.split(/\s+/).filter((word) => /\w/.test(word)).length;

const PAGES = ['emergency', 'stop', 'adults-only', 'wait', 'stop-for-today'] as const;

describe('questions', () => {
  test('take under 130 words before the first yes', () => {
    const visible = [en['safety.lead'], ...QUESTIONS.map(({ id }) => texts[questionMessage(id)])];
    const count = wordsIn(visible.join(' '));
    expect(count).toBeGreaterThan(60);
    expect(count).toBeLessThan(130);
    expect(count + wordsIn(en['safety.answer.none'])).toBeLessThan(130);
  });

  test('ask for every condition once, but for what only a session can tell', () => {
    const asked = QUESTIONS.flatMap(({ conditions }) => conditions);
    expect(new Set(asked).size).toBe(asked.length);
    expect(CONDITION_IDS.filter((id) => !asked.includes(id))).toEqual([
      'returning-session-soreness',
      'session-soreness',
      'session-stopped',
    ]);
    expect(QUESTIONS.every(({ conditions }) => conditions.length > 0)).toBe(true);
    expect(QUESTIONS.length).toBeLessThan(13);
  });

  test('of the glance are part of the screening', () => {
    for (const id of GLANCE_IDS) {
      expect(new Set(GLANCE_CONDITIONS[id]).size).toBe(GLANCE_CONDITIONS[id].length);
      expect(CONDITION_IDS).toEqual(expect.arrayContaining([...GLANCE_CONDITIONS[id]]));
    }
  });
});

describe('texts', () => {
  const composed: readonly SafetyMessageId[] = [
    ...QUESTIONS.map(({ id }) => questionMessage(id)),
    ...CONDITION_IDS.map(conditionMessage),
    ...CONDITION_IDS.map(adviceMessage).filter((id) => id !== null),
    ...SKIN_REGIONS.map(regionMessage),
    ...GLANCE_IDS.map(glanceMessage),
    ...SIGN_IDS.map(signMessage),
    ...PAGES.flatMap((page) => PAGE_PARTS.map((part) => pageMessage(page, part))),
    ...ACTIONS.map((action) =>
      reasonMessage({ condition: 'fever', action, until: day('2025-06-20') }),
    ),
    reasonMessage({ condition: 'fever', action: 'wait-days' }),
    ...DOUBTS.map((condition) => reasonMessage({ condition, action: 'ask-first' })),
  ];

  test.each(CONDITION_IDS)('%s has a label of one line', (id) => {
    const label = texts[conditionMessage(id)];
    expect(label).toMatch(/^\S.*\S$/);
    expect(wordsIn(label)).toBeLessThan(24);
  });

  test('whatever needs to be seen says by whom', () => {
    const SEEN: readonly string[] = ['emergency', 'stop', 'leg-off', 'ask-leg-first'];
    for (const id of CONDITION_IDS) {
      expect(adviceMessage(id) !== null).toBe(SEEN.includes(conditionOf(id).actions[0]));
    }
  });

  test('exist for every id, and no id is left over', () => {
    expect(composed.filter((id) => !(id in en))).toEqual([]);
    const family = /^safety\.(question|condition|advice|region|reason|page)\./;
    expect(
      Object.keys(en)
        .filter((id) => family.test(id))
        .sort(),
    ).toEqual(composed.filter((id) => family.test(id)).sort());
  });

  test('are plain: nobody is shouted at', () => {
    // The one button that answers in the reader's own voice.
    const { 'safety.answer.none': _, ...others } = en;
    const all = Object.values(others).join('\n');
    expect(all).not.toMatch(/!|\p{Extended_Pictographic}|\b(I|my|me)\b/u);
  });
});
