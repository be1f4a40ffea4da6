import { useMemo } from 'preact/hooks';
import { drawingOf } from '../../content/areas.ts';
import { facialRoutine } from '../../content/facial-routine.ts';
import { legRoutine } from '../../content/leg-routine.ts';
import { stepsOf } from '../../domain/routine/routine.ts';
import { FigureThumb } from '../../ui/figure/stroke-figure.tsx';
import type { FigureSide } from '../../ui/figure/stroke-figure.tsx';

interface AreaFigureProps {
  readonly area: string;
  /** Text alternative. */
  readonly label: string;
}

/** A drawing of the session, as a still of its own. */
export function AreaFigure({ area, label }: AreaFigureProps) {
  return (
    <div class="learn-figure" role="img" aria-label={label}>
      <AreaThumb area={area} />
    </div>
  );
}

/** The same in a list, where words stand beside it. */
export function AreaThumb({ area }: { readonly area: string }) {
  // Made once: a list of them must not be compared stroke by stroke at every key.
  return useMemo(() => <FigureThumb drawing={drawingOf(area)} side={sideOf(area)} />, [area]);
}

const MIDLINE = new Set(
  [facialRoutine, legRoutine]
    .flatMap(stepsOf)
    .filter(({ sides }) => sides === 'midline')
    .map(({ area }) => area),
);
const ON_ONE_LEG = new Set(
  legRoutine.blocks
    .filter(({ sides }) => sides === 'one-then-other')
    .flatMap(({ steps }) => steps.map(({ area }) => area)),
);

/** Both hands of a reader cannot work both legs at once, so one leg is shown. */
function sideOf(area: string): FigureSide {
  if (MIDLINE.has(area)) return 'midline';
  return ON_ONE_LEG.has(area) ? 'right' : 'both';
}
