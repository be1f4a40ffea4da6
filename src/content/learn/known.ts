import { heading, item, lead, list, part, picture, says } from './article.ts';
import type { Article, ArticleId } from './article.ts';

/** What is known. */
export const KNOWN = {
  evidence: {
    group: 'known',
    blocks: [says('intro'), part('evidence'), says('own'), lead('will-not-change')],
  },
  puffiness: {
    group: 'known',
    blocks: [
      says('real', 'nkengne-2020'),
      says('night', 'fauquier-ent', 'dorothy-house', 'mayo-eye-bags'),
      picture('night-to-morning'),
      says('fades', 'diurnal-wrinkles'),
      picture('eases-by-itself'),
      heading('with-title'),
      list(
        item('sleep', 'sundelin-2013', 'lim-2021', 'brazil-2015'),
        item('salt', 'mayo-eye-bags'),
        item('body', 'mayo-eye-bags', 'cutis-pore-review'),
        item('alcohol', 'actforlibraries-eyes', 'milada'),
        item('side', 'raxa', 'mayo-eye-bags'),
      ),
      says('yours'),
      heading('seen-title'),
      says('one-side', 'nhs-wales-swelling', 'dental-swelling'),
      says('kidney', 'nephrotic-syndrome'),
      says('sudden', 'nidirect-anaphylaxis', 'sdcep-angioedema'),
    ],
  },
  'dark-circles': {
    group: 'known',
    blocks: [
      says('causes', 'mac-mary-2019', 'park-2018'),
      says('family', 'brazil-2015'),
      picture('shadows'),
      says('shadow', 'dark-circles-review', 'mac-mary-2019'),
      says('light', 'dark-circles-review', 'mac-mary-2019'),
      says('trial', 'mac-mary-2019', 'park-2018'),
      says('rate'),
      lead('under-eye'),
    ],
  },
  'will-not-change': {
    group: 'known',
    blocks: [
      says('intro'),
      heading('pores-title'),
      says('pores', 'cutis-pore-review', 'aad-pores'),
      picture('pore'),
      heading('acne-title'),
      says('acne', 'baycare-acne', 'apderm-acne', 'dermatologist-acne'),
      heading('pigment-title'),
      says('pigment', 'mac-mary-2019', 'park-2018', 'brazil-2015'),
      heading('toxins-title'),
      says('toxins', 'ubie-detox', 'bc-regulator', 'gothamist-cleveland'),
      heading('age-title'),
      says('age', 'caberlotto-2017', 'humbert-2015', 'ahn-2025', 'okuda-2022'),
      heading('veins-title'),
      says('veins', 'ontario-vascular'),
      picture('valves'),
      says('left'),
    ],
  },
} as const satisfies Partial<Record<ArticleId, Article>>;
