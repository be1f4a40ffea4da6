/**
 * The outline of the face in the front view, crown to chin, in the drawing's own 400 x 480 space:
 * a face that fills it wears the drawing's marks in the right places.
 */
export const OVAL = { cx: 200, cy: 162.5, rx: 94, ry: 142.5 } as const;

/**
 * Two ticks at the height of the drawing's eyes, across the outline: hair makes heads of any height,
 * eyes and chin together say how near and how high a face must be.
 */
const EYES = 'M94 180H122M278 180H306';

/** What to line one's face up with. Light on dark, so that one of the two shows on any picture. */
export function Oval() {
  return (
    <g>
      <ellipse class="mirror-oval-casing" {...OVAL} />
      <path class="mirror-oval-casing" d={EYES} />
      <ellipse class="mirror-oval" {...OVAL} />
      <path class="mirror-oval" d={EYES} />
    </g>
  );
}
