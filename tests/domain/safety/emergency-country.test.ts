import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { EMERGENCY_NUMBERS } from '../../../src/content/emergency-numbers.ts';
import { ZONES_BY_COUNTRY } from '../../../src/content/zone-countries.ts';
import { countryOfZone, emergencyNumberFor } from '../../../src/domain/safety/emergency-country.ts';

const COUNTRYLESS = /^(Etc\/.+|Antarctica\/.+|UTC|GMT|[A-Z]{3}|[A-Z]{3}\d[A-Z]{3})$/;

const numberOf = (country: string | null) => emergencyNumberFor(country, EMERGENCY_NUMBERS);

test.each(Intl.supportedValuesOf('timeZone'))('%s has a country, or belongs to none', (zone) => {
  const country = countryOfZone(zone, ZONES_BY_COUNTRY);
  if (country === null) expect(zone).toMatch(COUNTRYLESS);
  else expect(new Intl.DisplayNames('en', { type: 'region' }).of(country)).not.toBe(country);
});

test.each([
  ['Europe/London', 'GB'],
  ['America/New_York', 'US'],
  ['Asia/Calcutta', 'IN'],
  ['Asia/Kolkata', 'IN'],
  ['US/Pacific', 'US'],
  ['Europe/Kiev', 'UA'],
  ['Europe/Kyiv', 'UA'],
  ['Africa/Asmera', 'ER'],
  ['America/Coral_Harbour', 'CA'],
  ['Iceland', 'IS'],
  ['Asia/Saigon', 'VN'],
  ['Arctic/Longyearbyen', 'SJ'],
])('%s is in %s', (zone, country) => {
  expect(countryOfZone(zone, ZONES_BY_COUNTRY)).toBe(country);
});

test.each(['UTC', 'Etc/GMT+5', 'Antarctica/Troll', 'America', '', 'Europe/London '])(
  '"%s" is in no country',
  (zone) => {
    expect(countryOfZone(zone, ZONES_BY_COUNTRY)).toBeNull();
  },
);

test('no zone is in two countries', () => {
  const zones = Object.values(ZONES_BY_COUNTRY).flatMap((names) => names.trim().split(/\s+/));
  expect(new Set(zones).size).toBe(zones.length);
});

test.each([
  ['GB', '999'],
  ['US', '911'],
  ['DE', '112'],
  ['NO', '113'],
  ['AU', '000'],
  ['JP', '119'],
  ['BR', '192'],
  ['CN', '120'],
])('%s is called at %s', (country, number) => {
  expect(numberOf(country)).toEqual({ number, isGuess: false });
});

test.each([null, 'AQ', 'toString', 'xx'])('%s gets 112, as a guess', (country) => {
  expect(numberOf(country)).toEqual({ number: '112', isGuess: true });
});

test('covers every country of the European emergency number and those asked for', () => {
  const european =
    'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK';
  const others =
    'GB US CA MX BR AR CL CO AU NZ JP KR CN TW HK IN PK BD ID MY SG PH TH VN IL TR EG ZA NG KE SA AE QA RU UA CH';
  const missing = `${european} ${others}`.split(' ').filter((country) => numberOf(country).isGuess);
  expect(missing).toEqual([]);
  expect(Object.keys(EMERGENCY_NUMBERS).length).toBeGreaterThan(70);
});

test('is a small download', () => {
  const zones = JSON.stringify(ZONES_BY_COUNTRY).replaceAll(/(\\n|\s)+/g, ' ');
  expect(brotliCompressSync(zones).length).toBeLessThan(5000);
});
