import type { FlatHand } from '../../domain/routine/drawing.ts';
import { fingersOf, HAND_BACK, KNUCKLE_ROW, THUMB_SIDE, TUCKED_BACK } from './hand-shape.ts';

/** A hand seen from its back: the fingers that touch are straight, the others folded. */
export function Hand(hand: FlatHand) {
  const { x, y, angle, scale, thumb, tucked = false, fingers = 4, reach, wraps } = hand;
  const flip = thumb === 'left' ? -scale : scale;
  return (
    <g transform={`translate(${x} ${y}) rotate(${angle}) scale(${flip} ${scale})`}>
      {wraps ? (
        <WrappingFingers shape={fingersOf(fingers)} />
      ) : (
        <HandShape shape={fingersOf(fingers)} tucked={tucked} reach={reach} />
      )}
    </g>
  );
}

interface HandShapeProps {
  readonly shape: ReturnType<typeof fingersOf>;
  readonly tucked: boolean;
  readonly reach: number | undefined;
}

function HandShape({ shape, tucked, reach }: HandShapeProps) {
  const hand = shape.outline + (tucked ? TUCKED_BACK : HAND_BACK);
  const arm = forearm(reach ?? OUT_OF_PICTURE);
  return (
    <g>
      <path class="f-cast" d={reach === undefined ? hand + arm.whole : hand} />
      <path class="f-hand-edge" d={hand + arm.sides} />
      <path class="f-skin" d={hand + arm.whole} />
      <path
        class="f-skin-shade f-soft"
        d="M-31 30C-28 56 -14 86 -11 116C-11 130 -14 146 -23 164C-20 144 -20 130 -20 116C-20 98 -31 80 -31 50Z"
      />
      <path class="f-skin-light f-soft" d={shape.light} />
      <path class="f-skin-light" d={shape.nails} />
      <path class="f-line f-thin" d={shape.gaps} />
      <path class="f-fine" d={shape.creases + (tucked ? '' : THUMB_SIDE)} />
    </g>
  );
}

function WrappingFingers({ shape }: Pick<HandShapeProps, 'shape'>) {
  const hand = shape.outline + KNUCKLE_ROW;
  return (
    <g>
      <path class="f-cast" d={hand} />
      <path class="f-hand-edge" d={hand} />
      <path class="f-skin" d={hand} />
      <path class="f-skin-shade f-soft" d={KNUCKLE_ROW} />
      <path class="f-skin-light f-soft" d={shape.light} />
      <path class="f-skin-light" d={shape.nails} />
      <path class="f-line f-thin" d={shape.gaps} />
      <path class="f-fine" d={shape.creases} />
    </g>
  );
}

const OUT_OF_PICTURE = 330;
const ELBOW = 38;

/**
 * From the wrist to an elbow as round as a joint. The sides stay open there: the upper arm's outline
 * takes over behind the elbow, and in its crook the two arms run together.
 */
function forearm(reach: number): { whole: string; sides: string } {
  const crook = reach - 46;
  const swell = (108 + crook) / 2;
  const inner = `M20.5 108C20.5 ${swell} ${ELBOW - 3} ${swell} ${ELBOW - 1} ${crook}`;
  const outer = `M-20.5 108C-20.5 ${swell} ${-ELBOW} ${swell - 10} ${-ELBOW} ${reach}`;
  return {
    whole: `${inner}L${ELBOW} ${reach}A${ELBOW} ${ELBOW} 0 0 1 ${-ELBOW} ${reach}C${-ELBOW} ${swell - 10} -20.5 ${swell} -20.5 108Z`,
    sides: inner + outer,
  };
}
