import type { PartId } from '../../content/learn/article.ts';
import { AllSources } from './all-sources.tsx';
import { Evidence } from './evidence.tsx';
import { Glossary } from './glossary.tsx';
import { LegLimits } from './leg-limits.tsx';
import { NodeMapPart } from './node-map.tsx';
import { Pace } from './pace.tsx';

const PARTS = {
  map: NodeMapPart,
  pace: Pace,
  'leg-limits': LegLimits,
  evidence: Evidence,
  glossary: Glossary,
  sources: AllSources,
} as const satisfies Record<PartId, () => unknown>;

/** A part of a page that is more than words. */
export function PartView({ part }: { readonly part: PartId }) {
  const Part = PARTS[part];
  return <Part />;
}
