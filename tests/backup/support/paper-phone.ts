import type { RestoreParts } from '../../../src/backup/rewrite-all.ts';
import type { PhotoPixels } from '../../../src/data/photos-store.ts';
import type { RestorePoint } from '../../../src/domain/backup/restore-point.ts';
import { dataTextOf } from '../../../src/domain/backup/manifest.ts';
import type { BackupRecords } from '../../../src/domain/backup/records.ts';
import { isBuried } from '../../../src/domain/record/record.ts';

/** All that a restore or an import touches, in memory, with a count of what was written. */
export function paperPhone(records: BackupRecords, pictures: ReadonlyMap<string, PhotoPixels>) {
  let kept = records;
  let writes = 0;
  let pixels = new Map(pictures);
  const points = new Map<string, { point: RestorePoint; text: string }>();
  const saved = <T>(value: T) => ({ ok: true, value }) as const;
  const parts: RestoreParts = {
    kept: {
      read: async () => saved({ kept, unreadable: 0 }),
      async rewrite(_generation, work) {
        const { result, value } = work(kept);
        kept = result;
        writes += 1;
        return saved(value);
      },
    },
    stage: {
      ids: async () => saved([...pixels.keys()]),
      pixels: async (id) => saved(pixels.get(id) ?? null),
      async lay(id, laid) {
        pixels.set(id, laid);
        return saved(null);
      },
      async clear() {
        const living = kept.records.photos.filter((photo) => !isBuried(photo));
        const ids = new Set(living.map(({ id }) => id));
        pixels = new Map([...pixels].filter(([id]) => ids.has(id)));
        return saved(null);
      },
    },
    points: {
      async keep(point, { text }) {
        const whole = { ...point, bytes: text.length, photos: 0 };
        points.set(point.id, { point: whole, text });
        return whole;
      },
      list: async () => [...points.values()].map(({ point }) => point),
      text: async (id) => points.get(id)?.text ?? null,
      pixels: async () => null,
      async remove(id) {
        points.delete(id);
      },
      async clear() {
        points.clear();
      },
    },
  };
  return {
    parts,
    text: () => `${dataTextOf(kept)} ${[...pixels.keys()].join()} ${[...points.keys()].join()}`,
    records: () => kept,
    writes: () => writes,
  };
}
