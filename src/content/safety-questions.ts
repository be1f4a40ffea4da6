import type { ConditionId, QuestionId } from '../domain/safety/conditions.ts';
import { conditionsOf, QUESTION_IDS } from '../domain/safety/conditions.ts';

export interface SafetyQuestion {
  readonly id: QuestionId;
  /** What is shown, to choose from, after a yes. */
  readonly conditions: readonly ConditionId[];
}

/** The screening at first run; each condition that can be asked is in one question. */
export const QUESTIONS: readonly SafetyQuestion[] = QUESTION_IDS.map((id) => ({
  id,
  conditions: conditionsOf(id),
}));

/** What "Not today" in the daily glance asks for. */
export const GLANCE_CONDITIONS = {
  unwell: ['fever', 'flu-like-illness', 'acute-infection', 'tender-nodes', 'vaccination-nodes'],
  skin: [
    'facial-cellulitis',
    'cellulitis',
    'broken-skin',
    'rash',
    'cold-sore',
    'eczema-flare',
    'sunburn',
    'inflamed-acne',
    'rosacea-flare',
  ],
  swelling: [
    'airway-swelling',
    'spreading-infection-sign',
    'pre-eclampsia-sign',
    'superior-vena-cava-sign',
    'deep-vein-thrombosis-sign',
    'superficial-vein-clot-sign',
    'hot-or-hard-leg-spot',
    'dental-abscess',
    'collarbone-lump',
    'lasting-swollen-gland',
    'one-sided-face-swelling',
    'lasting-puffiness',
  ],
  procedure: [
    'vision-change-after-filler',
    'blocked-vessel-after-filler',
    'botulinum-toxin',
    'dermal-filler',
    'peel',
    'laser',
    'microneedling',
    'threads',
    'dental-work',
    'recent-surgery',
    'recent-eye-surgery',
  ],
  'leg-spot': [
    'hot-or-hard-leg-spot',
    'deep-vein-thrombosis-sign',
    'superficial-vein-clot-sign',
    'cellulitis',
  ],
  'leg-skin': ['leg-skin-change'],
  'leg-feel': ['leg-symptoms', 'deep-vein-thrombosis-sign'],
  'leg-still': ['long-immobility', 'recent-surgery'],
  'leg-danger': ['lung-clot-sign', 'bleeding-vein'],
} as const satisfies Record<string, readonly ConditionId[]>;

export type GlanceId = keyof typeof GLANCE_CONDITIONS;

/** What a facial asks each day. */
export const GLANCE_IDS = [
  'unwell',
  'skin',
  'swelling',
  'procedure',
] as const satisfies readonly GlanceId[];

/** What the leg routine asks each time: its own gate. */
export const LEG_GATE_IDS = [
  'leg-spot',
  'leg-skin',
  'leg-feel',
  'leg-still',
  'leg-danger',
  'unwell',
] as const satisfies readonly GlanceId[];
