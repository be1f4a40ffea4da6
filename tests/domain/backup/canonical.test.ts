import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson, inCanonicalOrder } from '../../../src/domain/backup/canonical.ts';
import { databases } from './support/databases.ts';

describe('canonical JSON', () => {
  it('puts keys in the order of code units, however they came', () => {
    // The example of RFC 8785, 3.2.3; a number-like key comes where its text does.
    const value = {
      '€': 1,
      '\r': 2,
      '\ufb33': 3,
      '1': 4,
      '😀': 5,
      '\u0080': 6,
      ö: 7,
      '10': 8,
      '2': 9,
    };
    expect(canonicalJson(value)).toBe(
      '{"\\r":2,"1":4,"10":8,"2":9,"\u0080":6,"ö":7,"€":1,"😀":5,"\ufb33":3}',
    );
  });

  it('writes no space, and numbers as ECMAScript does', () => {
    // As in RFC 8785, 3.2.2.
    const numbers = [333333333.3333333, 1e30, 4.5, 2e-3, 1e-27, -0];
    expect(canonicalJson({ numbers, literals: [null, true, false] })).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27,0]}',
    );
  });

  it('carries half a character through UTF-8', () => {
    const text = canonicalJson({ note: 'a\ud800b' });
    const carried = new TextDecoder().decode(new TextEncoder().encode(text));
    expect(JSON.parse(carried)).toEqual({ note: 'a\ud800b' });
  });

  it('leaves out members that are undefined', () => {
    expect(canonicalJson({ a: undefined, b: 1 })).toBe('{"b":1}');
  });

  it('keeps a key that names the prototype', () => {
    const text = '{"__proto__":{"a":1},"constructor":2}';
    expect(canonicalJson(JSON.parse(text))).toBe(text);
  });

  it.each([
    ['NaN', { a: NaN }],
    ['an infinity', [Infinity]],
    ['undefined', undefined],
    ['undefined in a list', [undefined]],
    ['a hole in a list', Object.assign([], { 1: 'after it' })],
    ['a bigint', 1n],
    ['a function', () => 1],
    ['a symbol', Symbol('a')],
    ['a date', { at: new Date(0) }],
    ['a map', new Map()],
  ])('throws at %s', (_, value) => {
    expect(() => canonicalJson(value)).toThrow(TypeError);
  });

  it('says the same as JSON, and the same again when read and written once more', () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: 'binary' }), (value) => {
        const text = canonicalJson(value);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(canonicalJson(JSON.parse(text))).toBe(text);
      }),
    );
  });
});

describe('canonical order', () => {
  it('is one for equal databases, in whatever order their records come', () => {
    fc.assert(
      fc.property(databases, (database) => {
        const turned = Object.fromEntries(
          Object.entries(database.records).map(([kind, records]) => [kind, records.toReversed()]),
        );
        const other = { ...database, records: turned } as unknown as typeof database;
        expect(inCanonicalOrder(other)).toEqual(inCanonicalOrder(database));
        expect(inCanonicalOrder(other).records.sessions).toHaveLength(
          database.records.sessions.length,
        );
      }),
    );
  });
});
