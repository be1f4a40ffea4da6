import type { SourceId } from '../sources/all.ts';

/** The parts of the booklet, in its order. */
export const GROUPS = ['start', 'steps', 'known', 'legs', 'look-up'] as const;
export type Group = (typeof GROUPS)[number];

/** Every page, in the order of the booklet; its address is `/learn/<id>`. */
export const ARTICLE_IDS = [
  'how-lymph-moves',
  'map',
  'pressure-and-pace',
  'safety',
  'looking-kindly',
  'why-this-order',
  'belly-breath',
  'collarbone',
  'side-of-neck',
  'nape',
  'behind-ear',
  'front-of-ear',
  'under-chin',
  'under-jaw',
  'nose-to-jaw',
  'lower-cheek',
  'upper-cheek',
  'under-eye',
  'forehead',
  'way-home',
  'evidence',
  'puffiness',
  'dark-circles',
  'will-not-change',
  'varicose-veins',
  'tired-legs',
  'groin',
  'thigh',
  'knee-hollow',
  'calf',
  'ankle-and-foot',
  'leg-way-home',
  'legs-raised',
  'glossary',
  'sources',
] as const;
export type ArticleId = (typeof ARTICLE_IDS)[number];

/** The drawings; `screens/learn/pictures` says which component draws each. */
export type PictureId =
  | 'lymph-vessel'
  | 'journey-home'
  | 'why-the-order'
  | 'pressure'
  | 'valves'
  | 'pore'
  | 'eases-by-itself'
  | 'legs-up'
  | 'shadows'
  | 'night-to-morning'
  | 'neck-rule'
  | 'glide-home'
  | 'beside-vein'
  | 'portrait'
  | 'rest';

/** Parts of a page that are more than words. */
export type PartId = 'map' | 'pace' | 'leg-limits' | 'evidence' | 'glossary' | 'sources';

/**
 * What is said, by its key in the catalogue (`learn.<article>.<key>`), and where it comes from:
 * nothing only where nothing is claimed.
 */
export interface Saying {
  readonly text: string;
  readonly sources: readonly SourceId[];
}

export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  | ({ readonly kind: 'text' } & Saying)
  | { readonly kind: 'list'; readonly items: readonly Saying[] }
  | { readonly kind: 'picture'; readonly picture: PictureId }
  | { readonly kind: 'part'; readonly part: PartId }
  | { readonly kind: 'lead'; readonly to: ArticleId | 'safety-answers' };

export interface Article {
  readonly group: Group;
  readonly blocks: readonly Block[];
  /** The areas of a routine that the page is about; among the steps of the facial, the first one names it. */
  readonly areas?: readonly string[];
  /** Areas of the other routine that are worked in the same way. */
  readonly alike?: readonly string[];
}

export const heading = (text: string): Block => ({ kind: 'heading', text });
export const says = (text: string, ...sources: SourceId[]): Block => ({
  kind: 'text',
  text,
  sources,
});
export const list = (...items: readonly Saying[]): Block => ({ kind: 'list', items });
export const item = (text: string, ...sources: SourceId[]): Saying => ({ text, sources });
export const picture = (picture: PictureId): Block => ({ kind: 'picture', picture });
export const part = (part: PartId): Block => ({ kind: 'part', part });
export const lead = (to: ArticleId | 'safety-answers'): Block => ({ kind: 'lead', to });

/** What tells a block from the others of its page. */
export function nameOf(block: Block): string {
  switch (block.kind) {
    case 'heading':
    case 'text':
      return block.text;
    case 'list':
      return `list ${block.items[0]?.text}`;
    case 'picture':
      return `picture ${block.picture}`;
    case 'part':
      return `part ${block.part}`;
    case 'lead':
      return `lead ${block.to}`;
  }
}
