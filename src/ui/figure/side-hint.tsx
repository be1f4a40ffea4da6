import type { NodeArea, Point } from '../../domain/routine/drawing.ts';
import { FrontHead } from './front-head.tsx';

interface SideHintProps {
  readonly side: 'left' | 'right' | 'both';
  readonly nodes: readonly NodeArea[];
}

/** In the turned view the ear lies above this height and about this far across. */
const JAW = 240;
const EAR = 232;

/** The same places on the front head's right half. */
const NECK = { x: 245, y: 344 };
const BEHIND_EAR = { x: 318, y: 210 };
const BEFORE_EAR = { x: 274, y: 212 };

/**
 * A small face in the corner: a turned head shows one side only, so this says whether the other
 * hand works too. Drawn for a head turned to the picture's left, unlike it never mirrored.
 */
export function SideHint({ side, nodes }: SideHintProps) {
  const { x = EAR, y = JAW } = nodes[0] ?? {};
  const place = y < JAW ? (x > EAR ? BEHIND_EAR : BEFORE_EAR) : NECK;
  const dots = <Dots side={side} place={place} />;
  return (
    <g transform={`translate(${side === 'left' ? 332 : 72} 406) scale(.18) translate(-200 -214)`}>
      <circle class="f-hint" cx="200" cy="214" r="210" />
      <path class="f-skin" d={SHOULDERS} />
      {place === BEHIND_EAR && dots}
      <FrontHead />
      {place !== BEHIND_EAR && dots}
    </g>
  );
}

const SHOULDERS =
  'M148 268C149.5 300 150 330 148 346C142 366 110 376 84 388C116 412 156 424 200 424C244 424 284 412 316 388C290 376 258 366 252 346C250 330 250.5 300 252 268Z';

function Dots({ side, place }: { readonly side: SideHintProps['side']; readonly place: Point }) {
  return (
    <g>
      {side !== 'right' && <Dot x={400 - place.x} y={place.y} />}
      {side !== 'left' && <Dot {...place} />}
    </g>
  );
}

function Dot({ x, y }: Point) {
  return <circle class="f-hint-mark" cx={x} cy={y} r="24" />;
}
