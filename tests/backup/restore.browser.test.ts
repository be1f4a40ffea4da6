import { describe, expect, it } from 'vitest';
import { createArchiveWriter } from '../../src/backup/archive/write-archive.ts';
import { openArchive } from '../../src/backup/archive/read-archive.ts';
import { inspect, restore, undo } from '../../src/backup/restore.ts';
import type { RestoreChoice } from '../../src/backup/restore.ts';
import { noneApply } from '../../src/domain/safety/answers.ts';
import { manifestTextOf } from '../../src/domain/backup/manifest.ts';
import { parseManifest } from '../../src/data/backup-schema.ts';
import { DEFAULT_SETTINGS } from '../../src/domain/settings/settings.ts';
import {
  checkIn,
  dayContext,
  MONDAY,
  MORNING,
  ownRoutine,
  sessionRecord,
  TUESDAY,
} from '../data/support/records.ts';
import { onRaw, rawRecordsOf, valueOf } from '../data/support/storage.ts';
import { backupOf, bareJpeg, phone, photoOf, textOf } from './support/phone.ts';

const LATER = MORNING + 3_600_000;
const choice = (over: Partial<RestoreChoice> = {}): RestoreChoice => ({
  mode: 'merge',
  bringBack: false,
  at: LATER,
  id: 'point-1',
  ...over,
});

/** A phone with something of everything. */
async function filled(name?: string) {
  const made = phone(name);
  valueOf(
    await made.journal.commit({
      checkIns: [checkIn(), checkIn({ id: 'check-in-2', moment: 'after', at: MORNING + 600_000 })],
      sessions: [sessionRecord()],
      contexts: [dayContext()],
    }),
  );
  valueOf(await made.journal.remove('check-ins', 'check-in-2', MORNING + 700_000));
  valueOf(await made.routines.save(ownRoutine()));
  valueOf(await made.safety.tell(() => noneApply(MONDAY), 'answers-1', MORNING));
  const full = await bareJpeg(40);
  valueOf(await made.photos.add(photoOf('photo-1', full), { full, thumb: await bareJpeg(41) }));
  return made;
}

/** Writes a backup anew, with some of its files changed and the manifest as it was. */
async function altered(file: Blob, changes: Record<string, string | Blob>): Promise<Blob> {
  const opened = await openArchive(file);
  if (!opened.ok) throw new Error(opened.problem);
  const writer = createArchiveWriter(MORNING);
  for (const path of opened.value.paths) {
    const read = await opened.value.read(path, 2 ** 24);
    if (!read.ok) throw new Error(read.problem);
    const former = new Blob([read.value as Uint8Array<ArrayBuffer>]);
    await writer.add(path, changes[path] ?? former, path.endsWith('.jpg') ? 'stored' : 'packed');
  }
  return writer.finish();
}

/** A backup whose manifest tells the truth about what stands in the place of its photo. */
async function withPhotoReplaced(file: Blob, by: string): Promise<Blob> {
  const read = await openArchive(file);
  const text = read.ok ? await read.value.read('manifest.json', 2 ** 20) : null;
  const manifest = parseManifest(new TextDecoder().decode(text?.ok ? text.value : undefined));
  if (!manifest.ok) throw new Error(manifest.problem);
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(by)));
  const sha256 = [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const entries = manifest.value.entries.map((entry) =>
    entry.path === 'photos/photo-1.jpg' ? { ...entry, bytes: by.length, sha256 } : entry,
  );
  return altered(file, {
    'photos/photo-1.jpg': by,
    'manifest.json': manifestTextOf({ ...manifest.value, entries }),
  });
}

describe('a backup', () => {
  it('brings everything back to an empty phone, as it was', async () => {
    const old = await filled();
    const file = await backupOf(old.parts);
    const fresh = phone();
    const outcome = await restore(fresh.parts, file, choice());
    expect(outcome).toMatchObject({ ok: true, value: { id: 'point-1', cause: 'restore' } });
    expect(await textOf(fresh.parts)).toBe(await textOf(old.parts));
    expect(valueOf(await fresh.parts.stage.pixels('photo-1'))).toEqual(
      valueOf(await old.parts.stage.pixels('photo-1')),
    );
    // Charts read nothing but summaries.
    expect(valueOf(await fresh.journal.summaries())).toEqual(
      valueOf(await old.journal.summaries()),
    );
    expect(valueOf(await fresh.safety.latest())).toEqual(noneApply(MONDAY));
  });

  it('is the same file for the same records at the same time', async () => {
    const { parts } = await filled();
    const [one, other] = [await backupOf(parts), await backupOf(parts)];
    expect(new Uint8Array(await one.arrayBuffer())).toEqual(
      new Uint8Array(await other.arrayBuffer()),
    );
  });

  it('also comes back from the second copy, should the browser empty the database', async () => {
    const file = await backupOf((await filled()).parts);
    const fresh = phone();
    await restore(fresh.parts, file, choice());
    const copied = await fresh.copy.all();
    expect(copied.map(({ store, key }) => `${store} ${key}`).sort()).toEqual([
      'check-ins check-in-1',
      'check-ins check-in-2',
      'day-contexts context-1',
      'routines routine-1',
      'safety-answers answers-1',
      'sessions session-1',
      'settings keeping',
    ]);
  });

  it('says first what it would do, and writes nothing', async () => {
    const old = await filled();
    const file = await backupOf(old.parts);
    valueOf(await old.journal.commit({ checkIns: [checkIn({ id: 'new-1', day: TUESDAY })] }));
    const before = await textOf(old.parts);
    const looked = await inspect(old.parts, file, LATER);
    expect(looked).toMatchObject({
      ok: true,
      value: { madeAt: MORNING, refused: [], photos: { taken: 1, refused: 0 } },
    });
    const kinds = looked.ok ? looked.value.kinds : [];
    expect(kinds.find(({ kind }) => kind === 'check-ins')).toMatchObject({ same: 2, onlyHere: 1 });
    expect(await textOf(old.parts)).toBe(before);
  });
});

describe('restoring', () => {
  it('brings the choices back to a new phone, and leaves those of one in use that are newer', async () => {
    const [old, fresh, used] = [phone(), phone(), phone()];
    const chosen = { ...DEFAULT_SETTINGS, welcomed: true, photos: true };
    valueOf(await old.settings.save(chosen, MORNING));
    valueOf(await old.journal.commit({ checkIns: [checkIn()] }));
    const file = await backupOf(old.parts);
    const welcomed = { ...DEFAULT_SETTINGS, welcomed: true };
    for (const { settings, safety } of [fresh, used]) {
      valueOf(await settings.save(welcomed, LATER - 5));
      valueOf(await safety.tell(() => noneApply(MONDAY), 'new', LATER - 5));
    }
    valueOf(await used.journal.commit({ checkIns: [checkIn({ id: 'mine' })] }));
    for (const { parts } of [fresh, used]) await restore(parts, file, choice());
    expect(valueOf(await fresh.settings.read()).choices).toEqual(chosen);
    expect(valueOf(await used.settings.read()).choices).toEqual(welcomed);
  });

  it('keeps what is only here when merging, and removes it when replacing', async () => {
    const file = await backupOf((await filled()).parts);
    const merged = phone();
    valueOf(await merged.journal.commit({ checkIns: [checkIn({ id: 'mine', day: TUESDAY })] }));
    await restore(merged.parts, file, choice());
    expect(await rawRecordsOf(merged.name, 'check-ins')).toHaveLength(3);
    await restore(merged.parts, file, choice({ mode: 'replace', id: 'point-2' }));
    expect(await rawRecordsOf(merged.name, 'check-ins')).toHaveLength(2);
  });

  it('is taken back, with the photos it removed, and leaves what was recorded since', async () => {
    const file = await backupOf((await filled()).parts);
    const mine = phone();
    const full = await bareJpeg(90);
    const pixels = { full, thumb: await bareJpeg(91) };
    valueOf(await mine.photos.add(photoOf('my-photo', full), pixels));
    valueOf(await mine.journal.commit({ checkIns: [checkIn({ id: 'mine', day: TUESDAY })] }));
    const before = await textOf(mine.parts);
    const outcome = await restore(mine.parts, file, choice({ mode: 'replace' }));
    if (!outcome.ok) throw new Error(outcome.problem);
    expect(outcome.value).toMatchObject({ photos: 1, records: 2 });
    expect(valueOf(await mine.parts.stage.ids())).toEqual(['photo-1']);

    const since = checkIn({ id: 'since', day: TUESDAY, updatedAt: LATER + 1000 });
    valueOf(await mine.journal.commit({ checkIns: [since] }));
    const taken = await undo(mine.parts, outcome.value, { at: LATER + 2000, id: 'point-2' });
    expect(taken).toMatchObject({ ok: true, value: { cause: 'undo' } });
    expect(valueOf(await mine.parts.stage.pixels('my-photo'))).toEqual(pixels);
    expect(
      valueOf(await mine.journal.day(TUESDAY))
        .checkIns.map(({ id }) => id)
        .sort(),
    ).toEqual(['mine', 'since']);
    valueOf(await mine.journal.remove('check-ins', 'since', LATER + 3000));
    // But for what one says of one's health, which is only added to, and the new tombstone.
    const after = JSON.parse(await textOf(mine.parts)) as { records: Record<string, unknown[]> };
    const former = JSON.parse(before) as typeof after;
    expect(after.records['photos']).toEqual(former.records['photos']);
    expect(after.records['safety-answers']).toHaveLength(1);
    expect((await mine.parts.points.list()).map(({ id }) => id)).toEqual(['point-2']);
  });

  it('leaves records alone that cannot be read', async () => {
    const file = await backupOf((await filled()).parts);
    const mine = phone();
    const odd = { id: 'odd', updatedAt: 5, day: 'some day' } as never;
    await onRaw(mine.name, (database) => database.put('check-ins', odd));
    await restore(mine.parts, file, choice({ mode: 'replace' }));
    expect(await rawRecordsOf(mine.name, 'check-ins')).toContainEqual(odd);
  });

  it('changes nothing where there is no room for its restore point', async () => {
    const file = await backupOf((await filled()).parts);
    const mine = phone();
    valueOf(await mine.journal.commit({ checkIns: [checkIn({ id: 'mine' })] }));
    const before = await textOf(mine.parts);
    const points = { ...mine.parts.points, keep: () => Promise.reject(new Error('full')) };
    const outcome = await restore({ ...mine.parts, points }, file, choice());
    expect(outcome).toEqual({ ok: false, problem: 'storage' });
    expect(await textOf(mine.parts)).toBe(before);
    expect(valueOf(await mine.parts.stage.ids())).toEqual([]);
  });
});

describe('a photo of a backup', () => {
  const SCRIPT = '<script>alert(1)</script>';

  it('that is no picture is refused, and the rest is taken', async () => {
    const old = await filled();
    const file = await backupOf(old.parts);
    const hostile = await withPhotoReplaced(file, SCRIPT);
    const fresh = phone();
    expect(await inspect(fresh.parts, hostile, LATER)).toMatchObject({
      ok: true,
      value: { photos: { taken: 0, refused: 1 } },
    });
    expect((await restore(fresh.parts, hostile, choice())).ok).toBe(true);
    expect(valueOf(await fresh.photos.list()).photos).toEqual([]);
    expect(valueOf(await fresh.parts.stage.ids())).toEqual([]);
    expect(await rawRecordsOf(fresh.name, 'check-ins')).toHaveLength(2);
  });

  it('that is damaged in the copy stays as it is on a phone that has it, whatever is replaced', async () => {
    const old = await filled();
    const file = await backupOf(old.parts);
    const hostile = await withPhotoReplaced(file, SCRIPT);
    const pixels = valueOf(await old.parts.stage.pixels('photo-1'));
    await restore(old.parts, hostile, choice({ mode: 'replace' }));
    expect(valueOf(await old.photos.list()).photos.map(({ id }) => id)).toEqual(['photo-1']);
    expect(valueOf(await old.parts.stage.pixels('photo-1'))).toEqual(pixels);
  });

  it('that is not the one of the manifest makes the file damaged or is refused', async () => {
    const file = await backupOf((await filled()).parts);
    const other = new Blob([await bareJpeg(200)]);
    const fresh = phone();
    const outcome = await inspect(
      fresh.parts,
      await altered(file, { 'photos/photo-1.jpg': other }),
      LATER,
    );
    if (outcome.ok) expect(outcome.value.photos).toEqual({ taken: 0, refused: 1 });
    else expect(outcome.problem).toBe('damaged');
  });

  it('stays out of the backup where its pixels are missing, and that is told', async () => {
    const { parts, name } = await filled();
    await onRaw(name, (database) => database.delete('photo-pixels', 'photo-1'));
    const file = await backupOf(parts);
    const archive = await openArchive(file);
    expect(archive.ok && archive.value.paths).toEqual([
      'data.json',
      'ratings.csv',
      'manifest.json',
    ]);
  });
});
