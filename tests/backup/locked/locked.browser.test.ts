import { Encrypter } from 'age-encryption';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { inspect, restore } from '../../../src/backup/restore.ts';
import { lock } from '../../../src/backup/locked/lock.ts';
import { unlock } from '../../../src/backup/locked/unlock.ts';
import { checkIn, MORNING } from '../../data/support/records.ts';
import { valueOf } from '../../data/support/storage.ts';
import {
  ARMORED,
  LOCKED_BASE64,
  LOCKED_TO_KEY_BASE64,
  PASSPHRASE,
} from '../../fixtures/locked-by-age.ts';
import { backupOf, phone, textOf } from '../support/phone.ts';

const WORDS = 'gather ocean lamp quiet rather seven';
const VERSION = 'age-encryption.org/v1\n';
const CHUNK = 65_536;

const bytesOf = async (file: Blob): Promise<Uint8Array> => new Uint8Array(await file.arrayBuffer());
const fromBase64 = (text: string): Blob =>
  new Blob([Uint8Array.from(atob(text), (character) => character.charCodeAt(0))]);

/** Bytes that no two places have alike. */
const noise = (length: number): Uint8Array<ArrayBuffer> =>
  Uint8Array.from({ length }, (_, index) => (index * 2_654_435_761) >>> 13);

/** Locked as by Ebb, with so little work that hundreds can be tried. */
async function lockedFast(contents: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(WORDS);
  encrypter.setScryptWorkFactor(1);
  return (await encrypter.encrypt(contents)).slice();
}

async function problemOf(bytes: Uint8Array<ArrayBuffer>, passphrase = WORDS): Promise<string> {
  const unlocked = await unlock(new Blob([bytes]), passphrase);
  return unlocked.ok ? 'none' : unlocked.problem;
}

describe('a backup locked with a passphrase', () => {
  it('opens with it alone, and brings everything back', async () => {
    const old = phone();
    valueOf(await old.journal.commit({ checkIns: [checkIn()] }));
    const backup = await backupOf(old.parts);
    const locked = await lock(backup, `  ${WORDS} `);
    if (!locked.ok) throw new Error('Not locked');
    const head = await locked.value.slice(0, 100).text();
    expect(head).toMatch(/^age-encryption\.org\/v1\n-> scrypt \S{22} 17\n/);

    const fresh = phone();
    const empty = await textOf(fresh.parts);
    expect(await inspect(fresh.parts, locked.value, MORNING)).toEqual({
      ok: false,
      problem: 'locked',
    });
    const choice = { mode: 'merge', bringBack: false, at: MORNING, id: 'point' } as const;
    expect(await restore(fresh.parts, locked.value, choice)).toMatchObject({ ok: false });
    expect(await unlock(locked.value, WORDS.replace('ocean', 'river'))).toEqual({
      ok: false,
      problem: 'wrong-passphrase',
    });
    expect(await textOf(fresh.parts)).toBe(empty);

    const unlocked = await unlock(locked.value, WORDS);
    if (!unlocked.ok) throw new Error(unlocked.problem);
    expect(await bytesOf(unlocked.value)).toEqual(await bytesOf(backup));
    expect(await restore(fresh.parts, unlocked.value, choice)).toMatchObject({ ok: true });
    expect(await textOf(fresh.parts)).toBe(await textOf(old.parts));
  });

  it('of many pieces comes back byte for byte', async () => {
    const contents = noise(9_000_001);
    const locked = await lock(new Blob([contents]), WORDS);
    const unlocked = locked.ok && (await unlock(locked.value, WORDS));
    if (!unlocked || !unlocked.ok) throw new Error('Not unlocked');
    expect(unlocked.value.size).toBe(contents.length);
    const same = await crypto.subtle.digest('SHA-256', await unlocked.value.arrayBuffer());
    expect(new Uint8Array(same)).toEqual(
      new Uint8Array(await crypto.subtle.digest('SHA-256', contents)),
    );
  });

  it.each([0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 3 * CHUNK])('of %i bytes opens', async (length) => {
    const contents = noise(length);
    const unlocked = await unlock(new Blob([await lockedFast(contents)]), WORDS);
    expect(unlocked.ok && (await bytesOf(unlocked.value))).toEqual(contents);
  });
});

describe('a backup locked by the age program', () => {
  it('opens, with the passphrase just as it was typed', async () => {
    const here = phone();
    const unlocked = await unlock(fromBase64(LOCKED_BASE64), PASSPHRASE);
    if (!unlocked.ok) throw new Error(unlocked.problem);
    const report = await inspect(here.parts, unlocked.value, MORNING);
    const answers = { kind: 'safety-answers', added: 1 };
    expect(report).toMatchObject({
      ok: true,
      value: { kinds: expect.arrayContaining([expect.objectContaining(answers)]), refused: [] },
    });
  });

  it('opens in armor as well', async () => {
    const here = phone();
    const file = new Blob([ARMORED]);
    expect(await inspect(here.parts, file, MORNING)).toEqual({ ok: false, problem: 'locked' });
    const unlocked = await unlock(file, PASSPHRASE);
    if (!unlocked.ok) throw new Error(unlocked.problem);
    expect(await inspect(here.parts, unlocked.value, MORNING)).toMatchObject({ ok: true });
  });

  it('with a key is refused, for whatever passphrase', async () => {
    const file = fromBase64(LOCKED_TO_KEY_BASE64);
    const refused = { ok: false, problem: 'other-lock' };
    expect(await inspect(phone().parts, file, MORNING)).toEqual(refused);
    expect(await unlock(file, PASSPHRASE)).toEqual(refused);
  });
});

describe('a damaged locked file', () => {
  let small: Uint8Array<ArrayBuffer>;
  let large: Uint8Array<ArrayBuffer>;
  beforeAll(async () => {
    small = await lockedFast(noise(300));
    large = await lockedFast(noise(3 * CHUNK + 500));
  });

  it('never opens with a bit flipped', async () => {
    const problems = new Map<string, number>();
    const anyFlip = fc.record({
      isLarge: fc.boolean(),
      at: fc.nat(2 ** 20),
      bit: fc.nat(7),
    });
    for (const { isLarge, at, bit } of fc.sample(anyFlip, { seed: 5, numRuns: 400 })) {
      const bytes = (isLarge ? large : small).slice();
      const index = at % bytes.length;
      bytes[index] = (bytes[index] ?? 0) ^ (1 << bit);
      const problem = await problemOf(bytes);
      problems.set(problem, (problems.get(problem) ?? 0) + 1);
    }
    expect(problems.has('none')).toBe(false);
    // An altered key or version cannot be told from a wrong passphrase or another file.
    expect(problems.get('damaged')).toBeGreaterThan(250);
    expect([...problems.keys()].toSorted()).toEqual([
      'damaged',
      'not-a-backup',
      'other-lock',
      'wrong-passphrase',
    ]);
  });

  it('never opens when its end is missing, wherever it was cut', async () => {
    for (let length = VERSION.length; length < small.length; length += 1) {
      const problem = await problemOf(small.slice(0, length));
      expect(problem, `${length} of ${small.length} bytes`).toBe('damaged');
    }
    const start = large.length - (3 * (CHUNK + 16) + 516);
    for (const chunks of [0, 1, 2, 3]) {
      for (const more of [-1, 0, 1, 16]) {
        const length = start + chunks * (CHUNK + 16) + more;
        expect(await problemOf(large.slice(0, length)), `${length} bytes`).toBe('damaged');
      }
    }
  });

  it('never opens with something behind its end, or its chunks in another order', async () => {
    const end = large.length - (2 * (CHUNK + 16) + 516);
    const [first, second] = [large.slice(0, end), large.slice(end, end + CHUNK + 16)];
    const rest = large.slice(end + CHUNK + 16);
    for (const parts of [
      [large, new Uint8Array(1)],
      [large, large],
      [first, rest],
      [first, second, second, rest],
    ]) {
      expect(await problemOf(new Uint8Array(await new Blob(parts).arrayBuffer()))).toBe('damaged');
    }
  });

  it('in armor never opens with a character changed', async () => {
    const binary = String.fromCharCode(...small);
    const lines = btoa(binary).match(/.{1,64}/g) ?? [];
    const whole = [
      '-----BEGIN AGE ENCRYPTED FILE-----',
      ...lines,
      '-----END AGE ENCRYPTED FILE-----\n',
    ].join('\n');
    const textOfFile = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
    expect(await problemOf(textOfFile(whole))).toBe('none');
    const anyChange = fc.record({
      at: fc.nat(whole.length - 2),
      put: fc.constantFrom(...'Aa/=-€'),
    });
    for (const { at, put } of fc.sample(anyChange, { seed: 6, numRuns: 200 })) {
      if (whole[at] === put) continue;
      const changed = `${whole.slice(0, at)}${put}${whole.slice(at + 1)}`;
      expect(await problemOf(textOfFile(changed)), `${put} at ${at}`).not.toBe('none');
    }
  });

  it('opens with no other passphrase', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async (passphrase) => {
        fc.pre(passphrase.trim() !== WORDS);
        expect(await problemOf(small, passphrase)).toBe('wrong-passphrase');
      }),
      { numRuns: 40 },
    );
  });
});

it('a locked file that goes away while it is read says so', async () => {
  const bytes = await lockedFast(noise(CHUNK));
  const file = new Blob([bytes]);
  const gone = (stream: ReadableStream): ReadableStream =>
    stream.pipeThrough(
      new TransformStream({
        flush: () => {
          throw new DOMException('It has been changed.', 'NotReadableError');
        },
      }),
    );
  Object.assign(file, { stream: () => gone(new Blob([bytes.slice(0, 30_000)]).stream()) });
  expect(await unlock(file, WORDS)).toEqual({ ok: false, problem: 'unreadable-file' });
  expect(await lock(file, WORDS)).toEqual({ ok: false });
});
