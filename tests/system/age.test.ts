import { spawn } from 'node:child_process';
import { mkdtempSync, openAsBlob, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createArchiveWriter } from '../../src/backup/archive/write-archive.ts';
import { lock } from '../../src/backup/locked/lock.ts';
import { unlock } from '../../src/backup/locked/unlock.ts';

const PASSPHRASE = 'gather ocean lamp quiet grün seven';
const PROMPT = /(?:Enter|Confirm) passphrase[^:]*:/g;

let folder: string;
const path = (name: string): string => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ebb-age-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Ran {
  readonly status: number | null;
  readonly said: string;
}

/** Runs `age` at a terminal, where alone it takes a passphrase, and types one whenever asked. */
async function age(options: string, passphrase: string): Promise<Ran> {
  const child = spawn('script', ['-qec', `age ${options}`, '/dev/null'], { cwd: folder });
  let said = '';
  let typed = 0;
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text;
    const asked = said.match(PROMPT)?.length ?? 0;
    for (; typed < asked; typed += 1) child.stdin.write(`${passphrase}\n`);
  });
  const status = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject).on('close', resolve);
  });
  return { status, said };
}

/** A zip as Ebb makes it, of more than one chunk of age. */
async function backup(): Promise<Blob> {
  const writer = createArchiveWriter(Date.UTC(2026, 10, 23));
  await writer.add('data.json', '{"format":"ebb-backup"}', 'packed');
  const photo = Uint8Array.from({ length: 300_000 }, (_, index) => (index * index) % 251);
  await writer.add('photos/1.jpg', photo.buffer, 'stored');
  return writer.finish();
}

it('the age program opens what Ebb has locked, and with its passphrase alone', async () => {
  const zip = await backup();
  const locked = await lock(zip, PASSPHRASE);
  if (!locked.ok) throw new Error('Not locked');
  writeFileSync(path('ebb.zip.age'), Buffer.from(await locked.value.arrayBuffer()));
  const wrong = await age('-d -o wrong.zip ebb.zip.age', PASSPHRASE.replace('ocean', 'river'));
  expect(wrong.said).toContain('incorrect passphrase');
  expect(wrong.status).not.toBe(0);
  expect(await age('-d -o right.zip ebb.zip.age', PASSPHRASE)).toMatchObject({ status: 0 });
  expect(readFileSync(path('right.zip'))).toEqual(Buffer.from(await zip.arrayBuffer()));
});

it.each([
  ['', 'binary'],
  ['-a', 'armored'],
])('Ebb opens what the age program has locked (%s %s)', async (option, name) => {
  const zip = await backup();
  writeFileSync(path(`${name}.zip`), Buffer.from(await zip.arrayBuffer()));
  const locking = await age(`-p ${option} -o ${name}.age ${name}.zip`, PASSPHRASE);
  expect(locking).toMatchObject({ status: 0 });
  const unlocked = await unlock(await openAsBlob(path(`${name}.age`)), PASSPHRASE);
  if (!unlocked.ok) throw new Error(unlocked.problem);
  const contents = Buffer.from(await unlocked.value.arrayBuffer());
  expect(contents).toEqual(Buffer.from(await zip.arrayBuffer()));
});
