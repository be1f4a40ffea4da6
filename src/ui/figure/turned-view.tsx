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

const CONTOUR =
  'M112 96C102 104 96 118 96 136C96 146 99 152 99 160C93 178 81 193 73 206C71 213 78 218 88 220C90 225 87 229 85 233C82 238 83 241 88 243.500C84 247 84 254 90 258C93 263 90 269 89 276C88 287 92 294 102 297';
const FACE = `${CONTOUR}C134 301 172 290 197 262L262 250L300 180L250 90L170 60Z`;

function Profile() {
  return (
    <g>
      <path class="f-skin" d={FACE} />
      <path
        class="f-skin-shade f-soft"
        d="M102 297C132 300 170 289 197 262C208 247 214 232 216 212C204 236 182 254 162 266C140 279 118 287 102 297Z"
      />
      <path
        class="f-skin-light f-lit"
        d="M100 108C112 108 126 118 132 132C122 136 108 136 98 144C96 132 96 116 100 108ZM112 190C124 186 144 189 154 197C140 196 126 201 120 210C114 204 111 197 112 190ZM90 196C96 188 101 180 102 172C106 180 104 196 98 206C92 210 84 208 80 204Z"
      />
      <g class="f-blush">
        <ellipse cx="140" cy="214" rx="30" ry="18" />
        <ellipse cx="140" cy="214" rx="24" ry="14" />
        <ellipse cx="140" cy="214" rx="18" ry="10" />
        <ellipse cx="140" cy="214" rx="11" ry="6" />
      </g>
      <path class="f-edge" d={CONTOUR} />
      <path class="f-line f-thin" d="M102 297C134 300 174 288 197 262C207 249 213 234 216 220" />
      <ProfileFeatures />
    </g>
  );
}

function ProfileFeatures() {
  return (
    <g>
      <path
        class="f-brow"
        d="M101 150C112 139.5 132 139 150 150C134 146 118 147.5 104 154C101 154 100 152 101 150Z"
      />
      <path
        class="f-skin-shade f-soft"
        d="M104 170C110 156 134 156 145 170C142 181 118 182 106 177Z"
      />
      <path
        class="f-skin-light f-soft"
        d="M108 170C115 161 130 161 138 168C132 175 117 176 108 170Z"
      />
      <path
        class="f-lash"
        d="M100 174.500C112 182 130 181 143 170C146 168 148 166.5 150 166C148 169 146 172 143 174C130 184.5 110 184 100 174.500Z"
      />
      <path class="f-fine" d="M108 163C118 155 134 156 143 163" />
      <path
        class="f-line f-thin"
        d="M98 212C105 208 108 215 102.5 221.500C98 224 93 220.5 88 220.5"
      />
      <path
        class="f-lip"
        d="M85 240C83 235 87 231.5 91 231C98 234 104 239 109 243C101 244.5 94 243.5 88 243.500C86.5 242.5 85.5 241.5 85 240Z"
      />
      <path
        class="f-lip-light"
        d="M88 243.500C94 243.5 101 244.5 109 243C105 250.5 98 255 90 256.500C86 253 84.5 247 88 243.500Z"
      />
      <path class="f-line f-thin" d="M88 243.500C95 242.8 103 245 111 241.5" />
    </g>
  );
}
