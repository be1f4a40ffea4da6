import { FrontView } from './front-view.tsx';

/** The front view, closer: so that the collarbones lie well in the picture. */
export function NeckView() {
  return (
    <g transform="matrix(1.150 0 0 1.150 -30 -72)">
      <FrontView />
    </g>
  );
}
