import { ascii, joined, number, SECRET } from './bytes.ts';
import type { Bytes } from './bytes.ts';

/** The primaries of sRGB under D50, as X, Y, Z. */
const RED = [0.4361, 0.2225, 0.0139];
const GREEN = [0.3851, 0.7169, 0.0971];
const BLUE = [0.1431, 0.0606, 0.7141];
const WHITE = [0.9642, 1, 0.8249];

/**
 * A display profile (ICC.1:2001) that calls red what sRGB calls green, and the other way round:
 * whoever honours it sees the two exchanged.
 */
export function exchangingProfile(): Bytes {
  const tags: [string, Bytes][] = [
    [
      'desc',
      joined(
        ascii('desc'),
        number(0, 4),
        number(SECRET.length + 1, 4),
        ascii(SECRET),
        new Uint8Array(80),
      ),
    ],
    ['cprt', joined(ascii('text'), number(0, 4), ascii(`${SECRET}\0`))],
    ['wtpt', xyz(WHITE)],
    ['rXYZ', xyz(GREEN)],
    ['gXYZ', xyz(RED)],
    ['bXYZ', xyz(BLUE)],
    ...['rTRC', 'gTRC', 'bTRC'].map((name): [string, Bytes] => [name, curve()]),
  ];
  const padded = tags.map(([name, data]): [string, Bytes] => [
    name,
    joined(data, new Uint8Array((4 - (data.length % 4)) % 4)),
  ]);
  let at = 128 + 4 + padded.length * 12;
  const table = padded.map(([name, data]) => {
    const row = joined(ascii(name), number(at, 4), number(data.length, 4));
    at += data.length;
    return row;
  });
  return joined(header(at), number(padded.length, 4), ...table, ...padded.map(([, data]) => data));
}

function header(size: number): Bytes {
  return joined(
    number(size, 4),
    ascii('\0\0\0\0'),
    number(0x02100000, 4),
    ascii('mntrRGB XYZ '),
    new Uint8Array(12),
    ascii('acsp'),
    new Uint8Array(28),
    ...WHITE.map(fixed),
    new Uint8Array(48),
  );
}

function xyz(values: readonly number[]): Bytes {
  return joined(ascii('XYZ '), number(0, 4), ...values.map(fixed));
}

/** A gamma of 2.2, near enough to sRGB. */
function curve(): Bytes {
  return joined(ascii('curv'), number(0, 4), number(1, 4), number(Math.round(2.2 * 256), 2));
}

function fixed(value: number): Bytes {
  return number(Math.round(value * 65536), 4);
}
