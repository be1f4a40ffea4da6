import { describe, expect, it } from 'vitest';
import { lookAtTable } from '../../src/backup/import-ratings.ts';
import { textIn } from '../../src/backup/import-text.ts';

const WORDS = 'Tag;Müde\r\n02.03.2026;7,5\r\n';

const bytesOf = (text: string, width: 1 | 2, isBigEndian = false): Uint8Array<ArrayBuffer> => {
  const bytes = new Uint8Array(text.length * width);
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (width === 1) bytes[at] = code;
    else new DataView(bytes.buffer).setUint16(at * 2, code, !isBigEndian);
  }
  return bytes;
};

describe('the text of a file', () => {
  it.each([
    ['utf-8', new Blob([WORDS])],
    ['utf-8', new Blob(['\uFEFF', WORDS])],
    ['utf-16', new Blob([bytesOf(`\uFEFF${WORDS}`, 2)])],
    ['utf-16', new Blob([bytesOf(`\uFEFF${WORDS}`, 2, true)])],
    ['windows-1252', new Blob([bytesOf(WORDS, 1)])],
  ] as const)('is read from %s (%#)', async (encoding, file) => {
    expect(await textIn(file)).toEqual({ ok: true, text: WORDS, encoding });
  });

  it('is none where there are bytes that no text has', async () => {
    const zip = new Blob(['PK\u0003\u0004\u0014\0\0\0']);
    expect(await textIn(zip)).toEqual({ ok: false, problem: 'not-text' });
    const unmarked = new Blob([bytesOf(WORDS, 2)]);
    expect(await textIn(unmarked)).toEqual({ ok: false, problem: 'not-text' });
  });

  it('is not read at all where the file is too large', async () => {
    let reads = 0;
    const count = (): never => {
      reads += 1;
      throw new Error('Read');
    };
    const file = {
      size: 4 * 2 ** 30,
      arrayBuffer: count,
      stream: count,
      text: count,
      slice: count,
    };
    expect(await lookAtTable(file as unknown as Blob)).toEqual({ ok: false, problem: 'too-large' });
    expect(reads).toBe(0);
  });

  it('says so where the file cannot be read', async () => {
    const file = { size: 9, arrayBuffer: () => Promise.reject(new Error('In the cloud')) };
    const problem = 'unreadable-file';
    expect(await lookAtTable(file as unknown as Blob)).toEqual({ ok: false, problem });
  });

  it('of one line of ten million characters is refused as any text without columns', async () => {
    const file = new Blob(['x'.repeat(10_000_000)]);
    expect(await lookAtTable(file)).toEqual({ ok: false, problem: 'not-a-table' });
  });
});
