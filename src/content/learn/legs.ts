import { heading, item, lead, list, part, picture, says } from './article.ts';
import type { Article, ArticleId, Block } from './article.ts';

interface LegPage extends Article {
  readonly group: 'legs';
  readonly areas: readonly [string, ...string[]];
}

/** A page about some areas of the legs: how they are worked, why, and what holds for them all. */
function legPage(areas: LegPage['areas'], ...blocks: readonly Block[]): LegPage {
  const leads = blocks.filter(({ kind }) => kind === 'lead');
  const told = blocks.filter(({ kind }) => kind !== 'lead');
  return { group: 'legs', areas, blocks: [...told, part('leg-limits'), ...leads] };
}

/** Veins, what helps tired legs first, and the steps of the legs in their order. */
export const LEGS = {
  'varicose-veins': {
    group: 'legs',
    blocks: [
      says('valves', 'nhs-wales-veins', 'mayo-veins'),
      picture('valves'),
      says('pool', 'nhs-wales-veins'),
      says('who', 'nhs-wales-veins'),
      says('massage', 'ontario-vascular'),
      says('trial', 'leg-mld-trial', 'leg-mld-trial-record'),
      says('review', 'mueller-2018'),
      heading('never-title'),
      says('never', 'esthetic-la-vein-clinic', 'foeldi'),
    ],
  },
  'tired-legs': {
    group: 'legs',
    blocks: [
      heading('first-title'),
      list(
        item('move', 'nice-cg168'),
        item('raise', 'leg-elevation'),
        item('pump', 'salisbury-legs', 'leg-elevation'),
      ),
      picture('legs-up'),
      heading('check-title'),
      says('check', 'nice-cg168', 'cg168-restated'),
      says('skin', 'nice-cg168', 'cg168-restated', 'ceap'),
      says('cord', 'cuh-thrombophlebitis', 'nice-cg168', 'cg168-restated'),
      heading('now-title'),
      says('clot', 'uclh-dvt', 'clincalc-dvt'),
      says('bleeding', 'bleeding-vein-steps', 'nice-cg168'),
    ],
  },
  groin: legPage(
    ['L3', 'L10'],
    says('nodes', 'navy-lymph', 'md-anderson', 'lipedema'),
    says('again', 'foeldi'),
  ),
  thigh: legPage(
    ['L4-upper', 'L4-middle', 'L4-lower'],
    says('bands', 'healthline-steps', 'lymph-effleurage'),
    says('hands', 'healthline-steps', 'esthetic-la-vein-clinic'),
  ),
  'knee-hollow': legPage(
    ['L5'],
    says('place', 'cynosure'),
    says('light', 'cynosure', 'st-margarets'),
    picture('beside-vein'),
    says('weak', 'cynosure'),
  ),
  calf: legPage(
    ['L6-upper', 'L6-lower'],
    says('bands', 'healthline-steps'),
    says('vein', 'esthetic-la-vein-clinic'),
    picture('valves'),
    says('clot', 'uclh-dvt'),
    lead('varicose-veins'),
  ),
  'ankle-and-foot': legPage(
    ['L7', 'L8'],
    says('ankle', 'lymph-effleurage'),
    picture('beside-vein'),
    says('foot', 'md-anderson'),
    says('reach'),
  ),
  'leg-way-home': legPage(
    ['L9'],
    says('glide', 'foeldi'),
    says('round', 'foeldi', 'esthetic-la-vein-clinic'),
    picture('beside-vein'),
    says('other'),
    lead('groin'),
  ),
  'legs-raised': legPage(
    ['L0', 'L11-flex', 'L11-circle', 'L11-rest'],
    says('raise', 'leg-elevation', 'st-margarets'),
    says('pump', 'salisbury-legs'),
    picture('legs-up'),
    says('rest', 'salisbury-legs', 'leg-elevation'),
    lead('tired-legs'),
  ),
} as const satisfies Partial<Record<ArticleId, Article>>;
