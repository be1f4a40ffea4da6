import { GLANCE_IDS, LEG_GATE_IDS } from '../../content/safety-questions.ts';
import type { GlanceId } from '../../content/safety-questions.ts';
import { LEG_ROUTINE } from '../../domain/visit/visit.ts';
import { useServices } from '../../state/services.ts';

/** What a routine shows and says on the way through its session, beside its own steps. */
interface Presentation {
  /** What is asked before each session. */
  readonly gate: readonly GlanceId[];
  readonly gateLead: 'safety.glance.lead' | 'safety.glance.lead.legs';
  /** Its name, for whatever plays it; the facial is also told by its length. */
  readonly name: 'session.keys' | 'session.keys.legs';
  readonly isNamedByLength: boolean;
  /** What to see to before hands are busy. */
  readonly ready: readonly `session.ready.${'' | 'legs.'}${'hands' | 'bare' | 'seat' | 'light'}`[];
  /** What it cannot do, where its name might promise it. */
  readonly honest: 'session.ready.legs.honest' | null;
  /** Whether a front camera sees what the hands do. */
  readonly usesMirror: boolean;
  /** The picture of its rest at the end. */
  readonly restArea: 'B2' | 'L11-rest';
  readonly rate: 'session.done.rate' | 'session.done.rate.legs';
}

const FACIAL: Presentation = {
  gate: GLANCE_IDS,
  gateLead: 'safety.glance.lead',
  name: 'session.keys',
  isNamedByLength: true,
  ready: ['session.ready.hands', 'session.ready.bare', 'session.ready.seat', 'session.ready.light'],
  honest: null,
  usesMirror: true,
  restArea: 'B2',
  rate: 'session.done.rate',
};

const LEGS: Presentation = {
  gate: LEG_GATE_IDS,
  gateLead: 'safety.glance.lead.legs',
  name: 'session.keys.legs',
  isNamedByLength: false,
  ready: [
    'session.ready.legs.hands',
    'session.ready.legs.bare',
    'session.ready.legs.seat',
    'session.ready.legs.light',
  ],
  honest: 'session.ready.legs.honest',
  usesMirror: false,
  restArea: 'L11-rest',
  rate: 'session.done.rate.legs',
};

export function presentationOf(routineId: string | undefined): Presentation {
  return routineId === LEG_ROUTINE ? LEGS : FACIAL;
}

/** Of the routine of the open visit. */
export function usePresentation(): Presentation {
  return presentationOf(useServices().visit.visit.value?.routineId);
}
