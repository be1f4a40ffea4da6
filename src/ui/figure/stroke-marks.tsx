import type { FingerPad, NodeArea, StrokeDrawing } from '../../domain/routine/drawing.ts';
import { Hand } from './hand.tsx';
import { RaisedFoot } from './raised-foot.tsx';

/** Rings rather than a gradient: no ids to collide when several figures share a page. */
const RINGS = [1, 0.93, 0.86, 0.79, 0.72, 0.65, 0.58, 0.5, 0.42, 0.34];

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

/** Whatever moves: hands, finger pads, and the raised foot. */
export function Hands({ drawing }: { readonly drawing: StrokeDrawing }) {
  const { view, hand, palm, other, pads } = drawing;
  return (
    <g>
      {view === 'legs-raised' && <RaisedFoot />}
      {palm && <Hand {...palm} />}
      {hand && <Hand {...hand} />}
      {other && <Hand {...other} />}
      {pads.map((pad) => (
        <Pad key={`${pad.x},${pad.y}`} {...pad} />
      ))}
    </g>
  );
}

const FINGERTIP = 'M-9.5 -5C-9.5 -18 9.5 -18 9.5 -5L9 14C8.5 22 -8.5 22 -9 14Z';

function Pad({ x, y, radius, angle = 0 }: FingerPad) {
  return (
    <g transform={`translate(${x} ${y}) rotate(${angle}) scale(${radius / 10})`}>
      <path class="f-pad-casing" d={FINGERTIP} />
      <path class="f-pad" d={FINGERTIP} />
      <path class="f-nail" d="M-5 -7.500C-5 -13 5 -13 5 -7.500V-3C5 0 -5 0 -5 -3Z" />
    </g>
  );
}
