import type { NodeArea } from '../../domain/routine/drawing.ts';

/** How far the two arcs stand off the glow's edge. */
const STANDS_OFF = [14, 32];
/** Between these angles from straight up, on either side, the arcs clear hands and face. */
const FROM = 16;
const TO = 74;

/** Two arcs on either side above the belly; they widen with the breath in. */
export function BreathSign({ nodes }: { readonly nodes: readonly NodeArea[] }) {
  return (
    <g class="f-breath">
      {nodes.map((node) => (
        <Arcs key={`${node.x},${node.y}`} {...node} />
      ))}
    </g>
  );
}

function Arcs({ x, y, radius }: NodeArea) {
  const path = STANDS_OFF.map((off) => radius + off)
    .map((r) => arc(r, -TO, -FROM) + arc(r, FROM, TO))
    .join('');
  return (
    <g transform={`translate(${x} ${y})`}>
      <path class="f-breath-casing" d={path} />
      <path class="f-breath-arc" d={path} />
    </g>
  );
}

function arc(radius: number, from: number, to: number): string {
  const at = (degrees: number): string => {
    const turn = (degrees * Math.PI) / 180;
    return `${(radius * Math.sin(turn)).toFixed(1)} ${(-radius * Math.cos(turn)).toFixed(1)}`;
  };
  return `M${at(from)}A${radius} ${radius} 0 0 1 ${at(to)}`;
}
