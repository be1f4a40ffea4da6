import { GlideHead, GlideWay } from '../figure/arrow.tsx';
import { frameOf } from '../figure/figure-person.tsx';
import { TurnedView } from '../figure/turned-view.tsx';
import { Glass } from '../figure/glass.tsx';
import { Nodes } from '../figure/stroke-marks.tsx';
import { Badges } from './badge.tsx';
import '../figure/figure.css';
import { adoptSheet } from '../adopt-sheet.ts';
import './picture-style.ts';
import style from './why-the-order.css?inline';

adoptSheet(style);

interface WhyTheOrderProps {
  readonly label: string;
  /** For the collarbone, the neck, behind the ear, under the chin, the face, and home. */
  readonly marks?: readonly string[];
}

/** The exit first, then outward, and home again. */
export function WhyTheOrder({ label, marks }: WhyTheOrderProps) {
  return (
    <div class="picture">
      <svg class="figure" viewBox={frameOf('turned')} role="img" aria-label={label}>
        <Glass />
        <TurnedView />
        <Nodes nodes={PLACES} />
        <path class="p-order" d={ORDER} />
        <GlideWay path={HOME} />
        <GlideHead path={HOME} />
        <Badges at={BADGES} texts={marks} radius={16} />
      </svg>
    </div>
  );
}

const PLACES = [
  { x: 240, y: 388, radius: 30 },
  { x: 250, y: 302, radius: 30 },
  { x: 258, y: 206, radius: 28 },
  { x: 132, y: 290, radius: 28 },
  { x: 134, y: 208, radius: 36 },
];
const BADGES = [...PLACES.map(({ x, y }) => ({ x, y })), { x: 186, y: 150 }];
const ORDER = 'M240 388L250 302L258 206M258 206C220 260 180 290 132 290L134 208';
/** The closing stroke, as the session draws it. */
const HOME =
  'M186 150C196 141 209 146 209 164C209 182 205 198 207 214C210 240 262 236 282 264C298 288 298 336 291 358L284 380';
