import type { Allowed } from './forbidden-claims.ts';

/**
 * Messages that use a forbidden word to deny it, or quote it as a claim of others. Each is listed
 * by its id and its whole text, so that every change of the text is asked about again.
 */
export const ALLOWED: Allowed = {
  en: {
    'learn.claim.acne': '“It clears acne”',
    'learn.claim.ageing': '“It slows ageing and renews cells”',
    'learn.claim.ageing.found':
      'They tried rollers and devices, with few people, often with no group that went without, and some were run by the makers. For light massage we found none, and for cell renewal none at all.',
    'learn.claim.ageing.says':
      'Small studies of firmer tools suggest slight changes in contour; there is no proof that this slows ageing.',
    'learn.claim.detox': '“It rids the body of toxins”',
    'learn.claim.detox.says': 'This moves fluid. It does not detox you.',
    'learn.claim.glow': '“It gives a glow”',
    'learn.claim.pores': '“It makes pores smaller”',
    'learn.claim.pores.says': 'Massage does not shrink pores.',
    'learn.claim.veins.says':
      'It may ease heaviness for a while; it will not remove or mend veins.',
    'learn.legs.honest':
      'It may ease heaviness for a while. It will not remove or mend veins. What was tried was the work of therapists, on worse veins than these.',
    'learn.varicose-veins.massage': 'Massage cannot mend a valve.',
    'learn.will-not-change.acne':
      'Massage does not clear acne. Rubbing and touching can make it worse, so skip sore spots.',
    'learn.will-not-change.age':
      'Small studies of firm tools and devices saw slight changes in lines or contour. Light massage was not tested. There is no proof that it slows ageing or renews cells.',
    'learn.will-not-change.pores':
      'The size of a pore depends on how much oil it makes, on its hair and on how firm the skin is. Massage does not shrink pores.',
    'learn.will-not-change.toxins':
      'Your liver and kidneys see to those, day and night. This moves fluid. It does not detox you.',
    'learn.will-not-change.toxins-title': '“Toxins”',
    'learn.will-not-change.veins':
      'A worn valve in a vein cannot be mended by massage. It does not remove veins.',
    'session.ready.legs.honest':
      'It may ease heaviness for a while; it won’t remove or fix veins. Heavy or aching legs deserve a check.',
    'welcome.is':
      'A gentle facial, step by step. See over weeks if it helps you. Not a medical treatment. Nothing leaves your phone.',
  },
};
