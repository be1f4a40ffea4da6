import { Hand } from './hand.tsx';
import { Profile } from './profile.tsx';
import { TurnedEar, TurnedHair } from './turned-hair.tsx';

/** Lying back from the side, the lower legs on pillows, the feet above the heart. */
export function LegsRaisedView() {
  return (
    <g transform="translate(9 0)">
      <Bed />
      <path class="f-skin" transform="translate(-6 -9)" d={FAR_LEG} />
      <path class="f-skin-shade" transform="translate(-6 -9)" d={FAR_LEG} />
      <path class="f-edge" transform="translate(-6 -9)" d={FAR_LEG} />
      <Pillows />
      <path class="f-skin" d={NECK} />
      <path class="f-edge" d="M314 262C308 268 304 270 296 272M346 282C340 290 335 294 330 300" />
      <Leg />
      <Trunk />
      <Arm />
      <g class="f-far" transform="translate(321 281) rotate(58) scale(.23) translate(-222 -292)">
        <Profile />
        <TurnedHair />
        <TurnedEar />
      </g>
    </g>
  );
}

function Bed() {
  return (
    <g>
      <path class="f-chair" d="M-40 384H440V560H-40Z" />
      <path class="f-cloth" d="M-40 384H440V420H-40Z" />
      <path
        class="f-cloth-shade"
        d="M196 384C240 372 290 340 322 300C336 282 352 268 374 262C398 256 420 262 440 270V384Z"
      />
      <path
        class="f-cloth-line"
        d="M-40 384H440M-40 420H440M196 384C240 372 290 340 322 300C336 282 352 268 374 262C398 256 420 262 440 270"
      />
    </g>
  );
}

function Pillows() {
  return (
    <g>
      <path class="f-cloth" d={LOWER_PILLOW} />
      <path
        class="f-cloth-shade f-soft"
        d="M14 372C40 378 90 378 128 372C140 368 140 352 134 340C136 358 120 364 90 366C60 367 30 366 14 372Z"
      />
      <path class="f-cloth-line" d={LOWER_PILLOW} />
      <path class="f-cloth" d={UPPER_PILLOW} />
      <path
        class="f-cloth-shade f-soft"
        d="M22 320C50 326 90 326 122 320C134 316 134 300 128 288C130 306 116 312 90 314C62 315 38 314 22 320Z"
      />
      <path class="f-cloth-line" d={UPPER_PILLOW} />
    </g>
  );
}

const LOWER_PILLOW =
  'M10 330C4 322 14 320 24 324C54 330 94 330 126 324C138 320 144 324 138 334C134 350 136 362 142 376C144 384 136 385 128 382C96 387 50 387 18 382C8 385 2 384 6 376C12 362 14 346 10 330Z';
const UPPER_PILLOW =
  'M18 276C14 268 22 266 32 270C56 276 92 276 118 268C130 264 136 268 132 278C128 294 130 308 136 320C138 328 130 330 122 327C94 332 54 332 28 328C18 330 12 329 14 322C20 308 22 292 18 276Z';

const NECK = 'M318 250L348 284C340 292 334 296 330 304L290 278C300 272 308 264 318 250Z';
const FROM_HIP =
  'M206 326C192 312 172 288 154 260C146 246 136 236 124 234C112 233 104 238 94 241C78 240 60 236 46 232';
const FOOT =
  'C42 222 40 210 36 196C33 188 24 186 21 192C19 198 22 206 22 214C22 226 20 238 24 248C26 256 34 258 42 256';
const TO_HIP =
  'C52 258 60 262 70 268C84 276 104 278 120 274C132 298 146 324 160 350C170 368 188 384 210 384';
const FAR_LEG = `${FROM_HIP}${FOOT}${TO_HIP}Z`;

/** The nearer leg as far as the ankle: its foot is a mark. */
function Leg() {
  return (
    <g>
      <path class="f-skin" d={`${FROM_HIP}C34 228 28 256 42 256${TO_HIP}Z`} />
      <path
        class="f-skin-shade f-soft"
        d="M42 256C52 258 60 262 70 268C84 276 104 278 120 274C132 298 146 324 160 350C170 368 188 384 210 384L206 366C186 362 176 346 166 326C154 302 144 278 134 262C116 268 92 266 72 258C62 254 52 250 42 250Z"
      />
      <path
        class="f-skin-light f-lit"
        d="M150 262C166 286 184 308 200 322C186 316 164 292 148 270C142 262 144 256 150 262ZM58 240C74 244 90 245 102 242C92 250 72 250 58 240Z"
      />
      <path class="f-edge" d={`${FROM_HIP}M42 256${TO_HIP}`} />
      <path class="f-fine" d="M120 274C122 266 126 260 132 256M112 240C106 246 106 254 110 260" />
    </g>
  );
}

const TOP =
  'M298 266C284 268 268 274 254 286C238 298 222 306 206 314L226 376C240 372 252 366 262 358C288 342 310 324 328 306C336 298 336 290 330 290C320 296 306 288 300 276Z';
const SHORTS =
  'M208 312C198 316 188 314 178 306C168 314 158 330 154 342C164 358 180 376 196 384C210 388 224 382 234 374C226 352 218 332 208 312Z';

function Trunk() {
  return (
    <g>
      <path class="f-cloth" d={TOP} />
      <path
        class="f-cloth-shade"
        d="M226 376C240 372 252 366 262 358C288 342 310 324 328 306C316 308 304 318 286 330C264 346 240 354 219 356Z"
      />
      <path class="f-cloth-line" d={TOP} />
      <path class="f-cloth" d={SHORTS} />
      <path
        class="f-cloth-shade"
        d="M154 342C164 358 180 376 196 384C210 388 224 382 234 374L228 356C214 370 190 364 162 330Z"
      />
      <path class="f-cloth-line" d={SHORTS} />
      <path
        class="f-cloth-line f-soft"
        d="M202 315C212 334 220 354 227 378M172 314C164 322 160 330 158 338"
      />
    </g>
  );
}

/** At rest on the belly. */
function Arm() {
  return (
    <g>
      <path class="f-skin" d={UPPER_ARM} />
      <path
        class="f-skin-shade f-soft"
        d="M325 296C320 316 312 334 303 345C297 352 286 354 279 350C294 342 304 322 312 300C316 290 322 288 325 296Z"
      />
      <path class="f-line" d={UPPER_ARM_EDGE} />
      <Hand x={225} y={309} angle={-61} scale={0.36} thumb="right" tucked reach={184} />
      <path class="f-line" d="M304 343C298 352 286 354 277 349" />
    </g>
  );
}

const UPPER_ARM_EDGE =
  'M288 318C291 306 294 292 302 285C312 277 326 283 325 296C320 316 312 334 302 346C297 352 286 354 279 350';
const UPPER_ARM = `${UPPER_ARM_EDGE}Z`;
