import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const read = (file: string): string =>
  readFileSync(new URL(`../../src/ui/figure/${file}`, import.meta.url), 'utf8');

/** The six-digit colours a rule's body gives to its variables; fallbacks inside var() count. */
function coloursOf(body: string): Map<string, string> {
  const found = [...body.matchAll(/--([\w-]+):[^;#]*(#[\da-f]{6})/gi)];
  return new Map(found.map(([, name = '', colour = '']) => [name, colour]));
}

function bodyAfter(sheet: string, selector: string): string {
  const start = sheet.indexOf(`${selector} {`);
  if (start < 0) throw new Error(`${selector} is not in the sheet`);
  return sheet.slice(start, sheet.indexOf('}', start));
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** WCAG 2 contrast ratio. */
function contrast(a: string, b: string): number {
  const [bright = 0, dark = 0] = [luminance(a), luminance(b)].toSorted((p, q) => q - p);
  return (bright + 0.05) / (dark + 0.05);
}

const figure = read('figure.css');
const tones = read('skin-tones.css');
const light = coloursOf(bodyAfter(figure, '.figure'));
const THEMES = {
  light,
  dark: new Map([...light, ...coloursOf(bodyAfter(figure, ":root[data-theme='dark'] .figure"))]),
};
const PERSON = ['skin-base', 'skin-shade', 'skin-light', 'hair', 'hair-light', 'lip', 'lip-light'];
const ROOM = ['mirror', 'mirror-light', 'cloth', 'cloth-shade', 'chair'];
const SKINS = ['1', '2', '3', '4', '5', '6'];

const colour = (from: ReadonlyMap<string, string>, name: string): string => {
  const found = from.get(name);
  if (found === undefined) throw new Error(`no colour for ${name}`);
  return found;
};
const skin = (tone: string) => coloursOf(bodyAfter(tones, `[data-skin='${tone}']`));

describe.each(Object.entries(THEMES))('in the %s theme', (_name, theme) => {
  const mark = colour(theme, 'mark');
  const casing = colour(theme, 'casing');
  const seen = (on: string): number => Math.max(contrast(mark, on), contrast(casing, on));

  test('a mark stands out from its casing, and a pad from its outline or casing', () => {
    expect(contrast(mark, casing)).toBeGreaterThanOrEqual(3);
    expect(seen(colour(theme, 'trace'))).toBeGreaterThanOrEqual(3);
  });

  test.each(ROOM)('mark or casing stands out from the %s', (name) => {
    expect(seen(colour(theme, name))).toBeGreaterThanOrEqual(3);
  });

  test.each(SKINS)('mark or casing stands out from every colour of person %s', (tone) => {
    const person = skin(tone);
    for (const name of PERSON) expect(seen(colour(person, name)), name).toBeGreaterThanOrEqual(3);
  });
});

test.each(SKINS)('the hatching is seen on lit and shaded skin %s', (tone) => {
  const person = skin(tone);
  for (const name of ['skin-base', 'skin-shade']) {
    const ratio = contrast(colour(person, 'avoid'), colour(person, name));
    expect(ratio, name).toBeGreaterThanOrEqual(3);
  }
});

test.each(SKINS)('a vein shows through skin %s, more quietly than any mark', (tone) => {
  const person = skin(tone);
  const vein = colour(person, 'vein');
  for (const name of ['skin-base', 'skin-shade', 'skin-light']) {
    const ratio = contrast(vein, colour(person, name));
    expect(ratio, name).toBeGreaterThan(1.2);
    expect(ratio, name).toBeLessThan(3);
  }
});

test('the system dark theme wears the colours of the chosen one', () => {
  const chosen = coloursOf(bodyAfter(figure, ":root[data-theme='dark'] .figure"));
  expect(coloursOf(bodyAfter(figure, ":root:not([data-theme='light']) .figure"))).toEqual(chosen);
});
