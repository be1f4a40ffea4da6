import type { Bout } from '../routine/timeline.ts';
import type { Cue } from './cues.ts';
import { boutAt } from './jump.ts';
import type { Session } from './session.ts';

/** What is said at a moment, and shown as its caption; the words are the screen's. */
export type Spoken =
  /** Where the hands go: area and side. */
  | { readonly kind: 'place'; readonly bout: Bout }
  /** How: the hand and the cue of the stroke. */
  | { readonly kind: 'stroke'; readonly bout: Bout }
  | { readonly kind: 'side'; readonly bout: Bout }
  | { readonly kind: 'two-more' }
  | { readonly kind: 'next'; readonly bout: Bout }
  | { readonly kind: 'paused' }
  | { readonly kind: 'finished' };

/** What a line does while another is being said. */
export type Precedence = 'cuts-in' | 'waits' | 'gives-way';

/** What says where the hands belong comes before everything else that is due. */
const LEADS: ReadonlySet<Spoken['kind']> = new Set(['place', 'side', 'finished']);

/** What can also be heard from the tones gives way; how the stroke goes may come a moment later. */
export function precedenceOf({ kind }: Spoken): Precedence {
  if (kind === 'two-more' || kind === 'next') return 'gives-way';
  return kind === 'stroke' ? 'waits' : 'cuts-in';
}

/**
 * What is to be said once an event has taken a session from one state to
 * another and made cues due. After a sleep many cues are due at once: only the
 * latest still says where the hands belong. Null where there is nothing to say.
 */
export function spokenOf(before: Session, after: Session, cues: readonly Cue[]): Spoken | null {
  const { phase } = after;
  if (phase.kind === 'counting-in' && isAnotherCountIn(before, after)) {
    return { kind: 'place', bout: boutAt(after, after.lastAt) };
  }
  if (phase.kind === 'paused' && before.phase.kind !== 'paused') {
    return phase.reason === 'asked' ? { kind: 'paused' } : null;
  }
  const news = cues
    .filter((cue) => !wasAnnounced(before, cue))
    .map(spokenAt(after))
    .filter((spoken) => spoken !== null);
  return news.findLast(({ kind }) => LEADS.has(kind)) ?? news.at(-1) ?? null;
}

/** A new count-in, or one that leads somewhere else by now. */
function isAnotherCountIn(before: Session, after: Session): boolean {
  if (before.phase.kind !== 'counting-in') return true;
  return boutAt(before, before.lastAt).key !== boutAt(after, after.lastAt).key;
}

/** The count-in has told already what it leads up to. */
function wasAnnounced({ phase }: Session, cue: Cue): boolean {
  const leadsUp = cue.kind === 'step' || cue.kind === 'side';
  return phase.kind === 'counting-in' && leadsUp && cue.positionMs === phase.positionMs;
}

const spokenAt =
  (session: Session) =>
  (cue: Cue): Spoken | null => {
    switch (cue.kind) {
      case 'step':
        return { kind: 'place', bout: cue.bout };
      case 'side':
      case 'next':
        return { kind: cue.kind, bout: cue.bout };
      case 'two-more':
      case 'finished':
        return { kind: cue.kind };
      case 'stretch':
      case 'glide':
      case 'breathe-in':
      case 'rest':
        return cue.rep === 1 && beginsStep(session, cue.bout)
          ? { kind: 'stroke', bout: cue.bout }
          : null;
      default:
        return null;
    }
  };

function beginsStep({ timeline }: Session, bout: Bout): boolean {
  const first = timeline.segments.find(({ bout: other }) => other.stepId === bout.stepId);
  return first?.bout.key === bout.key;
}
