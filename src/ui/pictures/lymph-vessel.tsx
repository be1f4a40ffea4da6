import { Badges } from './badge.tsx';
import { Flow } from './flow.tsx';
import { Picture } from './picture.tsx';
import { adoptSheet } from '../adopt-sheet.ts';
import './skin-cut-style.ts';
import style from './lymph-vessel.css?inline';

adoptSheet(style);

interface LymphVesselProps {
  readonly label: string;
  /** For the capillary, the fluid between the cells, the lymph vessel and its valve, in this order. */
  readonly marks?: readonly string[];
}

/** A cut through skin: fluid leaves the blood, passes between cells and is taken up by a lymph vessel. */
export function LymphVessel({ label, marks }: LymphVesselProps) {
  return (
    <Picture label={label} height={300}>
      <Skin />
      <Cells />
      <Capillary />
      <Initial />
      <Fluid />
      <Ways />
      <Badges at={BADGES} texts={marks} />
    </Picture>
  );
}

const BADGES = [
  { x: 30, y: 166 },
  { x: 132, y: 170 },
  { x: 194, y: 222 },
  { x: 284, y: 186 },
];

function Skin() {
  return (
    <g>
      <path class="p-tissue" d="M0 60H320V300H0Z" />
      <path
        class="p-tissue-deep"
        d="M0 250C80 236 140 262 210 256C260 252 290 262 320 256V300H0Z"
      />
      <path class="p-epidermis-deep" d={EPIDERMIS} />
      <path
        class="p-epidermis"
        d="M0 37C50 31 100 42 160 36C220 30 270 41 320 36V62C300 70 286 58 266 60C246 62 236 72 214 70C196 68 186 58 166 60C146 62 134 72 112 70C94 68 84 58 64 60C44 62 26 71 0 66Z"
      />
      <path class="p-surface" d="M0 37C50 31 100 42 160 36C220 30 270 41 320 36" />
      <path class="p-cell-line" d={ROWS} />
    </g>
  );
}

const EPIDERMIS =
  'M0 37C50 31 100 42 160 36C220 30 270 41 320 36V70C300 78 286 66 266 68C246 70 236 80 214 78C196 76 186 66 166 68C146 70 134 80 112 78C94 76 84 66 64 68C44 70 26 79 0 74Z';
const ROWS =
  'M14 46H34M44 45H66M77 46H98M109 48H130M141 47H162M173 46H194M205 44H226M237 45H258M269 46H290M301 45H318M2 55H20M30 54H52M62 53H84M94 56H116M126 57H148M158 55H180M190 55H212M222 55H244M254 54H276M286 54H308';

const CELLS = [
  { x: 150, y: 96, turn: 12 },
  { x: 206, y: 98, turn: -8 },
  { x: 268, y: 104, turn: 10 },
  { x: 304, y: 146, turn: 70 },
  { x: 262, y: 152, turn: 30 },
  { x: 140, y: 186, turn: -20 },
  { x: 178, y: 226, turn: 20 },
  { x: 124, y: 238, turn: 6 },
  { x: 60, y: 246, turn: -8 },
  { x: 222, y: 272, turn: 14 },
  { x: 92, y: 96, turn: -12 },
  { x: 28, y: 100, turn: 8 },
  { x: 160, y: 278, turn: -6 },
  { x: 16, y: 280, turn: -6 },
  { x: 96, y: 284, turn: 10 },
];

function Cells() {
  return (
    <g>
      {CELLS.map(({ x, y, turn }) => (
        <g key={`${x},${y}`} transform={`translate(${x} ${y}) rotate(${turn})`}>
          <path
            class="p-cell"
            d="M-22 1C-20 -9 -8 -12 3 -11C14 -11 22 -6 22 1C21 9 10 12 -2 11C-13 11 -23 9 -22 1Z"
          />
          <ellipse class="p-nucleus" cx="1" cy="0" rx="6.500" ry="4.500" />
        </g>
      ))}
    </g>
  );
}

/** It comes in narrow and bright and goes out wide and dark. */
function Capillary() {
  return (
    <g>
      <path class="p-blood-wall" d={LOOP} />
      <path class="p-blood" d={LOOP} />
      <path class="p-blood-light" d="M0 124C36 118 68 126 82 140" />
      <path
        class="p-blood-dots"
        d="M8 128H8.100M26 126H26.100M46 128H46.100M66 134H66.100M82 146H82.100M90 162H90.100M84 180H84.100M68 194H68.100M48 202H48.100M28 205H28.100M8 206H8.100"
      />
    </g>
  );
}

const LOOP = 'M-12 128C34 120 88 128 90 166C92 202 34 206 -12 206';

/** The vessel along its own length, turned into place: its closed tip lies at the origin. */
function Initial() {
  return (
    <g transform="translate(166 152) rotate(33)">
      <path class="p-filament" d={FILAMENTS} />
      <path class="p-lymph" d={LUMEN} />
      <path class="p-lymph-light" d="M8 -13C34 -18 70 -17 96 -16M120 -17C132 -20 146 -18 154 -13" />
      <path class="p-lymph-cells" d={SHINGLES} />
      <path class="p-lymph-wall" d={WALLS} />
      <path class="p-valve" d={VALVES} />
    </g>
  );
}

const LUMEN =
  'M18 -18C40 -21 82 -20 100 -18C106 -17 108 -15 112 -15C124 -24 148 -24 162 -15C176 -25 206 -25 220 -15V15C206 25 176 25 162 15C148 24 124 24 112 15C108 15 106 17 100 18C82 20 40 21 18 18C-6 14 -6 -14 18 -18Z';
/** Each cell of the wall lies outside the next, and its free edge hangs inwards like a door. */
const SHINGLES =
  'M4 -13C-4 -6 -4 8 5 14M9 -21C19 -24 29 -22 36 -13M32 -23C42 -26 52 -24 59 -14M55 -23C65 -26 75 -23 82 -13M78 -22C88 -24 96 -22 106 -16M10 21C20 25 30 22 37 13M33 23C43 26 53 24 60 14M56 23C66 26 76 23 83 13M79 22C89 24 96 22 106 16';
const WALLS =
  'M106 -16C108 -15 110 -15 112 -15C124 -24 148 -24 162 -15C176 -25 206 -25 220 -15M106 16C108 15 110 15 112 15C124 24 148 24 162 15C176 25 206 25 220 15';
const VALVES =
  'M112 -15C118 -8 124 -5 131 -4M112 15C118 8 124 5 131 4M162 -15C168 -8 174 -5 181 -4M162 15C168 8 174 5 181 4';
const FILAMENTS =
  'M11 -22L2 -38M15 -23L12 -42M34 -24L26 -42M38 -25L38 -44M57 -24L52 -42M61 -25L63 -43M81 -23L78 -39M85 -24L90 -38M12 22L4 38M16 23L16 42M35 24L28 42M39 25L41 44M58 24L54 42M62 25L66 42M81 23L80 39M85 24L92 38';

/** Drops that leave the capillary, pass between the cells and enter the vessel. */
function Fluid() {
  return (
    <g class="p-drop">
      {DROPS.map(([x, y, r]) => (
        <circle key={`${x},${y}`} cx={x} cy={y} r={r} />
      ))}
    </g>
  );
}

const DROPS = [
  [108, 126, 2.6],
  [116, 172, 2.8],
  [104, 200, 2.4],
  [112, 214, 2.2],
  [150, 124, 2.6],
  [172, 116, 2.4],
  [158, 208, 2.6],
  [196, 246, 2.2],
  [236, 120, 2.4],
  [120, 112, 2.2],
  [190, 172, 3],
  [208, 186, 2.6],
  [226, 192, 3],
  [242, 206, 2.6],
  [268, 218, 3],
  [278, 228, 2.4],
  [300, 242, 2.8],
] as const;

function Ways() {
  return (
    <g>
      <Flow path="M97 148C106 142 116 140 128 144" />
      <Flow path="M97 186C106 194 114 200 128 206" />
      <Flow path="M236 116C230 128 220 140 206 158" />
      <Flow path="M212 188L236 203" />
      <Flow path="M278 228L304 244" />
    </g>
  );
}
