import type { FlatHand } from '../../domain/routine/drawing.ts';

const OUTLINE =
  'M-20.500 116C-20.500 98 -31 80 -31.500 48L-31 -12C-31 -24 -16.500 -24 -16 -13L-15.500 -28C-15 -41 -1 -41 -.500 -29V-34C0 -47 15 -47 15.500 -33V-26C16 -38 30.500 -38 31 -24L32 34C36 28 36 20 38 12C41 2 53 5 52 16C50 34 47 56 37 74C30 88 20.500 98 20.500 116';
const GAPS = 'M-16 -13C-15 6 -15 16 -16 26M-.300 -29C0 4 0 16 -.500 26M15.500 -26C15 4 15 16 16 26';
const NAILS =
  'M-27 -13C-27 -19 -20 -19 -20 -13V-6C-20 -3 -27 -3 -27 -6ZM-12 -30C-12 -36 -4 -36 -4 -30V-22C-4 -19 -12 -19 -12 -22ZM4 -36C4 -42 12 -42 12 -36V-28C12 -25 4 -25 4 -28ZM19.500 -27C19.500 -33 27 -33 27 -27V-19C27 -16 19.500 -16 19.500 -19Z';

/** The fingers alone: a palm would lie across the throat while it glides down the neck. */
const TRACE =
  'M-31.500 34L-31 -12C-31 -24 -16.500 -24 -16 -13L-15.500 -28C-15 -41 -1 -41 -.500 -29V-34C0 -47 15 -47 15.500 -33V-26C16 -38 30.500 -38 31 -24L32 30C32 48 24 56 8 57C-8 58 -31 56 -31.500 34Z';

/** A flat hand seen from its back. */
export function Hand({ x, y, angle, scale, thumb, look, reach = 320 }: FlatHand) {
  const flip = thumb === 'left' ? -scale : scale;
  const place = `translate(${x} ${y}) rotate(${angle}) scale(${flip} ${scale})`;
  return <g transform={place}>{look === 'trace' ? <TraceHand /> : <SkinHand reach={reach} />}</g>;
}

function TraceHand() {
  return (
    <g>
      <path class="f-trace-casing" d={TRACE} />
      <path class="f-trace" d={TRACE} />
      <path class="f-trace-line" d={GAPS} />
    </g>
  );
}

function SkinHand({ reach }: { readonly reach: number }) {
  const shape = OUTLINE + forearm(reach);
  return (
    <g>
      <path class="f-skin" d={shape} />
      <path
        class="f-skin-shade f-soft"
        d="M-20.500 116C-20.500 98 -31 80 -31.500 48L-31 20C-26 50 -13 84 -11 116C-11 130 -14 144 -22 160C-20.500 144 -20.500 130 -20.500 116Z"
      />
      <path class="f-skin-light" d={NAILS} />
      <path class="f-line" d={sides(reach)} />
      <path class="f-line f-thin" d={GAPS} />
    </g>
  );
}

/** From the wrist to a rounded elbow and back. */
function forearm(reach: number): string {
  return `${thumbSide(reach)}C30 ${reach + 10} -30 ${reach + 10} -32 ${reach - 20}C-34 ${swell(reach)} -20.5 ${swell(reach) - 30} -20.5 116Z`;
}

/** The outline is left open at the crook of the elbow, where forearm and upper arm run together. */
function sides(reach: number): string {
  const outer = `M-20.5 116C-20.5 ${swell(reach) - 30} -34 ${swell(reach)} -32 ${reach - 20}C-31 ${reach - 2} -14 ${reach + 3} 0 ${reach + 3}`;
  return OUTLINE + thumbSide(reach) + outer;
}

const thumbSide = (reach: number): string =>
  `C20.5 ${swell(reach) - 30} 34 ${swell(reach)} 32 ${reach - 20}`;

const swell = (reach: number): number => 116 + (reach - 116) * 0.5;
