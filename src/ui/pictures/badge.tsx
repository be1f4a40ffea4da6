import type { Point } from '../../domain/routine/drawing.ts';

interface BadgesProps {
  readonly at: readonly Point[];
  /** What stands in each, in the reader's own numerals; none for a picture without badges. */
  readonly texts?: readonly string[] | undefined;
  readonly radius?: number;
}

/** Round badges, that words beside the picture refer to. */
export function Badges({ at, texts, radius = 11 }: BadgesProps) {
  if (!texts) return null;
  return (
    <g>
      {at.slice(0, texts.length).map(({ x, y }, index) => (
        <g key={`${x},${y}`} class="p-badge" transform={`translate(${x} ${y})`}>
          <circle r={radius} />
          <text font-size={radius * 1.3} y={radius * 0.46}>
            {texts[index]}
          </text>
        </g>
      ))}
    </g>
  );
}
