import { LegsFront } from './legs-front.tsx';

/** From the front, from the calves to the toes. */
export function FeetView() {
  return (
    <g transform="translate(0 -404)">
      <LegsFront />
    </g>
  );
}
