import type { NodeAreaId, NodeMapDrawing, NodePlace } from '../../domain/anatomy/node-area.ts';
import { Nodes } from '../figure/stroke-marks.tsx';

interface NodeSignsProps {
  readonly drawing: NodeMapDrawing;
  readonly selected: NodeAreaId | undefined;
}

const GLOW = 23;

/** What marks the areas: a glow with a small ring each, and round the chosen one a large ring. */
export function NodeSigns({ drawing: { places }, selected }: NodeSignsProps) {
  const chosen = selected && places[selected];
  const glows = Object.values(places).map(({ x, y }) => ({ x, y, radius: GLOW }));
  return (
    <g>
      <Nodes nodes={glows} />
      {chosen && <NameLine {...chosen} />}
      {Object.entries(places).map(([id, { x, y }]) => (
        <g key={id} transform={`translate(${x} ${y})`}>
          {id === selected && <Ring />}
          <circle class="node-dot" r={id === selected ? 8 : 6.5} />
        </g>
      ))}
    </g>
  );
}

function Ring() {
  return (
    <g>
      <circle class="node-ring-casing" r="16.5" />
      <circle class="node-ring" r="16.5" />
    </g>
  );
}

/** From the ring to the name, by the free side of the picture. */
function NameLine({ x, y, name }: NodePlace) {
  const away = Math.atan2(name.y - y, name.x - x);
  const path = `M${(x + 16.5 * Math.cos(away)).toFixed(1)} ${(y + 16.5 * Math.sin(away)).toFixed(1)}L${name.x} ${name.y}`;
  return (
    <g>
      <path class="node-line-casing" d={path} />
      <path class="node-line" d={path} />
    </g>
  );
}
