import type { SourceId } from '../sources/all.ts';

interface LegLimit {
  readonly id: string;
  readonly sources: readonly SourceId[];
}

/** What holds for every stroke on the legs; each page about one says it. */
export const LEG_LIMITS = [
  { id: 'beside', sources: ['esthetic-la-vein-clinic', 'foeldi'] },
  { id: 'honest', sources: ['leg-mld-trial', 'leg-mld-trial-record', 'ontario-vascular'] },
  { id: 'check', sources: ['nice-cg168', 'cg168-restated'] },
] as const satisfies readonly LegLimit[];
