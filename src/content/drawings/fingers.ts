import { STRAIGHT } from '../../domain/routine/drawing.ts';
import type { FingerCount, FingerPad, FlatHand } from '../../domain/routine/drawing.ts';

/** Flat fingers, given by the middle of their pads. */
interface LaidFingers {
  readonly fingers: FingerCount;
  readonly x: number;
  readonly y: number;
  /** Where the fingers point, in degrees clockwise from straight up. */
  readonly angle: number;
  readonly scale?: number;
  readonly tucked?: boolean;
}

/** The glowing pads and the hand behind them: the picture's right hand, thumb towards the ear. */
export function laid({ fingers, x, y, angle, scale = 1, tucked = false }: LaidFingers): {
  readonly pads: readonly FingerPad[];
  readonly palm: FlatHand;
} {
  const straight = STRAIGHT[fingers];
  const mean = (of: (finger: (typeof straight)[number]) => number): number =>
    straight.reduce((sum, finger) => sum + of(finger), 0) / straight.length;
  const middle = { x: mean((finger) => finger.x), y: mean(({ pad }) => pad) };
  const turn = (angle * Math.PI) / 180;
  const placed = (across: number, along: number) => ({
    x: round(x + scale * (across * Math.cos(turn) - along * Math.sin(turn))),
    y: round(y + scale * (across * Math.sin(turn) + along * Math.cos(turn))),
  });
  return {
    pads: straight.map((finger) => ({
      ...placed(finger.x - middle.x, finger.pad - middle.y),
      radius: round(finger.halfWidth * scale * 0.94),
      angle,
    })),
    palm: { ...placed(-middle.x, -middle.y), angle, scale, thumb: 'right', tucked, fingers },
  };
}

const round = (value: number): number => Math.round(value * 10) / 10;
