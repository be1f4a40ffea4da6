import { LegsFront } from './legs-front.tsx';

/** From the front, from the belly to the knees. */
export function ThighsView() {
  return <LegsFront />;
}
