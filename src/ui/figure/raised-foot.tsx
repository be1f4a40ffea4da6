/** The nearer foot of the raised legs, a mark because it moves; its ankle turns about (49, 244). */
export function RaisedFoot() {
  return (
    <g transform="translate(9 0)">
      <path class="f-skin" d={`${OUTLINE}C52 256 56 238 50 233Z`} />
      <path
        class="f-skin-shade f-soft"
        d="M22 214C22 226 20 238 24 248C26 256 34 258 42 256C34 252 29 246 28 236C27 226 26 212 24 200C20 204 22 208 22 214Z"
      />
      <path class="f-edge" d={OUTLINE} />
      <path class="f-fine" d="M42 236C36 238 34 246 39 250M24 194C28 192 32 193 34 197" />
    </g>
  );
}

const OUTLINE =
  'M50 233C44 226 40 210 36 196C33 188 24 186 21 192C19 198 22 206 22 214C22 226 20 238 24 248C26 256 34 258 43 256.500';
