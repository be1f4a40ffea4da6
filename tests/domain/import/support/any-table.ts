import fc from 'fast-check';
import type { Dialect } from './csv-writer.ts';

export const anyDialect: fc.Arbitrary<Dialect> = fc.record({
  separator: fc.constantFrom(',', ';', '\t', '|'),
  lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
  quotes: fc.constantFrom('all', 'needed'),
  hasLastLineEnd: fc.boolean(),
});

/** What breaks tables, and whatever else a cell can hold. */
export const anyCell: fc.Arbitrary<string> = fc.oneof(
  fc
    .array(fc.constantFrom(...',;\t|"\n\r\' =+@aü7', '__proto__', '\r\n'), { maxLength: 8 })
    .map((parts) => parts.join('')),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
);

/** Rows of one width, none of them blank. */
export const anyRows: fc.Arbitrary<string[][]> = fc.integer({ min: 2, max: 6 }).chain((width) =>
  fc.array(
    fc
      .array(anyCell, { minLength: width, maxLength: width })
      .filter((cells) => cells.some((cell) => cell !== '')),
    { minLength: 1, maxLength: 8 },
  ),
);
