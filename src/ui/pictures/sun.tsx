import type { Point } from '../../domain/routine/drawing.ts';

const RAYS = [0, 45, 90, 135, 180, 225, 270, 315];

export function Sun({ x, y, radius = 9 }: Point & { readonly radius?: number }) {
  return (
    <g class="p-sun" transform={`translate(${x} ${y})`}>
      <circle r={radius} />
      {RAYS.map((angle) => (
        <path key={angle} transform={`rotate(${angle})`} d={`M0 ${-radius - 4}V${-radius - 8}`} />
      ))}
    </g>
  );
}

export function Moon({ x, y }: Point) {
  return (
    <path
      class="p-moon"
      transform={`translate(${x} ${y})`}
      d="M4 -11A11 11 0 1 0 11 4A9 9 0 0 1 4 -11Z"
    />
  );
}
