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
  const target = later.find(({ stepId }) => stepId !== bout.stepId);
  const { timeline } = session;
  if (target === undefined) return { timeline, positionMs: timeline.totalMs };
  return placeFrom(session, indexOfBout(session.plan, target), playedAt(session, at));
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
    if (boutIn(place).stepId === bout.stepId && bout.kind !== 'gate') return place;
  }
  return placeFrom(session, current, played);
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
  const { plan } = session;
  const before = plan.slice(0, first);
  const ahead = withinLongestSession(withinDose(plan, plan.slice(first), played), played);
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
