import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chooseVoice, rankVoices } from '../../../src/domain/voice/choose-voice.ts';
import type { VoiceTraits } from '../../../src/domain/voice/choose-voice.ts';

function voiceOf(given: Partial<VoiceTraits>): VoiceTraits {
  const name = given.name ?? 'Ann';
  return { uri: name, name, lang: 'en-US', local: true, isDefault: false, ...given };
}

const namesOf = (voices: readonly VoiceTraits[]): string[] => voices.map(({ name }) => name);

describe('voices are ranked', () => {
  const voices = [
    voiceOf({ name: 'Zarvox', isDefault: true }),
    voiceOf({ name: 'Cloud', lang: 'en-GB', local: false }),
    voiceOf({ name: 'Anna', lang: 'de-DE' }),
    voiceOf({ name: 'Ann' }),
    voiceOf({ name: 'Sam', isDefault: true }),
    voiceOf({ name: 'Beth', lang: 'en-GB' }),
  ];

  test("the device's own before the network's, the exact region first, odd ones last", () => {
    const online = rankVoices(voices, 'en-GB', true);
    expect(namesOf(online)).toEqual(['Beth', 'Sam', 'Ann', 'Cloud', 'Zarvox']);
  });

  test('without a network only those of the device', () => {
    expect(namesOf(rankVoices(voices, 'en-GB', false))).toEqual(['Beth', 'Sam', 'Ann', 'Zarvox']);
  });

  test('as the device lists them where nothing tells them apart', () => {
    const alike = ['Moira', 'Daniel', 'Karen'].map((name) => voiceOf({ name }));
    expect(namesOf(rankVoices(alike, 'en', true))).toEqual(['Moira', 'Daniel', 'Karen']);
  });

  test('and there may be none', () => {
    expect(rankVoices(voices, 'pl', true)).toEqual([]);
    expect(chooseVoice([], { uri: 'Ann', lang: 'en' }, true)).toBeNull();
  });
});

test.each(['en', 'EN', 'en-GB', 'en_US', 'eng-USA', 'eng_GBR'])('%s is English', (lang) => {
  expect(rankVoices([voiceOf({ lang })], 'en', true)).toHaveLength(1);
});

test.each(['', '-', 'e', 'enm', 'english', 'de-EN', '??'])('"%s" is not English', (lang) => {
  expect(rankVoices([voiceOf({ lang })], 'en', true)).toEqual([]);
});

test('a language that is none matches no voice, not even one without a language', () => {
  expect(rankVoices([voiceOf({ lang: '' })], '', true)).toEqual([]);
});

test.each([
  { name: 'Eddy (English (United States))', uri: 'com.apple.eloquence.en-US.Eddy' },
  { name: 'Mauvaises nouvelles', uri: 'com.apple.speech.synthesis.voice.BadNews' },
  { name: 'Bad News', uri: 'Bad News' },
  { name: 'eSpeak English', uri: 'eSpeak English' },
])('$name stands behind a plain voice', (odd) => {
  const plain = voiceOf({ name: 'Samantha', uri: 'com.apple.voice.compact.en-US.Samantha' });
  expect(rankVoices([voiceOf(odd), plain], 'en', true)[0]).toBe(plain);
});

describe('of any voices', () => {
  const lang = fc.constantFrom('en', 'en-US', 'en_GB', 'eng-USA', 'de-DE', 'de', 'fr_CA', '', 'x!');
  const voice = fc.record({
    uri: fc.constantFrom('a', 'b', 'c', 'd', 'com.apple.eloquence.en-US.Flo'),
    name: fc.constantFrom('Ann', 'Bea', 'Zarvox', 'Flo (English)'),
    lang,
    local: fc.boolean(),
    isDefault: fc.boolean(),
  });
  const voices = fc.array(voice, { maxLength: 8 });
  const wish = fc.record({
    uri: fc.option(fc.constantFrom('a', 'b', 'c', 'gone'), { nil: null }),
    lang: fc.constantFrom('en', 'en-GB', 'de', 'fr'),
  });

  /** The first letters tell these languages apart. */
  const fits = (candidate: VoiceTraits, wished: string, isOnline: boolean): boolean =>
    candidate.lang.slice(0, 2) === wished.slice(0, 2) && (candidate.local || isOnline);

  test('the chosen one fits the language, and the network where there is none', () => {
    fc.assert(
      fc.property(voices, wish, fc.boolean(), (offered, wished, isOnline) => {
        const chosen = chooseVoice(offered, wished, isOnline);
        if (chosen === null) return;
        expect(offered).toContain(chosen);
        expect(fits(chosen, wished.lang, isOnline)).toBe(true);
      }),
    );
  });

  test('one is chosen whenever one of the device fits, and none of the network unasked', () => {
    fc.assert(
      fc.property(voices, wish, fc.boolean(), (offered, wished, isOnline) => {
        const unasked = { ...wished, uri: null };
        const some = offered.some(
          ({ local, ...rest }) => local && fits({ local, ...rest }, wished.lang, isOnline),
        );
        const chosen = chooseVoice(offered, unasked, isOnline);
        expect(chosen !== null).toBe(some);
        expect(chosen?.local ?? true).toBe(true);
      }),
    );
  });

  test("the person's own wins if it is there and fits, and only then", () => {
    fc.assert(
      fc.property(voices, wish, fc.boolean(), (offered, wished, isOnline) => {
        const isOwn = (candidate: VoiceTraits): boolean =>
          candidate.uri === wished.uri && fits(candidate, wished.lang, isOnline);
        const chosen = chooseVoice(offered, wished, isOnline);
        expect(chosen?.uri === wished.uri).toBe(offered.some(isOwn));
        if (offered.some(isOwn)) return;
        const ranked = rankVoices(offered, wished.lang, isOnline);
        expect(chosen).toBe(ranked.find((voice) => voice.local) ?? null);
      }),
    );
  });

  test('ranking keeps all that fit, once each, and leaves the list as it was', () => {
    fc.assert(
      fc.property(voices, wish, fc.boolean(), (offered, { lang }, isOnline) => {
        const before = [...offered];
        const ranked = rankVoices(offered, lang, isOnline);
        expect(offered).toEqual(before);
        expect(new Set(ranked)).toEqual(
          new Set(offered.filter((candidate) => fits(candidate, lang, isOnline))),
        );
        expect(ranked).toHaveLength(new Set(ranked).size);
      }),
    );
  });
});
