import type { ConditionId, SkinRegion } from '../../../src/domain/safety/conditions.ts';

/*
 * What a careful clinician expects of each answer to the safety questions.
 *
 * Written from the research on the technique (part 4, red flags and reasons to
 * wait; part 1.3, the neck) and from the product's settled rules, before the
 * code that decides was read. Each row carries the line of the research it
 * comes from, with its action: E emergency number now, S stop and seek care,
 * A ask a clinician first, W skip the area or wait. Where a line can be read
 * in two ways, the stricter reading is written down.
 *
 * Change a row only because the research says so, never because a test fails.
 */

/** The page a person gets instead of a session, gravest first. */
export const PAGES = ['emergency', 'stop', 'adults-only', 'wait'] as const;
export type Page = (typeof PAGES)[number];

/** Steps that go off together: see `expected-steps.ts` for what is in them. */
export const SETS = ['NECK', 'EYE', 'LEGS'] as const;
export type StepSet = (typeof SETS)[number];

export interface Expected {
  /** No session while this stands: the page that says so. */
  readonly page?: Page;
  /** What ends the page. Absent: only taking the answer back does. */
  readonly pageEnds?: 'agreed' | 'days' | 'days-and-agreed';
  /** Full days after the last ill day or the day it was done. Without that day they never end. */
  readonly fullDays?: number;
  /** Off as long as the answer stands, whatever a clinician said. */
  readonly off?: readonly StepSet[];
  /** Off until a clinician, or whoever treated the person, agrees to gentle massage. */
  readonly offUntilAgreed?: readonly StepSet[];
  /**
   * Skin: steps on the named places are off until it heals, and nobody's
   * agreement changes that. No place named: it may be anywhere, so no session.
   */
  readonly skin?: true;
}

const EMERGENCY: Expected = { page: 'emergency' };

/** A sign that needs a look. It ends when it is gone and the answer is taken back. */
const STOP: Expected = { page: 'stop' };

/** A: "neck and eye off by default for anyone ticking an A item", and legs with them. */
const ASK_FIRST: Expected = { offUntilAgreed: ['NECK', 'EYE', 'LEGS'] };

/** "Neck off; A": a clinician may free the rest, never the neck. */
const NECK_NEVER_REST_ASK: Expected = { off: ['NECK'], offUntilAgreed: ['EYE', 'LEGS'] };

/** "U1 off; A": a clinician may free the rest, never the skin under the eye. */
const EYE_NEVER_REST_ASK: Expected = { off: ['EYE'], offUntilAgreed: ['NECK', 'LEGS'] };

const ASK_FOR_NECK: Expected = { offUntilAgreed: ['NECK'] };

const ILL: Expected = { page: 'wait', pageEnds: 'days', fullDays: 7 };

/** Ends when it has settled, so when the answer is taken back. */
const UNTIL_SETTLED: Expected = { page: 'wait' };

const UNTIL_PROVIDER_AGREES: Expected = { page: 'wait', pageEnds: 'agreed' };

const SKIN: Expected = { skin: true };

/** "Stop for today": the day it happened, and no longer. */
const REST_OF_THE_DAY: Expected = { page: 'wait', pageEnds: 'days', fullDays: 0 };

export const EXPECTED: Readonly<Record<ConditionId, Expected>> = {
  // 4.3 Under 18 - not studied, body image. "Adults only."
  'under-18': { page: 'adults-only' },

  // 4.1 Sudden swelling of lips, tongue, throat or face with trouble breathing, hives, collapse. E
  'airway-swelling': EMERGENCY,
  // 4.1 Face, neck or mouth swelling making it hard to breathe, swallow or open the mouth, or
  // near an eye. E
  'spreading-infection-sign': EMERGENCY,
  // 4.1 Leg clot signs plus breathlessness or chest pain, coughing blood. E
  'lung-clot-sign': EMERGENCY,
  // 4.1 Bleeding vein. E: lie down, raise leg high, press firmly, call.
  'bleeding-vein': EMERGENCY,
  // 4.1 Fainting, slow or irregular beat, new one-sided weakness, droop, speech or vision change. E
  // 4.4 Sudden severe neck pain or headache. E
  'carotid-or-stroke-sign': EMERGENCY,
  // 4.1 White, dusky or very painful patch after filler. S call injector at once; E if vision
  // affected.
  'vision-change-after-filler': EMERGENCY,
  'blocked-vessel-after-filler': STOP,
  // 4.1 Pregnant or newly delivered: sudden swelling, bad headache, vision change, pain under
  // ribs. S immediate midwife or doctor.
  'pre-eclampsia-sign': STOP,
  // 4.1 Face or neck swelling with breathlessness, worse bending; swollen chest veins. S urgent
  'superior-vena-cava-sign': STOP,
  // 4.1 Red, hot, painful skin; fever. "Face or round the eye: call now." S elsewhere. The words
  // on the page say "call now" too, so the stricter of the two.
  'facial-cellulitis': EMERGENCY,
  cellulitis: STOP,
  // 4.1 One leg (or arm) newly swollen, painful, warm, red or dark. S same day; no massage
  'deep-vein-thrombosis-sign': STOP,
  // 4.1 Toothache with swollen jaw or face. S dentist urgently (E with breathing or eye: above)
  'dental-abscess': STOP,

  // 4.2 Any swollen gland or lump above or below the collarbone. S at first notice
  'collarbone-lump': STOP,
  // 4.2 Swollen gland growing, not down in 1 week, hard, fixed, night sweats. S
  'lasting-swollen-gland': STOP,
  // 4.2 One-sided face swelling, or puffiness lasting all day for weeks. S
  'one-sided-face-swelling': STOP,
  'lasting-puffiness': STOP,
  // 4.2 Persistent morning eye puffiness and frothy urine, ankle swelling. S
  'nephrotic-sign': STOP,
  // 4.2 Puffy face and tiredness, cold, weight gain. S
  'underactive-thyroid-sign': STOP,
  // 4.2 Tender nodes with a cold or sore throat. W until settled
  'tender-nodes': UNTIL_SETTLED,
  // 4.2 Hard, painful red cord along a vein. S; leg routine off
  'superficial-vein-clot-sign': STOP,
  // Part 3, L0: "any sore, red, hot, hard or broken spot? Stop here"; 4.1 veins hard or sore. S
  'hot-or-hard-leg-spot': STOP,
  // 4.2 Leg skin brown, eczema-like, broken, ulcer, healed ulcer. S; leg routine off. A lasting
  // state of the legs, so it is the legs that stay off, and no agreement frees them.
  'leg-skin-change': { off: ['LEGS'] },
  // 4.2 Leg pain, aching, swelling, itching. S routine GP; massage (of the legs) only after
  'leg-symptoms': { offUntilAgreed: ['LEGS'] },
  // Part 3, limits: not after a long flight, recent surgery, plaster or bed rest
  'long-immobility': { offUntilAgreed: ['LEGS'] },

  // 4.3 Heart failure, heart oedema, arrhythmia. Uncontrolled: do not. Stable: A
  'decompensated-heart-failure': STOP,
  'stable-heart-failure': ASK_FIRST,
  arrhythmia: ASK_FIRST,
  // 4.3 Kidney failure, severe disease. Acute: do not. Chronic: A
  'acute-kidney-failure': STOP,
  'chronic-kidney-disease': ASK_FIRST,
  // 4.3 Active cancer or treatment; past head or neck cancer. A
  'active-cancer': ASK_FIRST,
  'past-head-or-neck-cancer': ASK_FIRST,
  // 4.3 Carotid narrowing, carotid sinus sensitivity, blackouts on turning the head or tight
  // collar; past stroke or TIA. No N1, N2, J2, R1; rest of face A. Part 1.3, the hard neck rule.
  'carotid-narrowing': NECK_NEVER_REST_ASK,
  'carotid-sinus-sensitivity': NECK_NEVER_REST_ASK,
  'head-turning-blackouts': NECK_NEVER_REST_ASK,
  'past-stroke-or-tia': NECK_NEVER_REST_ASK,
  // 4.3 Age over 60; high cholesterol, smoking or known artery disease. A for neck; else face only
  'over-60': ASK_FOR_NECK,
  'high-cholesterol': ASK_FOR_NECK,
  smoking: ASK_FOR_NECK,
  // Same line. Arteries narrow in legs too, and the leg routine raises the legs, which robs a badly
  // fed leg of blood: the LEGS wait as well.
  'artery-disease': { offUntilAgreed: ['NECK', 'LEGS'] },
  // 4.3 Uncontrolled high blood pressure; low blood pressure (under 100/60). A
  'uncontrolled-high-blood-pressure': ASK_FIRST,
  'low-blood-pressure': ASK_FIRST,
  // 4.3 Overactive or enlarged thyroid, neck surgery, thyroid cancer. Neck off; A
  'overactive-or-enlarged-thyroid': NECK_NEVER_REST_ASK,
  'neck-surgery': NECK_NEVER_REST_ASK,
  'thyroid-cancer': NECK_NEVER_REST_ASK,
  // 4.3 DVT now or suspected; clot history; clotting disorder. Now: do not. Past: A
  'deep-vein-thrombosis': STOP,
  'clot-history': ASK_FIRST,
  'clotting-disorder': ASK_FIRST,
  // 4.3 Blood thinners, easy bruising. A
  'blood-thinners': ASK_FIRST,
  'easy-bruising': ASK_FIRST,
  // 4.3 Pregnancy. A
  pregnancy: ASK_FIRST,
  // 4.3 Asthma (unstable). A
  'unstable-asthma': ASK_FIRST,
  // 4.3 Lymphoedema (any). A
  lymphoedema: ASK_FIRST,
  // 4.3 Glaucoma, keratoconus, recent eye surgery. U1 off; A
  glaucoma: EYE_NEVER_REST_ASK,
  keratoconus: EYE_NEVER_REST_ASK,
  // Same line. 4.4 has any recent surgery of the face wait until whoever did it agrees, and the
  // stricter of the two lines counts: no session until then.
  'recent-eye-surgery': { ...EYE_NEVER_REST_ASK, page: 'wait', pageEnds: 'agreed' },

  // 4.4 Fever, flu-like illness, acute infection. W finished treatment and 7 well days
  fever: ILL,
  'flu-like-illness': ILL,
  'acute-infection': ILL,
  // 4.4 Broken skin, wound, rash; cold sore, eczema flare, sunburn. W until healed; skip area
  'broken-skin': SKIN,
  rash: SKIN,
  'cold-sore': SKIN,
  'eczema-flare': SKIN,
  sunburn: SKIN,
  // 4.4 Inflamed acne. W skip that patch
  'inflamed-acne': SKIN,
  // 4.4 Rosacea. W skip flares
  'rosacea-flare': SKIN,
  // 4.4 Botulinum toxin. W 14 days, or the injector's rule. An agreement cannot shorten it.
  'botulinum-toxin': { page: 'wait', pageEnds: 'days', fullDays: 14 },
  // 4.4 Dermal filler. W 14 days at least, and the injector's agreement
  'dermal-filler': { page: 'wait', pageEnds: 'days-and-agreed', fullDays: 14 },
  // 4.4 Peel, laser, microneedling, threads, dental work; any recent surgery. W until provider
  // clears
  peel: UNTIL_PROVIDER_AGREES,
  laser: UNTIL_PROVIDER_AGREES,
  microneedling: UNTIL_PROVIDER_AGREES,
  threads: UNTIL_PROVIDER_AGREES,
  'dental-work': UNTIL_PROVIDER_AGREES,
  'recent-surgery': UNTIL_PROVIDER_AGREES,
  // 4.4 Vaccination-swollen nodes. W leave nodes alone until settled
  'vaccination-nodes': UNTIL_SETTLED,

  // 4.4 Pain or tingling while doing it. Stop; try another day, lighter. Product, triage: "Stop
  // for today".
  'session-soreness': REST_OF_THE_DAY,
  'session-stopped': REST_OF_THE_DAY,
  // 4.4 "If it returns, S."
  'returning-session-soreness': STOP,
};

/** Every place a person can name, in the words of the safety questions. */
export const PLACES: readonly SkinRegion[] = [
  'forehead',
  'eyes',
  'cheeks-mouth',
  'chin-jaw',
  'ears',
  'neck',
  'collarbone',
  'leg',
];
