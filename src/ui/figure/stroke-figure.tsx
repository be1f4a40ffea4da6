import { useMemo } from 'preact/hooks';
import type { Point, StrokeDrawing } from '../../domain/routine/drawing.ts';
import { Arrow, GlideHead, GlideWay } from './arrow.tsx';
import { BreathSign } from './breath-sign.tsx';
import './figure.css';
import { FigurePerson, frameOf, hatchOf } from './figure-person.tsx';
import { endPose } from './motion.ts';
import { SideHint } from './side-hint.tsx';
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
  // The session looks at the clock every second; the picture changes with the step alone.
  const picture = useMemo(
    () => <Picture drawing={drawing} side={side} reduced={reduced} />,
    [drawing, side, reduced],
  );
  return (
    <svg ref={root} class="figure f-moving" viewBox={frameOf(view)} role="img" aria-label={label}>
      {picture}
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
    <svg class="figure" viewBox={frameOf(drawing.view)} aria-hidden="true">
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
  const { view, forbidden, nodes, motion } = drawing;
  const hatch = forbidden ? hatchOf(view) : '';
  const turned = view === 'turned';
  const halves = transformsOf(drawing, side);
  const oneSided = halves.length === 1 && (side === 'left' || side === 'right');
  const rests = oneSided && !turned && !drawing.midline;
  return (
    <g aria-hidden="true">
      <g transform={turned && side === 'left' ? MIRROR : undefined}>
        <FigurePerson view={view} />
        {rests && <Resting side={side} />}
        {hatch && <path class="f-hatch" d={hatch} />}
        {halves.map((half) => (
          <g key={half ?? ''} transform={half}>
            <Nodes nodes={nodes} />
          </g>
        ))}
        {motion.kind === 'breath' && <BreathSign nodes={nodes} />}
        {halves.map((half) => (
          <g key={half ?? ''} transform={half}>
            <Marks drawing={drawing} reduced={reduced} />
          </g>
        ))}
      </g>
      {turned && side !== 'midline' && <SideHint side={side} at={startOf(drawing)} />}
    </g>
  );
}

/** A glide's node is where it drains to; its hand begins elsewhere. */
function startOf({ motion, nodes }: StrokeDrawing): Point | undefined {
  return motion.kind === 'glide' ? motion.through[0] : nodes[0];
}

/** Veils the half that waits its turn, in steps towards the midline. */
function Resting({ side }: { readonly side: FigureSide }) {
  return (
    <g transform={side === 'left' ? MIRROR : undefined}>
      {[200, 194, 188, 182, 176, 170, 164].map((x) => (
        <path key={x} class="f-resting" d={`M-20 -20H${x}V500H-20Z`} />
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
  const glides = drawing.motion.kind === 'glide';
  const end = reduced ? endPose(drawing.motion) : undefined;
  return (
    <g>
      {glides && <GlideWay path={drawing.stroke} />}
      <g class="f-pose-start">
        <Hands drawing={drawing} />
      </g>
      {end && (
        <g class="f-pose-end" transform={end}>
          <Hands drawing={drawing} />
        </g>
      )}
      {glides ? <GlideHead path={drawing.stroke} /> : <Arrow path={drawing.stroke} />}
      {drawing.otherStroke && <Arrow path={drawing.otherStroke} />}
    </g>
  );
}
