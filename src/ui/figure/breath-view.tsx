import { Seated } from './seated.tsx';
import { UpperArms } from './upper-arms.tsx';

/** Seated, from the head to the belly; forearms and hands are marks, because they move. */
export function BreathView() {
  return (
    <g>
      <Seated />
      <UpperArms
        arm="M312 216C340 224 352 250 357 282C362 322 388 364 399 411A23 23 0 0 1 367.500 439.500L354 424L345 394C334 362 308 326 292 294"
        edge="M312 216C340 224 352 250 357 282C362 322 388 364 399 411A23 23 0 0 1 367.500 439.500M292 294C308 326 334 362 345 394"
        shade="M336 240C348 262 350 290 356 318C364 350 382 384 388 420L399 411C388 364 362 322 357 282C354 262 348 248 336 240Z"
      />
    </g>
  );
}
