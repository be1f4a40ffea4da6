import { expect, test } from 'vitest';
import { day } from '../../../src/domain/day.ts';
import type { StepTag } from '../../../src/domain/routine/routine.ts';
import type { Report } from '../../../src/domain/safety/answers.ts';
import { noneApply, withReport } from '../../../src/domain/safety/answers.ts';
import type { ConditionId } from '../../../src/domain/safety/conditions.ts';
import { CONDITION_IDS } from '../../../src/domain/safety/conditions.ts';
import type { Permit } from '../../../src/domain/safety/permitted-steps.ts';
import { permittedSteps } from '../../../src/domain/safety/permitted-steps.ts';

const TODAY = day('2025-06-20');

/** A refusal's page, or the tags that are off. */
type Outcome = 'emergency' | 'stop' | 'adults-only' | 'wait' | readonly StepTag[];

interface Row {
  readonly name: string;
  readonly conditions: readonly ConditionId[];
  /** As reported today, with no more details than the row says. */
  readonly reported: Outcome;
  /** With a clinician's or provider's agreement. */
  readonly cleared: Outcome;
  readonly details?: Omit<Report, 'since'>;
}

const NECK_AND_EYE = ['neck', 'eye'] as const;

/** The outcome is the same whatever a clinician said. */
const always = (
  name: string,
  outcome: Outcome,
  conditions: readonly ConditionId[],
  details: Omit<Report, 'since'> = {},
): Row => ({ name, conditions, reported: outcome, cleared: outcome, details });

const askFirst = (name: string, ...conditions: ConditionId[]): Row => ({
  name,
  conditions,
  reported: NECK_AND_EYE,
  cleared: [],
});

const EMERGENCY_OR_SAME_DAY: readonly Row[] = [
  always('4.1 sudden swelling of lips, tongue, throat or face', 'emergency', ['airway-swelling']),
  always(
    '4.1 swelling making it hard to breathe, swallow, open the mouth, or near an eye',
    'emergency',
    ['spreading-infection-sign'],
  ),
  always('4.1 leg clot signs plus breathlessness, chest pain, coughing blood', 'emergency', [
    'lung-clot-sign',
  ]),
  always('4.1 one leg or arm newly swollen, painful, warm, red or dark', 'stop', [
    'deep-vein-thrombosis-sign',
  ]),
  always('4.1 bleeding vein', 'emergency', ['bleeding-vein']),
  always(
    '4.1 fainting, slow or irregular beat, one-sided weakness, droop, speech or vision',
    'emergency',
    ['carotid-or-stroke-sign'],
  ),
  always('4.1 pregnant or newly delivered with pre-eclampsia signs', 'stop', [
    'pre-eclampsia-sign',
  ]),
  always('4.1 face or neck swelling with breathlessness, swollen chest veins', 'stop', [
    'superior-vena-cava-sign',
  ]),
  always('4.1 red, hot, painful skin', 'stop', ['cellulitis']),
  always('4.1 red, hot, painful skin of the face or round the eye', 'emergency', [
    'facial-cellulitis',
  ]),
  always('4.1 toothache with swollen jaw or face', 'stop', ['dental-abscess']),
  always('4.1 white, dusky or very painful patch after filler', 'stop', [
    'blocked-vessel-after-filler',
  ]),
  always('4.1 vision affected after filler', 'emergency', ['vision-change-after-filler']),
];

const STOP_AND_GET_CHECKED: readonly Row[] = [
  always('4.2 swollen gland growing, hard, fixed, not down in 1 week', 'stop', [
    'lasting-swollen-gland',
  ]),
  always('4.2 any gland or lump above or below the collarbone', 'stop', ['collarbone-lump']),
  always('4.2 tender nodes with a cold or sore throat', 'wait', ['tender-nodes']),
  always('4.2 one-sided face swelling, or puffiness all day for weeks', 'stop', [
    'one-sided-face-swelling',
    'lasting-puffiness',
  ]),
  always('4.2 morning eye puffiness, frothy urine, ankle swelling', 'stop', ['nephrotic-sign']),
  always('4.2 puffy face, tiredness, cold, weight gain', 'stop', ['underactive-thyroid-sign']),
  always('4.2 hard, painful red cord along a vein', 'stop', ['superficial-vein-clot-sign']),
  always('4.2 leg skin brown, eczema-like, broken, ulcer', ['skin-leg'], ['leg-skin-change']),
  always('4.2 leg pain, aching, swelling, itching', ['skin-leg'], ['leg-symptoms']),
];

const ASK_A_CLINICIAN: readonly Row[] = [
  always('4.3 heart failure, uncontrolled', 'stop', ['decompensated-heart-failure']),
  askFirst(
    '4.3 heart failure stable, heart oedema, arrhythmia',
    'stable-heart-failure',
    'arrhythmia',
  ),
  always('4.3 kidney failure, acute', 'stop', ['acute-kidney-failure']),
  askFirst('4.3 kidney disease, chronic', 'chronic-kidney-disease'),
  askFirst(
    '4.3 active cancer or treatment, past head or neck cancer',
    'active-cancer',
    'past-head-or-neck-cancer',
  ),
  {
    name: '4.3 carotid narrowing or sensitivity, blackouts, past stroke or TIA',
    conditions: [
      'carotid-narrowing',
      'carotid-sinus-sensitivity',
      'head-turning-blackouts',
      'past-stroke-or-tia',
    ],
    reported: NECK_AND_EYE,
    cleared: ['neck'],
  },
  {
    name: '4.3 age over 60, high cholesterol, smoking, artery disease',
    conditions: ['over-60', 'high-cholesterol', 'smoking', 'artery-disease'],
    reported: ['neck'],
    cleared: [],
  },
  askFirst(
    '4.3 uncontrolled high or low blood pressure',
    'uncontrolled-high-blood-pressure',
    'low-blood-pressure',
  ),
  {
    name: '4.3 overactive or enlarged thyroid, neck surgery, thyroid cancer',
    conditions: ['overactive-or-enlarged-thyroid', 'neck-surgery', 'thyroid-cancer'],
    reported: NECK_AND_EYE,
    cleared: ['neck'],
  },
  always('4.3 deep vein thrombosis now or suspected', 'stop', ['deep-vein-thrombosis']),
  askFirst('4.3 clot history, clotting disorder', 'clot-history', 'clotting-disorder'),
  askFirst('4.3 blood thinners, easy bruising', 'blood-thinners', 'easy-bruising'),
  askFirst('4.3 pregnancy', 'pregnancy'),
  askFirst('4.3 unstable asthma', 'unstable-asthma'),
  askFirst('4.3 lymphoedema', 'lymphoedema'),
  {
    name: '4.3 glaucoma, keratoconus, recent eye surgery',
    conditions: ['glaucoma', 'keratoconus', 'recent-eye-surgery'],
    reported: NECK_AND_EYE,
    cleared: ['eye'],
  },
  always('4.3 under 18', 'adults-only', ['under-18']),
];

const SKIN: readonly ConditionId[] = [
  'broken-skin',
  'rash',
  'cold-sore',
  'eczema-flare',
  'sunburn',
];
const ON_CHEEKS = { regions: ['cheeks-mouth'] } as const;
const HEALING: readonly ConditionId[] = [
  'peel',
  'laser',
  'microneedling',
  'threads',
  'dental-work',
  'recent-surgery',
];
const ILL: readonly ConditionId[] = ['fever', 'flu-like-illness', 'acute-infection'];

const SKIP_OR_WAIT: readonly Row[] = [
  always('4.4 fever, flu-like illness, acute infection, no end known', 'wait', ILL),
  always('4.4 fever, flu-like illness, acute infection, seventh well day', 'wait', ILL, {
    lastDay: day('2025-06-13'),
  }),
  always('4.4 fever, flu-like illness, acute infection, seven well days over', [], ILL, {
    lastDay: day('2025-06-12'),
  }),
  always(
    '4.4 broken skin, wound, rash, cold sore, eczema, sunburn, named',
    ['skin-cheeks-mouth'],
    SKIN,
    ON_CHEEKS,
  ),
  always('4.4 broken skin, wound, rash, cold sore, eczema, sunburn, not named', 'wait', SKIN),
  always('4.4 inflamed acne, named', ['skin-cheeks-mouth'], ['inflamed-acne'], ON_CHEEKS),
  always('4.4 rosacea flare, named', ['skin-cheeks-mouth'], ['rosacea-flare'], ON_CHEEKS),
  always(
    '4.4 inflamed acne and rosacea flare, not named',
    'wait',
    ['inflamed-acne', 'rosacea-flare'],
    { regions: [] },
  ),
  always('4.4 botulinum toxin, fourteenth day', 'wait', ['botulinum-toxin'], {
    lastDay: day('2025-06-06'),
  }),
  always('4.4 botulinum toxin, fourteen days over', [], ['botulinum-toxin'], {
    lastDay: day('2025-06-05'),
  }),
  always('4.4 dermal filler, fourteenth day', 'wait', ['dermal-filler'], {
    lastDay: day('2025-06-06'),
  }),
  {
    name: "4.4 dermal filler, fourteen days over, and the injector's OK",
    conditions: ['dermal-filler'],
    reported: 'wait',
    cleared: [],
    details: { lastDay: day('2025-06-05') },
  },
  {
    name: '4.4 peel, laser, microneedling, threads, dental work, recent surgery',
    conditions: HEALING,
    reported: 'wait',
    cleared: [],
  },
  always('4.4 vaccination-swollen nodes', 'wait', ['vaccination-nodes']),
  always(
    '4.4 soreness or tingling while doing it, the same day',
    'wait',
    ['session-soreness', 'session-stopped'],
    { lastDay: TODAY },
  ),
  always(
    '4.4 soreness or tingling while doing it, another day',
    [],
    ['session-soreness', 'session-stopped'],
    { lastDay: day('2025-06-19') },
  ),
  always('4.4 soreness or tingling that returns', 'stop', ['returning-session-soreness']),
  always('4.4 one-sided numbness, severe neck pain or headache while doing it', 'emergency', [
    'carotid-or-stroke-sign',
  ]),
];

const ROWS = [
  ...EMERGENCY_OR_SAME_DAY,
  ...STOP_AND_GET_CHECKED,
  ...ASK_A_CLINICIAN,
  ...SKIP_OR_WAIT,
];

const outcomeOf = (permit: Permit): Outcome =>
  permit.kind === 'refused' ? permit.page : permit.off;

const outcomeWith = (condition: ConditionId, details: Omit<Report, 'since'>): Outcome =>
  outcomeOf(
    permittedSteps(withReport(noneApply(TODAY), condition, { since: TODAY, ...details }), TODAY),
  );

test.each(ROWS)('$name', ({ conditions, reported, cleared, details = {} }) => {
  for (const condition of conditions) {
    expect(outcomeWith(condition, details), condition).toEqual(reported);
    expect(outcomeWith(condition, { ...details, cleared: true }), condition).toEqual(cleared);
  }
});

test('every condition is in a row', () => {
  const named = new Set(ROWS.flatMap((row) => row.conditions));
  expect(CONDITION_IDS.filter((id) => !named.has(id))).toEqual([]);
});
