import { LegsFront } from './legs-front.tsx';

/** From the front, from the hips to the toes. */
export function LegsView() {
  return (
    <g class="f-far" transform="matrix(.5 0 0 .5 100 38)">
      <LegsFront />
    </g>
  );
}
