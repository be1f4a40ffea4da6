import { describe, expect, it } from 'vitest';
import type { Connection } from '../../src/data/connection.ts';
import { createJournal } from '../../src/data/journal.ts';
import type { RecordKind } from '../../src/data/schema.ts';
import { createSecondCopy } from '../../src/data/second-copy.ts';
import { createSettingsStore } from '../../src/data/settings-store.ts';
import { SKIN_TONES, THEMES } from '../../src/domain/settings/settings.ts';
import { createRandom } from '../../src/domain/statistics/random.ts';
import {
  checkIn,
  dayContext,
  MONDAY,
  MORNING,
  sessionRecord,
  TUESDAY,
  visit,
  WEDNESDAY,
} from './support/records.ts';
import { freshName, NO_COPY, openStorage, rawRecordsOf, valueOf } from './support/storage.ts';

const KINDS: readonly RecordKind[] = ['check-ins', 'sessions', 'day-contexts'];
const EDITS = 1_000;
const IDS = 12;

/** What one edit leaves of a record. */
interface Edit {
  readonly key: string;
  /** Null where it was deleted. */
  readonly leaves: string | null;
  readonly run: () => Promise<unknown>;
}

/** Edits of a few records by chance, so that both tabs often meet at the same one. */
function editor(seed: number) {
  const random = createRandom(seed);
  const below = (limit: number): number => Math.floor(random() * limit);
  const any = <T>(of: readonly T[]): T => of[below(of.length)] as T;
  const made = { count: 0 };

  const write = (connection: Connection, kind: RecordKind, id: string): Edit => {
    made.count += 1;
    const at = MORNING + made.count;
    const over = { id, updatedAt: at, day: any([MONDAY, TUESDAY, WEDNESDAY]) };
    const journal = createJournal(connection);
    const key = `${kind}/${id}`;
    if (kind === 'sessions') {
      const sessions = [sessionRecord({ ...over, startedAt: at })];
      return { key, leaves: JSON.stringify(sessions[0]), run: () => journal.commit({ sessions }) };
    }
    if (kind === 'day-contexts') {
      const contexts = [dayContext({ ...over, tags: any([[], ['alcohol']]) })];
      return { key, leaves: JSON.stringify(contexts[0]), run: () => journal.commit({ contexts }) };
    }
    const checkIns = [checkIn({ ...over, at, ratings: { puffiness: below(11) }, sessionId: null })];
    return { key, leaves: JSON.stringify(checkIns[0]), run: () => journal.commit({ checkIns }) };
  };

  return (connection: Connection): Edit => {
    const kind = any(KINDS);
    const id = `record-${below(IDS)}`;
    if (random() < 0.7) return write(connection, kind, id);
    const journal = createJournal(connection);
    const run = () => journal.remove(kind, id, MORNING + made.count);
    return { key: `${kind}/${id}`, leaves: null, run };
  };
}

async function livingOn(name: string): Promise<Map<string, string>> {
  const living = new Map<string, string>();
  for (const kind of KINDS) {
    for (const record of (await rawRecordsOf(name, kind)) as { id: string }[]) {
      if (!('deletedAt' in record)) living.set(`${kind}/${record.id}`, JSON.stringify(record));
    }
  }
  return living;
}

describe('two tabs', () => {
  it(`lose nothing of ${EDITS} edits and deletions of the same records, and count right`, async () => {
    const name = freshName();
    const tabs = [openStorage(name, undefined, NO_COPY), openStorage(name, undefined, NO_COPY)];
    const edit = editor(2_026);
    /** Each record as it must be now; two where both tabs met at it. */
    const possible = new Map<string, readonly (string | null)[]>();
    for (let round = 0; round < EDITS / 2; round += 1) {
      const [one, other] = tabs.map(({ connection }) => edit(connection)) as [Edit, Edit];
      const outcomes = await Promise.all([one.run(), other.run()]);
      expect(outcomes).toMatchObject([{ ok: true }, { ok: true }]);
      possible.set(one.key, [one.leaves]);
      possible.set(other.key, one.key === other.key ? [one.leaves, other.leaves] : [other.leaves]);
    }

    const living = await livingOn(name);
    expect(living.size).toBeGreaterThan(IDS);
    for (const [key, either] of possible) expect(either).toContain(living.get(key) ?? null);
    const { journal } = openStorage(name, undefined, NO_COPY);
    const days = valueOf(await journal.summaries());
    const months = valueOf(await journal.months());
    expect(valueOf(await journal.rebuildSummaries())).toEqual(days);
    expect(valueOf(await journal.months())).toEqual(months);
  }, 60_000);

  it('keep the choices of both, made in the same moment', async () => {
    const name = freshName();
    const [one, other] = [openStorage(name), openStorage(name)].map(({ connection }) =>
      createSettingsStore(connection),
    );
    for (let round = 0; round < 20; round += 1) {
      const theme = THEMES[round % THEMES.length] as (typeof THEMES)[number];
      const skinTone = SKIN_TONES[round % SKIN_TONES.length] as (typeof SKIN_TONES)[number];
      await Promise.all([
        one?.save({ theme }, MORNING + round),
        other?.save({ skinTone }, MORNING + round),
      ]);
      const kept = await rawRecordsOf(name, 'settings');
      expect(kept).toMatchObject([{ theme, skinTone }]);
    }
  });
});

describe('the open visit', () => {
  const { checkpoint } = visit();
  const keptAt = (at: number) => visit({ checkpoint: checkpoint && { ...checkpoint, at } });

  it('of a tab that lost its session is never put over the one of the tab that has it', async () => {
    const name = freshName();
    const [old, now] = [openStorage(name), openStorage(name)];
    await old.journal.commit({ visit: keptAt(1) });
    valueOf(await now.journal.visit());
    await now.journal.commit({ visit: keptAt(2), claims: true });
    await old.journal.commit({ visit: keptAt(3) });
    expect(await rawRecordsOf(name, 'visits')).toEqual([keptAt(2)]);
    await now.journal.commit({ visit: keptAt(4) });
    await old.journal.commit({ visit: null });
    expect(await rawRecordsOf(name, 'visits')).toEqual([keptAt(4)]);
    const copied = await createSecondCopy(name).all();
    expect(copied.find(({ store }) => store === 'visits')?.value).toEqual(keptAt(4));
  });

  it('is claimed whatever the other tab wrote right before', async () => {
    const name = freshName();
    const [old, now] = [openStorage(name), openStorage(name)];
    await old.journal.commit({ visit: keptAt(1) });
    valueOf(await now.journal.visit());
    await old.journal.commit({ visit: keptAt(2) });
    await now.journal.commit({ visit: keptAt(3), claims: true });
    await now.journal.commit({ visit: keptAt(4) });
    expect(await rawRecordsOf(name, 'visits')).toEqual([keptAt(4)]);
  });

  it('that another tab has changed keeps no record from being saved', async () => {
    const name = freshName();
    const [old, now] = [openStorage(name), openStorage(name)];
    await old.journal.commit({ visit: keptAt(1) });
    await now.journal.visit();
    await now.journal.commit({ visit: null });
    const saved = valueOf(
      await old.journal.commit({ sessions: [sessionRecord()], visit: keptAt(2) }),
    );
    expect([...saved.keys()]).toEqual([MONDAY]);
    expect(await rawRecordsOf(name, 'sessions')).toEqual([sessionRecord()]);
    expect(await rawRecordsOf(name, 'visits')).toEqual([]);
  });

  it('read anew is gone on with', async () => {
    const name = freshName();
    const [one, other] = [openStorage(name), openStorage(name)];
    await one.journal.commit({ visit: keptAt(1) });
    await other.journal.visit();
    await other.journal.commit({ visit: keptAt(2) });
    expect(valueOf(await one.journal.visit())).toEqual(keptAt(2));
    await one.journal.commit({ visit: keptAt(3) });
    expect(await rawRecordsOf(name, 'visits')).toEqual([keptAt(3)]);
  });
});
