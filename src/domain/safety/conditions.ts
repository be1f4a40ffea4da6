import type { StepTag } from '../routine/routine.ts';

/**
 * What a condition asks for, most serious first. The first six leave no
 * session; the others switch off a part of one.
 *
 * - `emergency`: call the emergency number now.
 * - `stop`: get checked; no session until the person takes the report back.
 * - `adults-only`: no session for anyone under 18.
 * - `wait-cleared`: no session until whoever treated the person agrees.
 * - `wait-settled`: no session until the person takes the report back.
 * - `wait-days`: no session for {@link Condition.waitDays} full days.
 * - `neck-off`, `eye-off`: NECK or EYE stays off, whatever a clinician said.
 * - `ask-first`: NECK, EYE and the legs are off until a clinician agrees.
 * - `ask-neck-first`: NECK is off until a clinician agrees.
 * - `skip-area`: the skin the person names is off; unnamed, no session.
 * - `leg-off`: the legs are off.
 * - `ask-leg-first`: the legs are off until a clinician agrees.
 */
export const ACTIONS = [
  'emergency',
  'stop',
  'adults-only',
  'wait-cleared',
  'wait-settled',
  'wait-days',
  'neck-off',
  'eye-off',
  'ask-first',
  'ask-neck-first',
  'skip-area',
  'leg-off',
  'ask-leg-first',
] as const;
export type Action = (typeof ACTIONS)[number];

/** The screening, as groups of conditions; its words are content. */
export const QUESTION_IDS = [
  'age',
  'danger-signs',
  'swelling',
  'illness',
  'skin',
  'procedures',
  'heart-and-blood',
  'arteries',
  'body',
  'eyes',
  'legs',
] as const;
export type QuestionId = (typeof QUESTION_IDS)[number];

export interface Condition {
  /** All apply together; the most serious comes first. */
  readonly actions: readonly [Action, ...Action[]];
  /** The question that asks for it; null where only a session reports it. */
  readonly question: QuestionId | null;
  /**
   * Full days without a session after the last ill day, the last day of
   * treatment or the day of the procedure; goes with `wait-days`.
   */
  readonly waitDays?: number;
  /** Keys of `content/sources`; empty: established knowledge, not looked up. */
  readonly sources: readonly string[];
}

/** Every condition and sign that changes what may be worked, in the order it is asked. */
export const CONDITIONS = {
  'under-18': { actions: ['adults-only'], question: 'age', sources: [] },

  'airway-swelling': {
    actions: ['emergency'],
    question: 'danger-signs',
    sources: ['nidirect-anaphylaxis', 'sdcep-angioedema'],
  },
  'spreading-infection-sign': {
    actions: ['emergency'],
    question: 'danger-signs',
    sources: ['nhs-wales-swelling', 'dental-swelling'],
  },
  'lung-clot-sign': {
    actions: ['emergency'],
    question: 'danger-signs',
    sources: ['clincalc-dvt'],
  },
  'bleeding-vein': {
    actions: ['emergency'],
    question: 'danger-signs',
    sources: ['bleeding-vein-steps', 'nice-cg168'],
  },
  'carotid-or-stroke-sign': {
    actions: ['emergency'],
    question: 'danger-signs',
    sources: ['lopez-navarro-2021', 'shariff-2023'],
  },
  'vision-change-after-filler': { actions: ['emergency'], question: 'danger-signs', sources: [] },
  'blocked-vessel-after-filler': {
    actions: ['stop'],
    question: 'danger-signs',
    sources: ['filler-aftercare'],
  },
  'pre-eclampsia-sign': {
    actions: ['stop'],
    question: 'danger-signs',
    sources: ['nhs-pre-eclampsia', 'action-on-pre-eclampsia'],
  },
  'superior-vena-cava-sign': {
    actions: ['stop'],
    question: 'danger-signs',
    sources: ['cancer-ca-svc', 'svc-summary'],
  },

  'facial-cellulitis': {
    actions: ['emergency'],
    question: 'swelling',
    sources: ['nhs-cellulitis'],
  },
  cellulitis: { actions: ['stop'], question: 'swelling', sources: ['nhs-cellulitis'] },
  'deep-vein-thrombosis-sign': {
    actions: ['stop'],
    question: 'swelling',
    sources: ['uclh-dvt'],
  },
  'dental-abscess': {
    actions: ['stop'],
    question: 'swelling',
    sources: ['dental-swelling', 'nhs-wales-swelling'],
  },
  'collarbone-lump': {
    actions: ['stop'],
    question: 'swelling',
    sources: ['nhs-swollen-glands', 'nidirect-swollen-glands'],
  },
  'lasting-swollen-gland': {
    actions: ['stop'],
    question: 'swelling',
    sources: ['nhs-swollen-glands', 'nidirect-swollen-glands'],
  },
  'one-sided-face-swelling': {
    actions: ['stop'],
    question: 'swelling',
    sources: ['nhs-wales-swelling'],
  },
  'lasting-puffiness': {
    actions: ['stop'],
    question: 'swelling',
    sources: ['nhs-wales-swelling'],
  },
  'nephrotic-sign': {
    actions: ['stop'],
    question: 'swelling',
    sources: ['nephrotic-syndrome'],
  },
  'underactive-thyroid-sign': { actions: ['stop'], question: 'swelling', sources: [] },

  fever: {
    actions: ['wait-days'],
    question: 'illness',
    waitDays: 7,
    sources: ['lts-contraindications', 'best-practice'],
  },
  'flu-like-illness': {
    actions: ['wait-days'],
    question: 'illness',
    waitDays: 7,
    sources: ['lts-contraindications', 'best-practice'],
  },
  'acute-infection': {
    actions: ['wait-days'],
    question: 'illness',
    waitDays: 7,
    sources: ['lts-contraindications', 'best-practice'],
  },
  'tender-nodes': {
    actions: ['wait-settled'],
    question: 'illness',
    sources: ['one-river', 'nhs-swollen-glands'],
  },
  'vaccination-nodes': { actions: ['wait-settled'], question: 'illness', sources: [] },

  'broken-skin': {
    actions: ['skip-area'],
    question: 'skin',
    sources: ['dorothy-house', 'fauquier-ent'],
  },
  rash: {
    actions: ['skip-area'],
    question: 'skin',
    sources: ['dorothy-house', 'fauquier-ent'],
  },
  'cold-sore': { actions: ['skip-area'], question: 'skin', sources: [] },
  'eczema-flare': { actions: ['skip-area'], question: 'skin', sources: [] },
  sunburn: { actions: ['skip-area'], question: 'skin', sources: [] },
  'inflamed-acne': {
    actions: ['skip-area'],
    question: 'skin',
    sources: ['baycare-acne', 'apderm-acne', 'dermatologist-acne'],
  },
  'rosacea-flare': { actions: ['skip-area'], question: 'skin', sources: ['aad-rosacea'] },

  'botulinum-toxin': {
    actions: ['wait-days'],
    question: 'procedures',
    waitDays: 14,
    sources: ['nomorewrinkles', 'skin-brighton'],
  },
  'dermal-filler': {
    actions: ['wait-cleared', 'wait-days'],
    question: 'procedures',
    waitDays: 14,
    sources: ['toxxology'],
  },
  peel: { actions: ['wait-cleared'], question: 'procedures', sources: ['fauquier-ent'] },
  laser: { actions: ['wait-cleared'], question: 'procedures', sources: ['fauquier-ent'] },
  microneedling: { actions: ['wait-cleared'], question: 'procedures', sources: ['fauquier-ent'] },
  threads: { actions: ['wait-cleared'], question: 'procedures', sources: ['fauquier-ent'] },
  'dental-work': { actions: ['wait-cleared'], question: 'procedures', sources: ['fauquier-ent'] },
  'recent-surgery': {
    actions: ['wait-cleared'],
    question: 'procedures',
    sources: ['fauquier-ent'],
  },

  'decompensated-heart-failure': {
    actions: ['stop'],
    question: 'heart-and-blood',
    sources: ['hirsch-2018', 'lts-contraindications', 'mysmile'],
  },
  'acute-kidney-failure': {
    actions: ['stop'],
    question: 'heart-and-blood',
    sources: ['lts-foeldi', 'health-digest'],
  },
  'deep-vein-thrombosis': {
    actions: ['stop'],
    question: 'heart-and-blood',
    sources: ['lts-contraindications', 'health-digest'],
  },
  'stable-heart-failure': {
    actions: ['ask-first'],
    question: 'heart-and-blood',
    sources: ['hirsch-2018', 'lts-contraindications', 'mysmile'],
  },
  arrhythmia: {
    actions: ['ask-first'],
    question: 'heart-and-blood',
    sources: ['hirsch-2018', 'lts-contraindications', 'mysmile'],
  },
  'chronic-kidney-disease': {
    actions: ['ask-first'],
    question: 'heart-and-blood',
    sources: ['lts-foeldi', 'health-digest'],
  },
  'uncontrolled-high-blood-pressure': {
    actions: ['ask-first'],
    question: 'heart-and-blood',
    sources: ['promise-trial', 'mysmile'],
  },
  'low-blood-pressure': {
    actions: ['ask-first'],
    question: 'heart-and-blood',
    sources: ['mysmile', 'rio-gonzalez-2020'],
  },
  'clot-history': {
    actions: ['ask-first'],
    question: 'heart-and-blood',
    sources: ['lts-contraindications', 'health-digest'],
  },
  'clotting-disorder': {
    actions: ['ask-first'],
    question: 'heart-and-blood',
    sources: ['lts-contraindications', 'health-digest'],
  },
  'blood-thinners': { actions: ['ask-first'], question: 'heart-and-blood', sources: [] },
  'easy-bruising': { actions: ['ask-first'], question: 'heart-and-blood', sources: [] },
  'unstable-asthma': {
    actions: ['ask-first'],
    question: 'heart-and-blood',
    sources: ['knead', 'lipedema'],
  },

  'carotid-narrowing': {
    actions: ['neck-off', 'ask-first'],
    question: 'arteries',
    sources: ['lopez-navarro-2021', 'promise-trial', 'cdt-trial'],
  },
  'carotid-sinus-sensitivity': {
    actions: ['neck-off', 'ask-first'],
    question: 'arteries',
    sources: ['lopez-navarro-2021', 'promise-trial', 'cdt-trial'],
  },
  'head-turning-blackouts': {
    actions: ['neck-off', 'ask-first'],
    question: 'arteries',
    sources: ['lopez-navarro-2021'],
  },
  'past-stroke-or-tia': {
    actions: ['neck-off', 'ask-first'],
    question: 'arteries',
    sources: ['lopez-navarro-2021', 'promise-trial', 'cdt-trial'],
  },
  'over-60': {
    actions: ['ask-neck-first'],
    question: 'arteries',
    sources: ['middle-georgia'],
  },
  'high-cholesterol': { actions: ['ask-neck-first'], question: 'arteries', sources: [] },
  smoking: { actions: ['ask-neck-first'], question: 'arteries', sources: [] },
  // The legs as well: raising them takes blood from legs that get too little of it.
  'artery-disease': {
    actions: ['ask-neck-first', 'ask-leg-first'],
    question: 'arteries',
    sources: [],
  },

  pregnancy: {
    actions: ['ask-first'],
    question: 'body',
    sources: ['knead', 'middle-georgia', 'promise-trial'],
  },
  'active-cancer': {
    actions: ['ask-first'],
    question: 'body',
    sources: ['best-practice', 'lts-contraindications', 'woodlands'],
  },
  'past-head-or-neck-cancer': {
    actions: ['ask-first'],
    question: 'body',
    sources: ['best-practice', 'lts-contraindications', 'woodlands'],
  },
  'thyroid-cancer': {
    actions: ['neck-off', 'ask-first'],
    question: 'body',
    sources: ['middle-georgia', 'knead', 'mysmile'],
  },
  'overactive-or-enlarged-thyroid': {
    actions: ['neck-off', 'ask-first'],
    question: 'body',
    sources: ['middle-georgia', 'knead', 'mysmile'],
  },
  'neck-surgery': {
    actions: ['neck-off', 'ask-first'],
    question: 'body',
    sources: ['middle-georgia', 'knead', 'mysmile'],
  },
  lymphoedema: { actions: ['ask-first'], question: 'body', sources: ['macmillan-limbs'] },

  glaucoma: {
    actions: ['eye-off', 'ask-first'],
    question: 'eyes',
    sources: ['victoria-eye', 'eye-pressure'],
  },
  keratoconus: {
    actions: ['eye-off', 'ask-first'],
    question: 'eyes',
    sources: ['victoria-eye', 'eye-pressure'],
  },
  'recent-eye-surgery': {
    actions: ['wait-cleared', 'eye-off', 'ask-first'],
    question: 'eyes',
    sources: ['victoria-eye', 'eye-pressure'],
  },

  'hot-or-hard-leg-spot': {
    actions: ['stop'],
    question: 'legs',
    sources: ['uclh-dvt', 'cuh-thrombophlebitis'],
  },
  'superficial-vein-clot-sign': {
    actions: ['stop'],
    question: 'legs',
    sources: ['cuh-thrombophlebitis', 'nice-cg168', 'cg168-restated'],
  },
  'leg-skin-change': {
    actions: ['leg-off'],
    question: 'legs',
    sources: ['nice-cg168', 'cg168-restated', 'ceap'],
  },
  'leg-symptoms': {
    actions: ['ask-leg-first'],
    question: 'legs',
    sources: ['nice-cg168', 'cg168-restated'],
  },
  'long-immobility': {
    actions: ['ask-leg-first'],
    question: 'legs',
    sources: ['uclh-dvt'],
  },

  'returning-session-soreness': {
    actions: ['stop'],
    question: null,
    sources: ['st-margarets'],
  },
  'session-soreness': {
    actions: ['wait-days'],
    question: null,
    waitDays: 0,
    sources: ['st-margarets'],
  },
  'session-stopped': { actions: ['wait-days'], question: null, waitDays: 0, sources: [] },
} as const satisfies Record<string, Condition>;

export type ConditionId = keyof typeof CONDITIONS;
export const CONDITION_IDS = Object.keys(CONDITIONS) as readonly ConditionId[];

/** The actions that say whom to see, each in words of its own. */
export const ADVISED_ACTIONS = [
  'emergency',
  'stop',
  'leg-off',
  'ask-leg-first',
] as const satisfies readonly Action[];

/** The conditions that come with advice of their own. */
export type AdvisedConditionId = {
  [
    Id in ConditionId
  ]: (typeof CONDITIONS)[Id]['actions'][0] extends (typeof ADVISED_ACTIONS)[number] ? Id : never;
}[ConditionId];

/** Reads the table without its literal types. */
export function conditionOf(id: ConditionId): Condition {
  return CONDITIONS[id];
}

/** The conditions a question asks for, in order. */
export function conditionsOf(question: QuestionId): ConditionId[] {
  return CONDITION_IDS.filter((id) => conditionOf(id).question === question);
}

/** A part of the skin that a person can name as sore or broken. */
export type SkinRegion = StepTag extends infer Tag
  ? Tag extends `skin-${infer Region}`
    ? Region
    : never
  : never;

export const SKIN_REGIONS = [
  'forehead',
  'eyes',
  'cheeks-mouth',
  'chin-jaw',
  'ears',
  'neck',
  'collarbone',
  'leg',
] as const satisfies readonly SkinRegion[];
