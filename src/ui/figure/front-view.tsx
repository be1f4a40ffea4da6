import { Bust } from './bust.tsx';
import { FrontHead } from './front-head.tsx';

/** Face and shoulders from the front. */
export function FrontView() {
  return (
    <g>
      <Bust />
      <FrontHead />
    </g>
  );
}
