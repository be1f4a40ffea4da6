import type { SourceId } from '../sources/all.ts';
import type { PictureId } from './article.ts';

interface Term {
  readonly id: string;
  readonly sources: readonly SourceId[];
  readonly picture?: PictureId;
}

/** The words of the field, in the order of the English ones; the screen sorts them anew. */
export const GLOSSARY = [
  { id: 'carotid-sinus', sources: ['carotid-sinus'], picture: 'neck-rule' },
  { id: 'cervical', sources: ['head-neck-nodes'] },
  { id: 'control', sources: [] },
  { id: 'diaphragm', sources: [] },
  { id: 'dvt', sources: ['uclh-dvt'] },
  { id: 'drainage', sources: ['macmillan-limbs', 'st-margarets'] },
  { id: 'effleurage', sources: ['foeldi'] },
  { id: 'lymph', sources: ['openstax-lymph', 'navy-lymph'] },
  { id: 'node', sources: ['navy-lymph', 'cancer-vic-nodes'] },
  { id: 'vessel', sources: ['openstax-lymph', 'navy-lymph'], picture: 'lymph-vessel' },
  { id: 'occipital', sources: ['head-neck-nodes'] },
  { id: 'oedema', sources: ['best-practice'], picture: 'night-to-morning' },
  { id: 'preauricular', sources: ['head-neck-nodes'] },
  { id: 'retroauricular', sources: ['mastoid-nodes', 'head-neck-nodes'] },
  { id: 'review', sources: [] },
  { id: 'strap-muscle', sources: ['mastoid-nodes'] },
  { id: 'submandibular', sources: ['facial-nodes', 'head-neck-nodes'] },
  { id: 'submental', sources: ['head-neck-nodes'] },
  { id: 'supraclavicular', sources: ['mastoid-nodes', 'facial-nodes'], picture: 'journey-home' },
  { id: 'trial', sources: [] },
  { id: 'valve', sources: ['navy-lymph', 'nhs-wales-veins'] },
  { id: 'varicose', sources: ['nhs-wales-veins'], picture: 'valves' },
] as const satisfies readonly Term[];
