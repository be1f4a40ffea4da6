import type { SourceId } from '../../../src/content/sources/all.ts';
import type { MessageId } from '../../../src/i18n/catalogues.ts';

const PUFFINESS = ['diurnal-wrinkles', 'yaedu-2017', 'van-de-velde-2020', 'szolnoky-2007'] as const;
const NECK = ['lopez-navarro-2021', 'carotid-sinus'] as const;
const ORDER = ['md-anderson', 'head-neck-nodes', 'facial-nodes'] as const;
const EYES = ['victoria-eye', 'eye-pressure'] as const;
const LEGS = ['leg-mld-trial', 'nice-cg168'] as const;

/**
 * What the app says outside of Learn, the steps and the conditions about effect, safety or the
 * body, and what it stands on. Learn shows the same sources beside the same statements.
 */
export const SOURCED_BY_HAND: Readonly<Partial<Record<MessageId, readonly SourceId[]>>> = {
  'check-in.enough.text': ['ocd-nyc', 'navigo-bdd'],
  'check-in.feedback.lower': ['diurnal-wrinkles'],
  'check-in.feedback.legs.lower': ['leg-elevation'],
  'check-in.feedback.legs.higher': ['nice-cg168'],

  'right-away.honest': ['diurnal-wrinkles', 'ahrq-guide'],
  'right-away.bad-mornings': ['regression-to-mean', 'diurnal-wrinkles'],
  'experiment.text': ['ahrq-guide', 'diurnal-wrinkles'],
  'report.anyway': ['diurnal-wrinkles', 'regression-to-mean'],
  'report.done.facial': NECK,
  'photos.light': ['dark-circles-review', 'mac-mary-2019'],
  'photos.light.slant': ['dark-circles-review'],
  'photos.moments': ['diurnal-wrinkles'],

  'learn.claim.safety.says': NECK,
  'routines.suggest.collarbone-first': ORDER,
  'routines.suggest.nodes-first': ORDER,

  'session.ready.hands': ['baycare-acne', 'apderm-acne'],
  'session.ready.bare': ['st-margarets', 'one-river', 'dorothy-house'],
  'session.ready.light': ['md-anderson', 'st-margarets', ...NECK],
  'session.ready.legs.bare': ['st-margarets'],
  'session.ready.legs.seat': ['leg-elevation', 'st-margarets'],
  'session.ready.legs.light': ['esthetic-la-vein-clinic', 'foeldi'],
  'session.ready.legs.honest': [...LEGS, 'mueller-2018'],
  'session.done.text': ['macmillan', 'rio-gonzalez-2020'],
  'session.say.finished': ['macmillan', 'rio-gonzalez-2020'],

  'settings.about.evidence': PUFFINESS,
  'today.facial.text': ['md-anderson', 'st-margarets'],
  'welcome.stroke': ['md-anderson', 'st-margarets'],
  'welcome.stroke.figure': ['head-neck-nodes', 'ascp-skin-deep'],
  'check-in.other-time.morning': ['diurnal-wrinkles'],
  'check-in.other-time.evening': ['diurnal-wrinkles'],
  'learn.mark.capillary': ['openstax-lymph'],
  'learn.mark.vessel': ['openstax-lymph'],
  'learn.mark.valve': ['openstax-lymph'],
  'learn.mark.vein': ['openstax-lymph', 'md-anderson'],
  'learn.caption.light': ['md-anderson', 'best-practice'],
  'learn.caption.hard': ['healthline-steps'],
  'learn.caption.valves-close': ['nhs-wales-veins'],
  'learn.caption.valves-leak': ['nhs-wales-veins'],
  'learn.caption.night': ['fauquier-ent', 'dorothy-house'],
  'learn.caption.shadow': ['mac-mary-2019', 'park-2018'],
  'learn.caption.vessels': ['mac-mary-2019', 'park-2018'],
  'learn.caption.pigment': ['mac-mary-2019', 'park-2018'],

  'safety.page.stop.meaning': ['lts-contraindications', 'best-practice'],
  'safety.page.wait.meaning': ['lts-contraindications', 'fauquier-ent'],
  'safety.page.stop-for-today.meaning': ['st-margarets', 'best-practice'],
  'safety.page.stop-for-today.do': ['st-margarets'],
  'safety.reason.neck-off': NECK,
  'safety.reason.eye-off': EYES,
  'safety.reason.procedure-tagged': ['fauquier-ent', 'nomorewrinkles', 'toxxology'],
  'safety.reason.skip-area': ['dorothy-house', 'fauquier-ent'],
  'safety.sign.lasting-pink-skin': ['best-practice', 'hands-on-clinic'],
  'safety.emergency.guess': ['emergency-libphonenumber', 'emergency-android'],
  'safety.emergency.country': ['emergency-android', 'emergency-libphonenumber'],
};
