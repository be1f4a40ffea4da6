import { heading, item, lead, list, part, picture, says } from './article.ts';
import type { Article, ArticleId } from './article.ts';

/** Start here. */
export const START = {
  'how-lymph-moves': {
    group: 'start',
    blocks: [
      says('fluid', 'openstax-lymph', 'navy-lymph'),
      picture('lymph-vessel'),
      says('no-pump', 'openstax-lymph', 'navy-lymph'),
      says('slow', 'nirf-validation-2017'),
      heading('nodes-title'),
      says('nodes', 'navy-lymph', 'cancer-vic-nodes'),
      picture('journey-home'),
      says('exit', 'navy-lymph', 'openstax-lymph', 'md-anderson'),
      says('face', 'facial-nodes', 'mastoid-nodes'),
      says('hint', 'tan-2011'),
    ],
  },
  map: {
    group: 'start',
    blocks: [says('intro', 'head-neck-nodes'), part('map'), says('yours', 'head-neck-nodes')],
  },
  'pressure-and-pace': {
    group: 'start',
    blocks: [
      says('light', 'md-anderson', 'st-margarets', 'one-river'),
      says('stretch', 'princess-margaret-face', 'md-anderson', 'hands-on-clinic'),
      heading('try-title'),
      says('try'),
      part('pace'),
      says('pace', 'md-anderson', 'foeldi', 'one-river'),
      heading('nail-title'),
      says('nail'),
      heading('hard-title'),
      picture('pressure'),
      list(
        item('hard-pink', 'best-practice', 'hands-on-clinic', 'pink-ribbon'),
        item('hard-muscle', 'healthline-steps'),
        item('hard-pulse', 'carotid-sinus'),
        item('hard-hurts', 'st-margarets'),
      ),
      says('why-pink', 'best-practice'),
      says('dry', 'st-margarets', 'one-river', 'dorothy-house'),
    ],
  },
  safety: {
    group: 'start',
    blocks: [
      says('front', 'lopez-navarro-2021', 'carotid-sinus'),
      picture('neck-rule'),
      says('side', 'lopez-navarro-2021', 'carotid-sinus'),
      says('tools', 'shariff-2023', 'grant-2004'),
      says('pink', 'best-practice', 'hands-on-clinic'),
      heading('not-today-title'),
      list(
        item('unwell', 'lts-contraindications', 'best-practice'),
        item('skin', 'dorothy-house', 'fauquier-ent'),
        item('glands', 'nhs-swollen-glands', 'one-river'),
        item('procedure', 'nomorewrinkles', 'toxxology', 'fauquier-ent'),
      ),
      says('ask', 'hirsch-2018', 'lts-contraindications', 'knead', 'promise-trial'),
      lead('safety-answers'),
      picture('rest'),
      heading('help-title'),
      says('emergency', 'lopez-navarro-2021', 'shariff-2023', 'nidirect-anaphylaxis'),
      says('soon', 'nhs-cellulitis', 'uclh-dvt'),
      says('lump', 'nhs-swollen-glands'),
    ],
  },
  'looking-kindly': {
    group: 'start',
    blocks: [
      says('once'),
      says('checking', 'ocd-nyc', 'nhs-bdd', 'navigo-bdd'),
      picture('portrait'),
      heading('kind-title'),
      list(item('friend'), item('same'), item('skip'), item('put-down')),
      picture('rest'),
      heading('heavy-title'),
      says('heavy', 'nhs-bdd'),
      says('trust', 'navigo-bdd'),
      says('not-told'),
      says('now', 'navigo-bdd'),
    ],
  },
} as const satisfies Partial<Record<ArticleId, Article>>;
