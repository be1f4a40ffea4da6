/** Neck, collarbones, shoulders and a plain top; the breastbone notch is at (200, 402). */
export function Bust({ lifted = false }: { readonly lifted?: boolean }) {
  return (
    <g>
      <path class="f-skin" d={BODY} />
      <path
        class="f-skin-shade f-soft"
        d="M250 290C250 318 252 332 252 332C255 354 270 364 294 375C330 390 376 400 430 418V440C380 414 322 402 290 396C262 392 240 397 222 395C236 366 244 336 246 300Z"
      />
      {!lifted && (
        <path
          class="f-skin-shade"
          d="M148 258C158 288 180 306 200 306C220 306 242 288 252 258C251 290 250 314 251 336C246 326 238 328 228 334C208 345 188 340 172 326C158 314 150 300 148 284Z"
        />
      )}
      <Neck />
      <path
        class="f-edge"
        d="M148 278C149.5 300 150 314 148 332C145 354 130 364 106 375C70 390 24 400 -30 418M252 278C250.5 300 250 314 252 332C255 354 270 364 294 375C330 390 376 400 430 418"
      />
      <Collarbones />
      <Top />
    </g>
  );
}

const BODY =
  'M147 262C149 290 150 312 148 332C145 354 130 364 106 375C70 390 24 400 -30 418V570H430V418C376 400 330 390 294 375C270 364 255 354 252 332C250 312 251 290 253 262Z';

/** The two straps from behind the ears to the notch. */
function Neck() {
  return (
    <g>
      <path
        class="f-skin-light f-soft"
        d="M151 322C156 352 170 382 188 401L176 401C164 388 154 362 149 340Z"
      />
      <path
        class="f-skin-shade f-lit"
        d="M191 400C178 380 168 352 164 328C172 346 184 362 192 374C194 386 194 394 194 402ZM209 400C222 380 232 352 236 328C230 346 216 362 208 374C206 386 206 394 206 402Z"
      />
      <path class="f-fine" d="M161 330C166 354 178 380 192 400M239 330C234 354 222 380 208 400" />
    </g>
  );
}

/** Hollow above, lit upper edge, shadow below: the bone stands out. */
function Collarbones() {
  return (
    <g>
      <path
        class="f-skin-shade f-soft"
        d="M220 400C236 388 254 385 274 374C290 381 304 387 318 390C290 399 250 397 220 400ZM180 400C164 388 146 385 126 374C110 381 96 387 82 390C110 399 150 397 180 400Z"
      />
      <path
        class="f-skin-light"
        d="M190 404C174 396 150 397 128 399C108 401 88 397 62 392C82 406 104 411 128 410C152 408 172 407 189 413ZM210 404C226 396 250 397 272 399C292 401 312 397 338 392C318 406 296 411 272 410C248 408 228 407 211 413Z"
      />
      <path
        class="f-skin-shade f-soft"
        d="M189 413C172 408 152 409 128 411C112 412 98 410 84 406C102 420 124 421 146 418C164 416 180 420 189 413ZM211 413C228 408 248 409 272 411C288 412 302 410 316 406C298 420 276 421 254 418C236 416 220 420 211 413Z"
      />
      <path
        class="f-line f-thin"
        d="M190 408C186 415 170 411 152 411C134 411 116 415 96 410M210 408C214 415 230 411 248 411C266 411 284 415 304 410"
      />
      <path class="f-fine" d="M191 402C195 409 205 409 209 402" />
    </g>
  );
}

const TOP =
  'M30 402C32 440 22 520 -30 560V600H430V560C378 520 368 440 370 402L340 395C336 454 280 500 200 500C120 500 64 454 60 395Z';

function Top() {
  return (
    <g>
      <path class="f-cloth" d={TOP} />
      <path
        class="f-cloth-shade"
        d="M370 402C368 440 378 520 430 560V600H300C330 570 352 520 358 399ZM60 395C64 454 120 500 200 500C280 500 336 454 340 395L344 396C341 460 282 508 200 508C118 508 59 460 56 396Z"
      />
      <path class="f-cloth-line" d={TOP} />
    </g>
  );
}
