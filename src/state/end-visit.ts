import type { SessionRecord } from '../domain/record/record.ts';
import type { Visit } from '../domain/visit/visit.ts';
import type { LetGo } from '../platform/tabs.ts';
import { takeOver } from './session-hold.ts';
import { brokenOffRecordOf } from './session-record.ts';
import type { VisitToEnd } from './visit-model.ts';

/*
 * Ends a visit whose session nobody is to go on with. Another tab may play it, or may have gone on
 * with it since it was read here: what is on disk counts, and nobody plays while it is ended.
 */

/** Closes a visit that is out of time, keeping what was done of its session. */
export async function closeVisit(way: VisitToEnd, of: Visit): Promise<boolean> {
  return alone(way, false, async () => {
    const stored = await storedOr(way, of);
    if (way.isPlayed.value || way.visit.value !== of) return false;
    if (!isSame(stored, of)) {
      // It is judged anew as what it has become.
      way.visit.value = stored;
      return false;
    }
    const record = recordOf(way, of);
    return way.commit(record === null ? {} : { sessions: [record] }, null);
  });
}

/** Ends a session that is on hold here or played in another tab; it can then be rated. */
export async function endVisitOnHold(way: VisitToEnd): Promise<boolean> {
  const known = way.visit.value;
  if (known === null) return false;
  return alone(way, true, async () => {
    const stored = await storedOr(way, known);
    const record = stored && recordOf(way, stored);
    if (stored === null || record === null) {
      way.visit.value = stored;
      return false;
    }
    return way.commit({ sessions: [record] }, { ...stored, stage: 'after', checkpoint: null });
  });
}

/** Works while no other tab can play; false where one does and shall not be disturbed. */
async function alone(
  { late, clock }: VisitToEnd,
  insists: boolean,
  work: () => Promise<boolean>,
): Promise<boolean> {
  const tabs = await late()
    .then((ports) => ports.tabs())
    .catch(() => null);
  const other: LetGo = () => undefined;
  const hold = tabs === null ? other : await (insists ? takeOver(tabs, clock) : tabs.hold());
  if (hold === null) return false;
  try {
    return await work();
  } finally {
    hold();
  }
}

/** The visit as it is on disk; as it is known here where that cannot be read. */
async function storedOr({ journal }: VisitToEnd, known: Visit): Promise<Visit | null> {
  const outcome = await journal.visit();
  return outcome.ok ? outcome.value : known;
}

function isSame(one: Visit | null, other: Visit): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function recordOf({ clock }: VisitToEnd, of: Visit): SessionRecord | null {
  if (of.checkpoint === null) return null;
  const now = clock.now();
  return brokenOffRecordOf(of, { now, zoneOffsetMinutes: clock.zoneOffsetMinutes(now) });
}
