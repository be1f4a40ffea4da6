import { Arrow } from './arrow.tsx';
import './figure.css';
import { FrontView } from './front-view.tsx';
import { Glass } from './glass.tsx';

const STROKES = [
  'M230 120C252 114 268 126 273 152',
  'M234 213C252 219 268 212 281 196',
  'M236 244C250 250 260 262 261 280',
];

interface PortraitProps {
  /** Text alternative; without it the picture is decoration. */
  readonly label?: string;
}

/** A calm front portrait with a few strokes on it. It stands still and needs no script. */
export function Portrait({ label }: PortraitProps) {
  const role = label
    ? { role: 'img' as const, 'aria-label': label }
    : { 'aria-hidden': 'true' as const };
  return (
    <svg class="figure" viewBox="34 12 332 398.4" {...role}>
      <Glass />
      <FrontView />
      <Arrows />
      <g transform="matrix(-1 0 0 1 400 0)">
        <Arrows />
      </g>
    </svg>
  );
}

function Arrows() {
  return (
    <g>
      {STROKES.map((stroke) => (
        <Arrow key={stroke} path={stroke} />
      ))}
    </g>
  );
}
