import type { FingerPad, NodeArea, StrokeDrawing } from '../../domain/routine/drawing.ts';
import { Hand } from './hand.tsx';

/** Rings rather than a gradient: no ids to collide when several figures share a page. */
const RINGS = [1, 0.9, 0.8, 0.7, 0.58, 0.46, 0.32];

export function Nodes({ nodes }: { readonly nodes: readonly NodeArea[] }) {
  return (
    <g class="f-glow">
      {nodes.map(({ x, y, radius }) => (
        <g key={`${x},${y}`}>
          {RINGS.map((share) => (
            <circle key={share} class="f-node" cx={x} cy={y} r={radius * share} />
          ))}
        </g>
      ))}
    </g>
  );
}

export function Hands({ drawing }: { readonly drawing: StrokeDrawing }) {
  return (
    <g>
      {drawing.hand && <Hand {...drawing.hand} />}
      {drawing.pads.map((pad) => (
        <Pad key={`${pad.x},${pad.y}`} {...pad} />
      ))}
    </g>
  );
}

const FINGERTIP = 'M-9.500 -5C-9.500 -18 9.500 -18 9.500 -5L9 14C8.500 22 -8.500 22 -9 14Z';

function Pad({ x, y, radius, angle = 0 }: FingerPad) {
  return (
    <g transform={`translate(${x} ${y}) rotate(${angle}) scale(${radius / 10})`}>
      <path class="f-pad-casing" d={FINGERTIP} />
      <path class="f-pad" d={FINGERTIP} />
      <path class="f-nail" d="M-5 -7.500C-5 -13 5 -13 5 -7.500V-3C5 0 -5 0 -5 -3Z" />
    </g>
  );
}
