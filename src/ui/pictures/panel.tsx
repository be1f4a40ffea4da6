import type { ComponentChildren } from 'preact';

interface PanelProps {
  readonly x: number;
  readonly width: number;
  readonly height: number;
  readonly children: ComponentChildren;
}

/** One of several pictures side by side; a nested drawing, for it cuts off what lies outside. */
export function Panel({ x, width, height, children }: PanelProps) {
  return (
    <svg x={x} y={0} width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      {children}
      <path class="p-corner" fill-rule="evenodd" d={corners(width, height)} />
      <rect
        class="p-frame"
        x="0.75"
        y="0.75"
        width={width - 1.5}
        height={height - 1.5}
        rx={RADIUS}
      />
    </svg>
  );
}

const RADIUS = 18;

/** Everything outside the rounded corners, in the colour of the page: no clip path, so no id. */
function corners(width: number, height: number): string {
  const arc = (x: number, y: number): string => `A${RADIUS} ${RADIUS} 0 0 1 ${x} ${y}`;
  const [right, low] = [width - 0.75, height - 0.75];
  const near = RADIUS + 0.75;
  return `M-2 -2H${width + 2}V${height + 2}H-2ZM${near} 0.75H${width - near}${arc(right, near)}V${height - near}${arc(width - near, low)}H${near}${arc(0.75, height - near)}V${near}${arc(near, 0.75)}Z`;
}
