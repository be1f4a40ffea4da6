import type { StrokeDrawing } from '../../domain/routine/drawing.ts';
import { Arrow } from './arrow.tsx';
import './figure.css';
import { FigurePerson, hatchOf } from './figure-person.tsx';
import { endPose } from './motion.ts';
import { Hands, Nodes } from './stroke-marks.tsx';
import { useReducedMotion, useStrokeMotion } from './use-stroke-motion.ts';

export type FigureSide = 'left' | 'right' | 'both' | 'midline';

export interface StrokeFigureProps {
  readonly drawing: StrokeDrawing;
  /** The reader's own side: the picture is their mirror image. */
  readonly side: FigureSide;
  /** Milliseconds of one repetition (3000 stretch; 6000 glide; 10000 breath). */
  readonly repMs: number;
  /** Position inside the current repetition when this render began; the motion is placed there. */
  readonly offsetMs: number;
  /** false: the motion stands still (paused, moving hands, counting in). */
  readonly moving: boolean;
  /** Text alternative. */
  readonly label: string;
}

/** The person with one step's marks, moving in time with the repetition. */
export function StrokeFigure({ drawing, side, repMs, offsetMs, moving, label }: StrokeFigureProps) {
  const reduced = useReducedMotion();
  const { motion, view } = drawing;
  const drawn = `${view} ${side}`;
  const root = useStrokeMotion({ motion, drawn, repMs, offsetMs, moving, reduced });
  return (
    <svg ref={root} class="figure" viewBox="0 0 400 480" role="img" aria-label={label}>
      <Picture drawing={drawing} side={side} reduced={reduced} />
    </svg>
  );
}

interface FigureThumbProps {
  readonly drawing: StrokeDrawing;
  readonly side?: FigureSide;
}

/** The same picture without motion, for lists and previews; say in words beside it what it shows. */
export function FigureThumb({ drawing, side = 'both' }: FigureThumbProps) {
  return (
    <svg class="figure" viewBox="0 0 400 480" aria-hidden="true">
      <Picture drawing={drawing} side={side} reduced={false} />
    </svg>
  );
}

interface PictureProps {
  readonly drawing: StrokeDrawing;
  readonly side: FigureSide;
  readonly reduced: boolean;
}

const MIRROR = 'matrix(-1 0 0 1 400 0)';

function Picture({ drawing, side, reduced }: PictureProps) {
  const { view, forbidden, nodes } = drawing;
  const hatch = forbidden ? hatchOf(view) : '';
  const halves = transformsOf(drawing, side);
  return (
    <g aria-hidden="true" transform={view === 'turned' && side === 'left' ? MIRROR : undefined}>
      <FigurePerson view={view} />
      {hatch && <path class="f-hatch" d={hatch} />}
      {halves.map((half) => (
        <g key={half ?? ''} transform={half}>
          <Nodes nodes={nodes} />
        </g>
      ))}
      {halves.map((half) => (
        <g key={half ?? ''} transform={half}>
          <Marks drawing={drawing} reduced={reduced} />
        </g>
      ))}
    </g>
  );
}

/** One entry for each half that wears the marks. */
function transformsOf(drawing: StrokeDrawing, side: FigureSide): (string | undefined)[] {
  if (drawing.midline || side === 'midline' || drawing.view === 'turned') return [undefined];
  if (side === 'both') return [undefined, MIRROR];
  return [side === 'left' ? MIRROR : undefined];
}

function Marks({
  drawing,
  reduced,
}: {
  readonly drawing: StrokeDrawing;
  readonly reduced: boolean;
}) {
  const end = reduced ? endPose(drawing.motion) : undefined;
  const glides = drawing.motion.kind === 'glide';
  return (
    <g>
      {!glides && <Arrow path={drawing.stroke} />}
      <g class="f-pose-start">
        <Hands drawing={drawing} />
      </g>
      {end && (
        <g class="f-pose-end" transform={end}>
          <Hands drawing={drawing} />
        </g>
      )}
      {glides && <Arrow path={drawing.stroke} />}
    </g>
  );
}
