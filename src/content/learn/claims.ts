import type { SourceId } from '../sources/all.ts';
import type { PictureId } from './article.ts';

/** How well a claim is borne out. */
export const GRADES = ['good', 'limited', 'none', 'contradicted'] as const;
export type Grade = (typeof GRADES)[number];

interface Claim {
  readonly id: string;
  readonly grade: Grade;
  readonly sources: readonly SourceId[];
  readonly picture?: PictureId;
}

/** What the field says of facial massage, and how far each stands; the words are in the catalogue. */
export const CLAIMS = [
  {
    id: 'puffiness',
    grade: 'limited',
    sources: [
      'nkengne-2020',
      'diurnal-wrinkles',
      'yaedu-2017',
      'van-de-velde-2020',
      'szolnoky-2007',
      'tan-2011',
      'ct-face-shape',
    ],
    picture: 'eases-by-itself',
  },
  {
    id: 'dark-circles',
    grade: 'none',
    sources: ['mac-mary-2019', 'park-2018', 'brazil-2015'],
    picture: 'shadows',
  },
  {
    id: 'glow',
    grade: 'limited',
    sources: ['miyaji-2018', 'tokyo-tech-news', 'best-practice'],
    picture: 'pressure',
  },
  {
    id: 'ageing',
    grade: 'none',
    sources: ['caberlotto-2017', 'humbert-2015', 'ahn-2025', 'okuda-2022'],
  },
  { id: 'pores', grade: 'none', sources: ['cutis-pore-review', 'aad-pores'], picture: 'pore' },
  { id: 'acne', grade: 'none', sources: ['baycare-acne', 'apderm-acne', 'dermatologist-acne'] },
  {
    id: 'detox',
    grade: 'contradicted',
    sources: ['ubie-detox', 'bc-regulator', 'gothamist-cleveland'],
  },
  {
    id: 'veins',
    grade: 'limited',
    sources: ['leg-mld-trial', 'leg-mld-trial-record', 'mueller-2018'],
    picture: 'valves',
  },
  {
    id: 'calm',
    grade: 'limited',
    sources: ['kim-2009', 'rio-gonzalez-2020', 'honguten-2021'],
    picture: 'rest',
  },
  {
    id: 'safety',
    grade: 'limited',
    sources: ['mueller-2018', 'lopez-navarro-2021'],
  },
] as const satisfies readonly Claim[];
