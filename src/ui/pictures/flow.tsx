import { adoptSheet } from '../adopt-sheet.ts';
import style from './flow.css?inline';

adoptSheet(style);

interface FlowProps {
  /** SVG path data, absolute commands only; the head follows its last two points. */
  readonly path: string;
  /** Moves, but not the way it should. */
  readonly astray?: boolean;
}

/** An arrow smaller than those of the strokes, for what flows; its casing makes one shape of it. */
export function Flow({ path, astray = false }: FlowProps) {
  const whole = path + headOf(path);
  return (
    <g class={astray ? 'p-flow p-astray' : 'p-flow'}>
      <path class="p-flow-casing" d={whole} />
      <path class="p-flow-line" d={whole} />
    </g>
  );
}

const HEAD_LENGTH = 8.5;
const HEAD_SPREAD = 0.66;

function headOf(path: string): string {
  const numbers = (path.match(/-?\d*\.?\d+/g) ?? []).map(Number);
  const [fromX = 0, fromY = 0, x = 0, y = 0] = numbers.slice(-4);
  const back = Math.atan2(fromY - y, fromX - x);
  const at = (turn: number): string =>
    `${(x + HEAD_LENGTH * Math.cos(back + turn)).toFixed(1)} ${(y + HEAD_LENGTH * Math.sin(back + turn)).toFixed(1)}`;
  return `M${at(-HEAD_SPREAD)}L${x} ${y}L${at(HEAD_SPREAD)}`;
}
