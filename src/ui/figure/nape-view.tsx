/** Head and shoulders from behind. */
export function NapeView() {
  return (
    <g>
      <path class="f-skin" d={TRUNK} />
      <path class="f-skin" d={RAISED_ARM} />
      <path class="f-skin" transform={MIRROR} d={RAISED_ARM} />
      <path
        class="f-skin-shade f-soft"
        d="M252 262C250 300 251 310 253 326C257 350 272 362 296 373C302 376 307 377 312 376C298 388 284 390 270 384C246 372 232 330 230 268ZM408 352C386 372 362 404 350 436C358 436 370 440 377 448C384 428 394 412 408 398Z"
      />
      <path
        class="f-skin-shade"
        d="M148 224C160 262 180 276 200 276C220 276 240 262 252 224V268C240 282 224 284 200 284C176 284 160 282 148 268Z"
      />
      <path
        class="f-skin-light f-soft"
        d="M186 296C184 330 178 360 160 388C176 384 188 366 193 346C196 328 196 310 194 296Z"
      />
      <path class="f-edge" d={EDGE} />
      <path class="f-edge" transform={MIRROR} d={EDGE} />
      <path
        class="f-fine"
        d="M200 334V352M200 408V452M168 330C166 356 156 376 130 392M232 330C234 356 244 376 270 392M192 378C196 386 204 386 208 378"
      />
      <BackEars />
      <BackHair />
      <path class="f-cloth" d={TOP} />
      <path class="f-cloth-line" d={TOP} />
    </g>
  );
}

function BackEars() {
  return (
    <g>
      <path
        class="f-skin"
        d="M112 162C102 150 90 156 91 176C92 196 98 211 104 222C108 229 116 226 116 216Z"
      />
      <path
        class="f-skin-shade"
        d="M288 162C298 150 310 156 309 176C308 196 302 211 296 222C292 229 284 226 284 216Z"
      />
      <path
        class="f-edge"
        d="M110 162C102 150 90 156 91 176C92 196 98 211 104 222C107 228 112 227 114 222M290 162C298 150 310 156 309 176C308 196 302 211 296 222C293 228 288 227 286 222"
      />
      <path class="f-fine" d="M102 172C100 186 104 200 109 210M298 172C300 186 296 200 291 210" />
    </g>
  );
}

/** Combed down from the crown, cut close over the nape. */
function BackHair() {
  return (
    <g>
      <path
        class="f-hair"
        d="M198 21C240 16 276 38 290 72C304 100 305 142 292 182C284 206 268 224 258 244C254 252 252 258 248 264C236 274 218 277 200 277C182 277 164 274 152 264C148 258 146 252 142 244C132 224 116 206 108 182C95 142 96 100 110 70C126 36 160 18 198 21Z"
      />
      <path
        class="f-hair-light"
        d="M206 72C176 92 150 150 160 236C140 176 146 106 206 72ZM200 82C186 122 180 190 186 252C170 200 172 122 200 82ZM196 66C150 76 118 120 122 190C104 128 130 74 196 66ZM218 80C232 116 236 184 226 248C222 190 220 126 218 80ZM226 72C262 92 276 156 256 226C262 166 254 112 226 72ZM230 62C270 72 298 116 288 168C286 122 268 84 230 62ZM204 54C176 46 144 58 126 84C138 50 176 34 204 54ZM216 52C240 42 268 56 280 82C262 62 238 54 216 52Z"
      />
    </g>
  );
}

const MIRROR = 'matrix(-1 0 0 1 400 0)';
const TRUNK =
  'M147 200C149 260 150 300 147 326C143 350 128 362 104 372L23 448L30 570H370L377 448L296 372C272 362 257 350 253 326C250 300 251 260 253 200Z';
/** From the shoulder up and out of the picture, where the elbow points; the forearm moves. */
const RAISED_ARM =
  'M296 372C306 376 314 377 322 374C348 366 370 334 408 280V398C394 412 384 428 377 448L300 450Z';
/** One side of the neck, the shoulder and both sides of the upper arm. */
const EDGE =
  'M253 250C250.5 290 251 310 253 326C257 350 272 362 296 372C306 376 314 377 322 374C348 366 370 334 408 280M408 398C394 412 384 428 377 448L370 570M377 448C372 440 364 434 355 432';

const TOP =
  'M67 371C80 400 74 438 23 448L30 600H370L377 448C326 438 320 400 333 371Q317 370 301 373C296 428 270 456 200 456C130 456 104 428 99 373Q83 370 67 371Z';
