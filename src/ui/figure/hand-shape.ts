import { FINGERS, STRAIGHT } from '../../domain/routine/drawing.ts';
import type { DrawnFinger as Finger, FingerCount } from '../../domain/routine/drawing.ts';

const KNUCKLES = 34;
export const HAND_BACK =
  'M-31 20L31 20L32 34C36 28 36 20 38 12C41 2 53 5 52 16C50 34 47 56 37 74C30 88 20.5 98 20.5 116L-20.5 116C-20.5 98 -31 80 -31.5 48Z';
export const TUCKED_BACK =
  'M-31 20L31 20C34 40 37 56 34 72C30 90 20.5 98 20.5 116L-20.5 116C-20.5 98 -31 80 -31.5 48Z';
/** All that is seen of the back of a hand that comes round a limb. */
export const KNUCKLE_ROW =
  'M-31 24L31 24L32 36C32 44 24 46 18 44C14 48 4 48 0 45C-4 48 -13 48 -17 44C-23 46 -31 43 -31.5 36Z';
export const THUMB_SIDE = 'M32 34C30 42 28 48 24 54';

/** The paths of four fingers, of which so many are straight. */
export function fingersOf(count: FingerCount) {
  const straight = STRAIGHT[count];
  const top = (finger: Finger): number => (straight.includes(finger) ? finger.tip : finger.folded);
  return {
    outline: FINGERS.map((finger) => capsule(finger, top(finger))).join(''),
    gaps: FINGERS.slice(1)
      .map((finger, index) => gap(FINGERS[index] ?? finger, finger, top))
      .join(''),
    nails: straight.map(nail).join(''),
    light: straight.map(({ x, tip }) => band(x - 3.5, tip + 8, KNUCKLES)).join(''),
    creases: FINGERS.map((finger) =>
      straight.includes(finger) ? joint(finger, (finger.tip + KNUCKLES) / 2 - 2) : fold(finger),
    ).join(''),
  };
}

function capsule({ x, halfWidth: w }: Finger, top: number): string {
  const narrow = w * 0.9;
  return `M${x - w} ${KNUCKLES}L${x - narrow} ${top + w}C${x - narrow} ${top - w * 0.4} ${x + narrow} ${top - w * 0.4} ${x + narrow} ${top + w}L${x + w} ${KNUCKLES}Z`;
}

function gap(left: Finger, right: Finger, top: (finger: Finger) => number): string {
  const x = (left.x + left.halfWidth + right.x - right.halfWidth) / 2;
  return `M${x} ${Math.max(top(left), top(right)) + 6}V${KNUCKLES - 8}`;
}

function nail({ x, tip }: Finger): string {
  return `M${x - 3.8} ${tip + 9}C${x - 3.8} ${tip + 2} ${x + 3.8} ${tip + 2} ${x + 3.8} ${tip + 9}V${tip + 13}C${x + 2} ${tip + 16} ${x - 2} ${tip + 16} ${x - 3.8} ${tip + 13}Z`;
}

const band = (x: number, from: number, to: number): string =>
  `M${x - 1.5} ${from}C${x - 3} ${(from + to) / 2} ${x - 2} ${to - 8} ${x} ${to}C${x + 3} ${to - 8} ${x + 2} ${(from + to) / 2} ${x + 1.5} ${from}Z`;

const joint = ({ x }: Finger, y: number): string =>
  `M${x - 3.5} ${y}C${x - 1.5} ${y - 1.5} ${x + 1.5} ${y - 1.5} ${x + 3.5} ${y}`;

const fold = ({ x, folded }: Finger): string =>
  `M${x - 4} ${folded + 9}C${x - 2} ${folded + 5} ${x + 2} ${folded + 5} ${x + 4} ${folded + 9}`;
