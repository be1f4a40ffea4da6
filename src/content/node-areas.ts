import type { NodeAreaFlow, NodeAreaId } from '../domain/anatomy/node-area.ts';
import type { SourceId } from './sources/all.ts';

interface NodeArea extends NodeAreaFlow {
  /** The steps whose fingers lie on it. */
  readonly steps: readonly string[];
  /** The strokes on the face that lead to it. */
  readonly strokes: readonly string[];
  readonly sources: readonly SourceId[];
}

/** Along the way home, outermost last: the order in which the facial opens them. */
export const NODE_AREA_IDS = [
  'supraclavicular',
  'lateral-cervical',
  'occipital',
  'retroauricular',
  'preauricular',
  'submandibular',
  'submental',
] as const satisfies readonly NodeAreaId[];

/**
 * What drains where. Nothing is said to drain to the nodes at the back of the head, for no source that
 * was read says what does.
 */
export const NODE_AREAS: Readonly<Record<NodeAreaId, NodeArea>> = {
  supraclavicular: {
    regions: [],
    next: 'vein',
    steps: ['C1', 'C2'],
    strokes: ['R1'],
    sources: ['md-anderson', 'mastoid-nodes', 'facial-nodes'],
  },
  'lateral-cervical': {
    regions: [],
    next: 'supraclavicular',
    steps: ['N1'],
    strokes: [],
    sources: ['head-neck-nodes', 'facial-nodes'],
  },
  occipital: {
    regions: [],
    next: 'lateral-cervical',
    steps: ['N2'],
    strokes: [],
    sources: ['head-neck-nodes'],
  },
  retroauricular: {
    regions: ['scalp-above-ear'],
    next: 'lateral-cervical',
    steps: ['E1'],
    strokes: [],
    sources: ['mastoid-nodes', 'head-neck-nodes'],
  },
  preauricular: {
    regions: ['outer-eyelids', 'side-of-ear', 'scalp-above-ear'],
    next: 'lateral-cervical',
    steps: ['E2', 'E2-2'],
    strokes: ['K2', 'U1', 'T1', 'K2-2', 'U1-2', 'T1-2'],
    sources: ['head-neck-nodes'],
  },
  submandibular: {
    regions: ['nose', 'cheeks', 'lips', 'front-of-scalp'],
    next: 'lateral-cervical',
    steps: ['J2', 'J2-2'],
    strokes: ['M1', 'K1', 'M1-2', 'K1-2'],
    sources: ['facial-nodes', 'head-neck-nodes'],
  },
  submental: {
    regions: ['chin', 'lower-lip-centre'],
    next: 'lateral-cervical',
    steps: ['J1'],
    strokes: [],
    sources: ['head-neck-nodes'],
  },
};
