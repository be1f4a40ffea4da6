import { Hand } from './hand.tsx';
import { Seated } from './seated.tsx';
import { UpperArms } from './upper-arms.tsx';

/** Seated at rest, the hands one on the other in the lap. */
export function RestView() {
  return (
    <g transform="matrix(.790 0 0 .790 42 10)">
      <Seated />
      <path class="f-cloth-shade" d={LAP} />
      <path class="f-cloth-line" d={LAP} />
      <path
        class="f-cloth-line"
        d="M200 548C199 560 199 590 200 640M70 580C98 566 150 570 176 592M330 580C302 566 250 570 224 592"
      />
      <UpperArms
        arm="M312 216C340 222 350 250 352 290C354 340 372 386 376.800 436A23 23 0 0 1 362.500 461.500L340 452L331 428C322 386 308 340 292 294"
        edge="M312 216C340 222 350 250 352 290C354 340 372 386 376.800 436A23 23 0 0 1 362.500 461.500M292 294C308 340 322 386 331 428"
        shade="M334 238C344 262 342 296 345 330C350 370 362 404 364 446L376.800 436C372 386 354 340 352 290C351 268 345 248 334 238Z"
      />
      <Hand x={206} y={504} angle={112} scale={0.6} thumb="left" reach={286} />
      <Hand x={197} y={502} angle={-111.5} scale={0.6} thumb="right" reach={281} />
    </g>
  );
}

const LAP = 'M106 462C74 476 44 520 36 640H364C356 520 326 476 294 462C260 474 140 474 106 462Z';
