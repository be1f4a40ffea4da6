import type { SourceId } from '../sources/all.ts';
import { item, lead, list, picture, says } from './article.ts';
import type { Article, ArticleId, Block } from './article.ts';

interface AreaPage extends Article {
  readonly group: 'steps';
  readonly areas: readonly [string, ...string[]];
}

/** A page about an area: what drains there, where that goes, and something to know. */
function areaPage(
  areas: AreaPage['areas'],
  drains: readonly SourceId[],
  goes: readonly SourceId[],
  ...more: readonly Block[]
): AreaPage {
  const blocks = [says('drains', ...drains), says('goes', ...goes), ...more];
  return { group: 'steps', areas, blocks };
}

/** The steps of the facial, in their order. */
export const STEPS = {
  'why-this-order': {
    group: 'steps',
    blocks: [
      says('exit', 'md-anderson', 'best-practice'),
      picture('why-the-order'),
      says('neck', 'mastoid-nodes', 'facial-nodes'),
      says('face', 'head-neck-nodes', 'facial-nodes'),
      says('home', 'foeldi', 'ascp-skin-deep'),
      picture('glide-home'),
      list(
        item('known', 'head-neck-nodes', 'facial-nodes'),
        item('ours', 'head-neck-nodes'),
        item('armpit', 'princess-margaret-face', 'md-anderson'),
      ),
      says('cancer', 'best-practice', 'lts-contraindications'),
      lead('collarbone'),
    ],
  },
  'belly-breath': {
    ...areaPage(
      ['B1', 'B2'],
      ['openstax-lymph'],
      ['navy-lymph', 'best-practice', 'st-margarets', 'macmillan'],
      says('dizzy', 'painhero'),
      says('rise', 'rio-gonzalez-2020'),
    ),
    alike: ['L1'],
  },
  collarbone: {
    ...areaPage(
      ['C1', 'C2'],
      ['facial-nodes', 'mastoid-nodes', 'head-neck-nodes'],
      ['md-anderson', 'navy-lymph'],
      says('lump', 'nhs-swollen-glands'),
      says('hands', 'md-anderson'),
    ),
    alike: ['L2'],
  },
  'side-of-neck': areaPage(
    ['N1'],
    ['head-neck-nodes', 'mastoid-nodes', 'facial-nodes'],
    ['mastoid-nodes', 'facial-nodes'],
    picture('journey-home'),
    says('pulse', 'carotid-sinus', 'lopez-navarro-2021'),
    says('side', 'lopez-navarro-2021'),
    lead('safety'),
  ),
  nape: areaPage(
    ['N2'],
    ['head-neck-nodes'],
    ['head-neck-nodes', 'painhero'],
    says('palms', 'painhero', 'fauquier-ent'),
  ),
  'behind-ear': areaPage(
    ['E1'],
    ['head-neck-nodes'],
    ['mastoid-nodes'],
    says('bone', 'experience-life', 'mastoid-nodes'),
  ),
  'front-of-ear': areaPage(
    ['E2'],
    ['head-neck-nodes'],
    ['head-neck-nodes'],
    says('gate', 'experience-life', 'head-neck-nodes'),
  ),
  'under-chin': areaPage(
    ['J1'],
    ['head-neck-nodes'],
    ['head-neck-nodes'],
    says('bone', 'csn-therapist', 'carotid-sinus'),
    says('changed', 'csn-therapist', 'carotid-sinus'),
  ),
  'under-jaw': areaPage(
    ['J2'],
    ['head-neck-nodes', 'facial-nodes'],
    ['facial-nodes'],
    says('end', 'carotid-sinus'),
    says('tooth', 'dental-swelling', 'nhs-wales-swelling'),
  ),
  'nose-to-jaw': areaPage(
    ['M1'],
    ['head-neck-nodes'],
    ['head-neck-nodes', 'facial-nodes'],
    says('ours', 'head-neck-nodes'),
    says('spots', 'apderm-acne', 'dermatologist-acne'),
  ),
  'lower-cheek': areaPage(
    ['K1'],
    ['head-neck-nodes'],
    ['facial-nodes'],
    says('ours', 'head-neck-nodes'),
    says('spots', 'baycare-acne', 'apderm-acne', 'dermatologist-acne'),
  ),
  'upper-cheek': areaPage(
    ['K2'],
    ['head-neck-nodes'],
    ['head-neck-nodes', 'ascp-skin-deep'],
    says('flush', 'best-practice', 'aad-rosacea'),
  ),
  'under-eye': areaPage(
    ['U1'],
    ['head-neck-nodes'],
    ['head-neck-nodes', 'ascp-skin-deep'],
    says('bone', 'eye-pressure'),
    picture('shadows'),
    says('leave-out', 'victoria-eye'),
    lead('dark-circles'),
  ),
  forehead: areaPage(
    ['T1'],
    ['head-neck-nodes'],
    ['ascp-skin-deep', 'head-neck-nodes'],
    says('soft', 'best-practice'),
    says('calm', 'kim-2009', 'rio-gonzalez-2020', 'honguten-2021'),
  ),
  'way-home': areaPage(
    ['R1', 'G1'],
    ['head-neck-nodes', 'facial-nodes', 'mastoid-nodes'],
    ['md-anderson', 'foeldi'],
    says('glide', 'foeldi', 'ascp-skin-deep', 'fauquier-ent'),
    says('earlobe', 'carotid-sinus', 'ascp-skin-deep'),
  ),
} as const satisfies Partial<Record<ArticleId, Article>>;
