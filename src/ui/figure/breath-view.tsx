import { Seated } from './seated.tsx';

/** Seated, from the head to the belly; the hands are marks, because they move with the breath. */
export function BreathView() {
  return (
    <g>
      <Seated />
      <path class="f-skin" d={UPPER_ARMS} />
      <path
        class="f-skin-shade f-soft"
        d="M336 268C346 310 352 370 362 408C352 426 334 426 324 414C334 390 336 330 326 280Z"
      />
      <path class="f-edge" d={UPPER_ARMS} />
    </g>
  );
}

const UPPER_ARMS =
  'M108 294C100 330 92 364 84 396C76 428 42 434 36 408C34 380 48 330 52 290C54 252 64 222 88 216M292 294C300 330 308 364 316 396C324 428 358 434 364 408C366 380 352 330 348 290C346 252 336 222 312 216';
