import { expect, it } from 'vitest';
import { restore } from '../../src/backup/restore.ts';
import { valueOf } from '../data/support/storage.ts';
import {
  checkIn,
  dayContext,
  MORNING,
  ownRoutine,
  sessionRecord,
} from '../data/support/records.ts';
import { altered, damaged, pickOf } from './support/mutations.ts';
import { backupOf, bareJpeg, phone, photoOf, textOf } from './support/phone.ts';
import { sealed } from './support/sealed.ts';

/** What thousands show on paper, a few hundred show on disk. */
const FILES = 300;
const LONG_MS = 60_000;
const choice = { mode: 'replace', bringBack: false, at: MORNING + 1e9, id: 'point' } as const;

/** A backup with a record of most kinds. */
async function theirs() {
  const made = phone();
  const records = { checkIns: [checkIn()], sessions: [sessionRecord()], contexts: [dayContext()] };
  valueOf(await made.journal.commit(records));
  valueOf(await made.routines.save(ownRoutine()));
  const full = await bareJpeg(40);
  const pixels = { full, thumb: await bareJpeg(41) };
  valueOf(await made.photos.add(photoOf('photo-1', full), pixels));
  const { kept } = valueOf(await made.parts.kept.read());
  const file = await backupOf(made.parts);
  const bytes = new Uint8Array(await file.arrayBuffer());
  return { bytes, kept, pictures: new Map([['photo-1', pixels]]), text: await textOf(made.parts) };
}

async function mine() {
  const made = phone();
  valueOf(await made.journal.commit({ checkIns: [checkIn({ id: 'mine' })] }));
  return { ...made, before: await textOf(made.parts) };
}

it(
  'a damaged or altered backup is on disk as a whole or not at all',
  async () => {
    const { bytes, kept, pictures, text } = await theirs();
    let here = await mine();
    let taken = 0;
    for (let seed = 0; seed < FILES; seed += 1) {
      const pick = pickOf(5_000_000 + seed);
      const file =
        pick(3) > 0
          ? new Blob([damaged(bytes, pick)])
          : await sealed(kept, pictures, altered(text, pick));
      const outcome = await restore(here.parts, file, choice);
      const { photos } = valueOf(await here.photos.list());
      expect(valueOf(await here.parts.stage.ids())).toEqual(photos.map(({ id }) => id));
      if (outcome.ok) {
        taken += 1;
        const { unreadable } = valueOf(await here.parts.kept.read());
        expect(unreadable).toBe(0);
        here = await mine();
      } else {
        expect(await textOf(here.parts)).toBe(here.before);
        expect(await here.parts.points.list()).toEqual([]);
      }
    }
    expect(taken).toBeGreaterThan(30);
    expect(taken).toBeLessThan(FILES / 2);
    expect('polluted' in {}).toBe(false);
  },
  LONG_MS,
);
