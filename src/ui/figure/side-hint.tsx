import type { Point } from '../../domain/routine/drawing.ts';
import { FrontHead } from './front-head.tsx';

interface SideHintProps {
  readonly side: 'left' | 'right' | 'both';
  /** Where the hand begins. */
  readonly at: Point | undefined;
}

/** Landmarks of the turned view: two heights, and how far across the ear lies. */
const EYE = 180;
const JAW = 240;
const EAR = 232;

/** The same places on the front head's right half. */
const NECK = { x: 260, y: 302 };
const BEHIND_EAR = { x: 313, y: 200 };
const BEFORE_EAR = { x: 284, y: 205 };
const TEMPLE = { x: 282, y: 158 };

/**
 * A small face in the corner: a turned head shows one side only, so this says whether the other
 * hand works too. Drawn for a head turned to the picture's left, unlike it never mirrored.
 */
export function SideHint({ side, at }: SideHintProps) {
  const place = placeOf(at);
  const behind = place === BEHIND_EAR || place === NECK;
  const dots = <Dots side={side} place={place} />;
  return (
    <g transform={`translate(${side === 'left' ? 325 : 75} 403) scale(.2) translate(-200 -214)`}>
      <circle class="f-hint" cx="200" cy="214" r="210" />
      {behind && dots}
      <path class="f-skin" d={SHOULDERS} />
      <FrontHead />
      {!behind && dots}
    </g>
  );
}

function placeOf({ x, y }: Point = { x: EAR, y: JAW }): Point {
  if (y >= JAW) return NECK;
  if (x > EAR) return BEHIND_EAR;
  return y < EYE ? TEMPLE : BEFORE_EAR;
}

const SHOULDERS =
  'M148 268C149.5 300 150 330 148 346C142 366 110 376 84 388C116 412 156 424 200 424C244 424 284 412 316 388C290 376 258 366 252 346C250 330 250.5 300 252 268Z';

function Dots({ side, place }: { readonly side: SideHintProps['side']; readonly place: Point }) {
  return (
    <g>
      {side !== 'right' && <Dot x={400 - place.x} y={place.y} />}
      {side !== 'left' && <Dot {...place} />}
    </g>
  );
}

function Dot({ x, y }: Point) {
  return <circle class="f-hint-mark" cx={x} cy={y} r="21" />;
}
