import type { Instant } from '../day.ts';
import { withinDose, withinLongestSession } from '../routine/dose.ts';
import type { Ledger } from '../routine/dose.ts';
import { layOut, segmentIndexAt } from '../routine/timeline.ts';
import type { Bout, Timeline } from '../routine/timeline.ts';
import { playedAt } from './ledger.ts';
import { positionAt } from './session.ts';
import type { Session } from './session.ts';

export interface Place {
  readonly timeline: Timeline;
  readonly positionMs: number;
}

/** Where "Next step" leads: the next step's first move, or the end. */
export function nextPlace(session: Session, at: Instant): Place {
  const bout = boutAt(session, at);
  const later = session.plan.slice(indexOfBout(session.plan, bout));
  return placeAt(
    session,
    later.find(({ stepId }) => stepId !== bout.stepId),
    at,
  );
}

/** The place of a bout that lies ahead; the end where there is none. */
function placeAt(session: Session, target: Bout | undefined, at: Instant): Place {
  const { plan, timeline } = session;
  if (target === undefined) return { timeline, positionMs: timeline.totalMs };
  return placeFrom(session, indexOfBout(plan, target), playedAt(session, at));
}

/**
 * Where "Previous step" leads: the nearest earlier step that its dose cap
 * still lets be played again; the start of the present one where there is none.
 */
export function previousPlace(session: Session, at: Instant): Place {
  const { plan } = session;
  const played = playedAt(session, at);
  const current = firstOfStep(plan, indexOfBout(plan, boutAt(session, at)));
  for (let first = current; first > 0;) {
    first = firstOfStep(plan, first - 1);
    const bout = plan[first] as Bout;
    const place = placeFrom(session, first, played);
    if (leadsTo(place, bout)) return place;
  }
  return placeFrom(session, current, played);
}

/** Whether there is anything to go back to: to go back never ends a session. */
export function canGoBack(session: Session, at: Instant): boolean {
  const { timeline, positionMs } = previousPlace(session, at);
  return positionMs < timeline.totalMs;
}

/** Where "Again" leads: the start of the present step, as far as its dose cap allows. */
export function againPlace(session: Session, at: Instant): Place {
  const first = firstOfStep(session.plan, indexOfBout(session.plan, boutAt(session, at)));
  return placeFrom(session, first, playedAt(session, at));
}

/** Whether anything of the present step may be played again. */
export function canRepeat(session: Session, at: Instant): boolean {
  return leadsTo(againPlace(session, at), boutAt(session, at));
}

/** Whether a place is in the step of a bout; a gate is never gone back to. */
function leadsTo(place: Place, { kind, stepId }: Bout): boolean {
  const isLeft = place.positionMs < place.timeline.totalMs;
  return kind !== 'gate' && isLeft && boutIn(place).stepId === stepId;
}

/** Where the way goes on that leaves out what has just been added to the session's `leftOut`. */
export function placeAfterArea(session: Session, at: Instant): Place {
  const { plan, leftOut } = session;
  const later = plan.slice(indexOfBout(plan, boutAt(session, at)));
  const target = later.find(({ area }) => !leftOut.includes(area));
  return placeAt(session, target, at);
}

/** The bout under way or led up to at an instant; a gate until it is confirmed. */
export function boutAt(session: Session, at: Instant): Bout {
  const { timeline, played } = session;
  const positionMs = positionAt(session, at);
  const gate = timeline.segments.find(
    ({ kind, bout, startMs }) =>
      kind === 'bout' && startMs === positionMs && isOpenGate(bout, played),
  );
  return gate?.bout ?? boutIn({ timeline, positionMs });
}

/** Whether a bout is a gate that the person has yet to confirm. */
export function isOpenGate(bout: Bout, played: Ledger): boolean {
  return bout.kind === 'gate' && !(bout.key in played);
}

/** A timeline on which everything from the bout at `first` on keeps to its dose and the longest session. */
export function placeFrom(session: Session, first: number, played: Ledger): Place {
  const { plan, leftOut } = session;
  const before = plan.slice(0, first);
  const wanted = plan.slice(first).filter(({ area }) => !leftOut.includes(area));
  const ahead = withinLongestSession(withinDose(plan, wanted, played), played);
  const timeline = layOut(session.timeline.pace, [...before, ...ahead]);
  const head = ahead[0];
  if (head === undefined) return { timeline, positionMs: timeline.totalMs };
  const segment = timeline.segments.find(({ bout }) => bout.key === head.key);
  return { timeline, positionMs: segment?.startMs ?? timeline.totalMs };
}

function boutIn({ timeline, positionMs }: Place): Bout {
  const segment = timeline.segments[segmentIndexAt(timeline, positionMs)];
  if (segment === undefined) throw new RangeError('A session needs at least one bout');
  return segment.bout;
}

function indexOfBout(plan: readonly Bout[], bout: Bout): number {
  return plan.findIndex(({ key }) => key === bout.key);
}

/** The index of the first bout of the step that the bout at `index` belongs to. */
function firstOfStep(plan: readonly Bout[], index: number): number {
  let first = index;
  while (first > 0 && plan[first - 1]?.stepId === plan[index]?.stepId) first -= 1;
  return first;
}
