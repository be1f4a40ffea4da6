import { describe, expect, it } from 'vitest';
import { lockOf } from '../../../src/backup/locked/lock-of.ts';
import { unlock } from '../../../src/backup/locked/unlock.ts';
import {
  ARMORED,
  LOCKED_BASE64,
  LOCKED_TO_KEY_BASE64,
  PASSPHRASE,
} from '../../fixtures/locked-by-age.ts';
import { WatchedFile } from '../archive/support/watched-file.ts';

const LOCKED = Buffer.from(LOCKED_BASE64, 'base64').toString('latin1');
const LOCKED_TO_KEY = Buffer.from(LOCKED_TO_KEY_BASE64, 'base64').toString('latin1');

const fileOf = (latin1: string): WatchedFile => new WatchedFile([Buffer.from(latin1, 'latin1')]);
const armored = (latin1: string): string => {
  const lines =
    Buffer.from(latin1, 'latin1')
      .toString('base64')
      .match(/.{1,64}/g) ?? [];
  return [
    '-----BEGIN AGE ENCRYPTED FILE-----',
    ...lines,
    '-----END AGE ENCRYPTED FILE-----\n',
  ].join('\n');
};
const asking = (work: string): string => LOCKED.replace(/ 18\n/, ` ${work}\n`);

/** Only its head is ever looked at; what it claims to be large with does not exist. */
class LargeFile extends WatchedFile {
  override get size(): number {
    return 5_000_000_000;
  }
}

describe('a file', () => {
  it.each([
    ['of the age program, with a passphrase', LOCKED, 'passphrase'],
    ['likewise in armor', ARMORED, 'passphrase'],
    ['in armor with the line ends of Windows', ARMORED.replaceAll('\n', '\r\n'), 'passphrase'],
    ['in armor after a blank line', `\n${ARMORED}`, 'passphrase'],
    ['with a key', LOCKED_TO_KEY, 'other-lock'],
    ['with a key, in armor', armored(LOCKED_TO_KEY), 'other-lock'],
    ['without any lock', LOCKED.replace(/-> [^-]*/, ''), 'damaged'],
    ['with a passphrase and a key', LOCKED.replace('---', '-> X25519 abc\nabc\n---'), 'damaged'],
    ['cut in its head', LOCKED.slice(0, 120), 'damaged'],
    ['that is armor alone', '-----BEGIN AGE ENCRYPTED FILE-----\n', 'damaged'],
    ['that is armor around something else', armored('A letter.'), 'damaged'],
    ['that is no base64 in armor', ARMORED.replace('YWdl', 'Y?dl'), 'damaged'],
    ['of another version of age', LOCKED.replace('/v1', '/v2'), 'none'],
    ['that is a zip', 'PK\u0003\u0004', 'none'],
    ['that is empty', '', 'none'],
  ])('%s is told by its head', async (_, bytes, lock) => {
    expect(await lockOf(fileOf(bytes))).toBe(lock);
  });

  it.each(['21', '22', '30', '64', '255', '999999', '9'.repeat(200)])(
    'that asks for work of 2^%s is refused before any work',
    async (work) => {
      for (const bytes of [asking(work), armored(asking(work))]) {
        const file = fileOf(bytes);
        expect(await unlock(file, PASSPHRASE)).toEqual({ ok: false, problem: 'hostile' });
        expect(file.bytesRead).toBeLessThan(1000);
      }
    },
  );

  it.each(['0', '00', '018', '-1', '+18', '1e1', '18.0', '', ' 18', '9'.repeat(5000)])(
    'whose work is no number as age writes it (%s) is damaged',
    async (work) => {
      expect(await lockOf(fileOf(asking(work)))).toBe('damaged');
    },
  );

  it.each([
    ['locked', LOCKED],
    ['armored', ARMORED],
  ])('of 5 GB, %s, is refused before it is read', async (_, bytes) => {
    const file = new LargeFile([Buffer.from(bytes, 'latin1')]);
    expect(await unlock(file, PASSPHRASE)).toEqual({ ok: false, problem: 'too-large' });
    expect(file.bytesRead).toBeLessThan(1000);
  });

  it('that the browser cannot read any more says so', async () => {
    const file = fileOf(LOCKED);
    file.readsLeft = 0;
    expect(await lockOf(file)).toBe('unreadable-file');
  });
});
