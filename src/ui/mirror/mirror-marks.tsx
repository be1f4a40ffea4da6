import type { StrokeDrawing } from '../../domain/routine/drawing.ts';
import { Arrow } from '../figure/arrow.tsx';
import { endPose } from '../figure/motion.ts';
import type { FigureSide, StrokeFigureProps } from '../figure/stroke-figure.tsx';
import { Hands, Nodes } from '../figure/stroke-marks.tsx';
import { useReducedMotion, useStrokeMotion } from '../figure/use-stroke-motion.ts';
import { Oval } from './oval.tsx';

interface MirrorMarksProps extends StrokeFigureProps {
  /** Carries the text alternative; false where the drawing beside it does. */
  readonly isNamed: boolean;
}

/**
 * The oval and the marks of a drawing that follows it, without the person. Drawing and mirror
 * agree on sides: in both, the reader's right is on the right.
 */
export function MirrorMarks({ drawing, side, label, isNamed, ...playing }: MirrorMarksProps) {
  const reduced = useReducedMotion();
  const { motion, view, nodes } = drawing;
  const root = useStrokeMotion({ motion, drawn: `${view} ${side}`, reduced, ...playing });
  const name = isNamed ? ({ role: 'img', 'aria-label': label } as const) : { 'aria-hidden': true };
  return (
    <svg ref={root} class="mirror-marks f-moving" viewBox="0 0 400 480" {...name}>
      <Oval />
      {halvesOf(drawing, side).map((half) => (
        <g key={half ?? ''} transform={half}>
          <Nodes nodes={nodes} />
          <Stroke drawing={drawing} reduced={reduced} />
        </g>
      ))}
    </svg>
  );
}

const FLIP = 'matrix(-1 0 0 1 400 0)';

function halvesOf({ midline = false }: StrokeDrawing, side: FigureSide): (string | undefined)[] {
  if (midline || side === 'midline') return [undefined];
  if (side === 'both') return [undefined, FLIP];
  return [side === 'left' ? FLIP : undefined];
}

interface StrokeProps {
  readonly drawing: StrokeDrawing;
  readonly reduced: boolean;
}

/** Fingertips and direction; a drawn hand would hide the one at work. */
function Stroke({ drawing, reduced }: StrokeProps) {
  const { palm: _palm, hand: _hand, ...bare } = drawing;
  const end = reduced ? endPose(drawing.motion) : undefined;
  return (
    <g>
      <g class="f-pose-start">
        <Hands drawing={bare} />
      </g>
      {end && (
        <g class="f-pose-end" transform={end}>
          <Hands drawing={bare} />
        </g>
      )}
      <Arrow path={drawing.stroke} />
    </g>
  );
}
