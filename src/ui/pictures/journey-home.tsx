import { TurnedView } from '../figure/turned-view.tsx';
import { Glass } from '../figure/glass.tsx';
import { Arrow } from '../figure/arrow.tsx';
import { Badges } from './badge.tsx';
import '../figure/figure.css';
import { adoptSheet } from '../adopt-sheet.ts';
import './picture-style.ts';
import style from './journey-home.css?inline';

adoptSheet(style);

interface JourneyHomeProps {
  readonly label: string;
  /** For in front of the ear, the jaw, the side-back of the neck, the hollow and the vein. */
  readonly marks?: readonly string[];
}

/** The ways of the lymph: from the face to the nodes, down the neck, and into the vein. */
export function JourneyHome({ label, marks }: JourneyHomeProps) {
  return (
    <div class="picture">
      <svg class="figure" viewBox="4 14 408 486" role="img" aria-label={label}>
        <Glass />
        <TurnedView />
        <Vein />
        <Ways />
        <Arrow path="M254 392C244 402 236 410 222 424" />
        <Nodes />
        <Badges at={BADGES} texts={marks} radius={14} />
      </svg>
    </div>
  );
}

const BADGES = [
  { x: 174, y: 214 },
  { x: 184, y: 306 },
  { x: 304, y: 306 },
  { x: 296, y: 386 },
  { x: 178, y: 462 },
];

/** Seen as if through the skin. */
function Vein() {
  return (
    <g>
      <path class="p-vein-deep" d={VEIN} />
      <path class="p-vein-light" d={VEIN} />
    </g>
  );
}

const VEIN = 'M328 424C306 430 262 424 234 432C212 438 206 456 206 480';

const FINE = [
  'M110 122C140 116 168 134 182 158C188 168 192 176 195 186',
  'M124 134C150 136 172 152 186 174',
  'M112 190C138 196 170 196 194 190',
  'M150 176C166 178 182 182 194 188',
  'M104 206C124 222 146 248 170 276',
  'M136 214C150 232 160 254 170 276',
  'M106 250C126 252 150 262 170 278',
  'M98 280C108 286 114 288 124 290',
  'M290 128C280 156 262 180 256 204',
  'M304 190C300 214 296 230 288 244',
];
const MIDDLE = [
  'M196 188C200 214 214 238 238 252C250 260 258 270 263 284',
  'M124 290C140 292 154 288 171 278C200 274 232 268 262 286',
  'M256 206C254 232 258 256 264 282',
  'M288 246C282 262 274 274 266 288',
];
const MAIN = 'M264 284C268 318 270 352 258 388';

function Ways() {
  return (
    <g class="p-ways">
      <path class="p-way-casing" d={FINE.join('') + MIDDLE.join('') + MAIN} />
      <path class="p-way-fine" d={FINE.join('')} />
      <path class="p-way-middle" d={MIDDLE.join('')} />
      <path class="p-way-main" d={MAIN} />
    </g>
  );
}

const NODES = [
  [195, 188, 20],
  [256, 205, 15],
  [288, 246, 60],
  [124, 290, 80],
  [171, 278, 70],
  [263, 288, 10],
  [268, 318, 0],
  [268, 348, -6],
  [258, 388, 60],
] as const;

/** A node has the shape of a bean. */
function Nodes() {
  return (
    <g>
      {NODES.map(([x, y, turn]) => (
        <path
          key={`${x},${y}`}
          class="p-bean"
          transform={`translate(${x} ${y}) rotate(${turn})`}
          d="M-5 -7C-1 -11 7 -8 7 0C7 8 -1 11 -5 7C-7 4 -4 3 -4 0C-4 -3 -7 -4 -5 -7Z"
        />
      ))}
    </g>
  );
}
