import { TurnedView } from '../figure/turned-view.tsx';
import { Arrow } from '../figure/arrow.tsx';
import { Panel } from './panel.tsx';
import { Picture } from './picture.tsx';
import { Moon, Sun } from './sun.tsx';
import { adoptSheet } from '../adopt-sheet.ts';
import style from './night-to-morning.css?inline';

adoptSheet(style);

interface NightToMorningProps {
  readonly label: string;
  /** Below the night, and below the morning. */
  readonly captions?: readonly [night: string, morning: string];
}

/** Lying flat, fluid stays in the face; upright, it settles down the neck. */
export function NightToMorning({ label, captions }: NightToMorningProps) {
  return (
    <Picture label={label} height={190} captions={captions} framed={false}>
      <Panel x={0} width={154} height={190}>
        <Night />
      </Panel>
      <Panel x={166} width={154} height={190}>
        <Morning />
      </Panel>
    </Picture>
  );
}

function Night() {
  return (
    <g>
      <rect class="p-night" width="154" height="190" />
      <path class="p-stars" d="M30 26H30.100M62 44H62.100M92 20H92.100M22 60H22.100M46 16H46.100" />
      <Moon x={124} y={30} />
      <path class="p-pillow" d="M66 184C60 162 70 152 90 154C112 157 136 156 170 148V200H66Z" />
      <g transform="translate(176 52) rotate(90) scale(.36)">
        <svg width="400" height="366" viewBox="0 0 400 366">
          <TurnedView />
        </svg>
        <Drops at={SPREAD} />
      </g>
      <path class="p-bed" d="M-4 180H158V196H-4Z" />
      <path class="p-blanket" d="M-4 84C16 78 38 84 50 96C60 112 62 150 60 194H-4Z" />
      <path class="p-blanket-fold" d="M34 92C44 110 47 150 46 194" />
    </g>
  );
}

function Morning() {
  return (
    <g>
      <rect class="p-ground" width="154" height="190" />
      <path class="p-daybreak" d="M-4 120C30 110 60 116 90 108C120 100 140 104 158 98V194H-4Z" />
      <Sun x={28} y={34} radius={11} />
      <g transform="translate(12 26) scale(.4)">
        <TurnedView />
        <Drops at={SETTLED} />
        <Arrow path="M176 168C184 190 194 214 216 236" />
        <Arrow path="M262 288C266 314 266 344 256 376" />
      </g>
    </g>
  );
}

const SPREAD = [
  [120, 132],
  [140, 122],
  [114, 158],
  [136, 190],
  [118, 204],
  [158, 206],
  [140, 224],
  [118, 232],
  [166, 182],
  [170, 156],
  [150, 248],
  [126, 262],
  [178, 232],
] as const;
const SETTLED = [
  [150, 214],
  [136, 196],
  [172, 246],
  [230, 268],
  [246, 286],
  [238, 310],
  [256, 330],
  [246, 352],
  [236, 376],
  [262, 384],
] as const;

function Drops({ at }: { readonly at: readonly (readonly [number, number])[] }) {
  return (
    <g class="p-fluid">
      {at.map(([x, y]) => (
        <circle key={`${x},${y}`} cx={x} cy={y} r="7" />
      ))}
    </g>
  );
}
