import { Profile } from './profile.tsx';
import { TurnedHair, TurnedEar } from './turned-hair.tsx';

/** Head turned to the picture's left, so that ear, side of the neck and collarbone lie open. */
export function TurnedView() {
  return (
    <g>
      <Shoulders />
      <NeckSide />
      <Profile />
      <TurnedHair />
      <TurnedEar />
    </g>
  );
}

const TOP =
  'M40 402C40 452 20 500 -30 520V600H430V540C396 500 384 450 380 404L346 396C334 456 260 500 186 500C120 500 76 450 70 394Z';
const OUTLINE =
  'M102 297C124 301 146 300 155 307C158 326 156 346 151 360C146 376 124 386 96 393C60 402 10 412 -30 424M287 250C286 306 296 344 314 364C338 386 384 402 430 414';

function Shoulders() {
  return (
    <g>
      <path
        class="f-skin"
        d="M102 297C124 301 146 300 155 307C158 326 156 346 151 360C146 376 124 386 96 393C60 402 10 412 -30 424V570H430V414C384 402 338 386 314 364C296 344 286 306 287 240L292 206L230 180Z"
      />
      <path
        class="f-skin-shade f-soft"
        d="M287 250C286 306 296 344 314 364C338 386 384 402 430 414V434C384 416 344 404 316 394C288 372 274 320 268 250Z"
      />
      <path class="f-edge" d={OUTLINE} />
      <path class="f-cloth" d={TOP} />
      <path
        class="f-cloth-shade"
        d="M380 404C384 450 396 500 430 540V600H330C364 560 366 470 364 400ZM70 394C76 450 120 500 186 500C260 500 334 456 346 396L350 397C338 462 262 508 186 508C116 508 72 454 66 395Z"
      />
      <path class="f-cloth-line" d={TOP} />
    </g>
  );
}

/** The strap muscle runs from behind the ear to the notch; the hollow lies behind its foot. */
function NeckSide() {
  return (
    <g>
      <path
        class="f-skin-shade"
        d="M108 297C150 300 190 284 209 256L240 238C234 276 214 300 192 316C178 324 166 325 157 321C158 314 157 310 155 307C148 301 124 301 108 297Z"
      />
      <path
        class="f-skin-light f-soft"
        d="M250 228C258 262 238 330 206 399L180 404C198 366 226 300 236 240Z"
      />
      <path class="f-fine" d="M234 256C224 304 200 360 178 404M259 244C255 296 233 352 209 398" />
      <path
        class="f-skin-shade f-soft"
        d="M216 398C238 356 254 330 264 304C270 338 286 368 310 387C282 397 246 402 216 398Z"
      />
      <path
        class="f-skin-light"
        d="M182 410C206 400 236 401 262 401C292 401 314 394 338 391C320 402 300 413 268 413C236 412 206 410 182 417ZM166 410C146 402 114 405 78 398C106 412 140 411 166 417Z"
      />
      <path
        class="f-skin-shade f-soft"
        d="M182 417C206 410 236 412 268 413C296 413 316 405 334 399C314 416 290 423 262 421C232 419 206 420 182 417Z"
      />
      <path
        class="f-line f-thin"
        d="M181 413C190 419 220 414 250 415C276 416 300 410 322 404M166 413C150 418 124 413 100 409"
      />
      <path class="f-fine" d="M167 406C170 414 178 414 181 406" />
    </g>
  );
}
