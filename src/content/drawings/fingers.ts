import type { FingerPad } from '../../domain/routine/drawing.ts';

/** Fingers laid side by side, given by the middle of the row. */
interface FingerRow {
  readonly count: 1 | 2 | 3 | 4;
  readonly x: number;
  readonly y: number;
  /** Where the fingers point, in degrees clockwise from straight up. */
  readonly angle: number;
  readonly radius?: number;
}

/** The pads of a relaxed row of fingers: close together, the inner ones a little further out. */
export function fingers({ count, x, y, angle, radius = 10 }: FingerRow): readonly FingerPad[] {
  const turn = (angle * Math.PI) / 180;
  const middle = (count - 1) / 2;
  return Array.from({ length: count }, (_, index) => {
    const across = (index - middle) * (2 * radius + 2);
    const ahead = radius * 0.5 * (middle - Math.abs(index - middle));
    return {
      x: round(x + across * Math.cos(turn) + ahead * Math.sin(turn)),
      y: round(y + across * Math.sin(turn) - ahead * Math.cos(turn)),
      radius,
      angle,
    };
  });
}

const round = (value: number): number => Math.round(value * 10) / 10;
