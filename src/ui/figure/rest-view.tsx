import { Hand } from './hand.tsx';
import { Seated } from './seated.tsx';

/** Seated at rest, the hands one on the other in the lap. */
export function RestView() {
  return (
    <g transform="matrix(.790 0 0 .790 42 10)">
      <Seated />
      <path class="f-skin" d={UPPER_ARMS} />
      <path class="f-edge" d={UPPER_ARMS} />
      <path class="f-cloth-shade" d={LAP} />
      <path class="f-cloth-line" d={LAP} />
      <path
        class="f-cloth-line"
        d="M200 534C199 556 199 590 200 640M62 572C92 552 150 556 176 584M338 572C308 552 250 556 224 584"
      />
      <Hand x={178} y={490} angle={104} scale={0.7} thumb="left" look="skin" reach={178} />
      <Hand x={220} y={498} angle={-106} scale={0.7} thumb="right" look="skin" reach={178} />
    </g>
  );
}

const UPPER_ARMS =
  'M108 294C104 340 100 390 96 436C88 470 54 472 48 442C42 400 50 330 52 290C54 252 64 222 88 216M292 294C296 340 300 390 304 436C312 470 346 472 352 442C358 400 350 330 348 290C346 252 336 222 312 216';
const LAP = 'M106 462C74 476 44 520 36 640H364C356 520 326 476 294 462C260 474 140 474 106 462Z';
