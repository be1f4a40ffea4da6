/** Head from the front, eyes closed: crown at y 20, eyes at 180, chin at 305, centred on x 200. */
export function FrontHead() {
  return (
    <g>
      <Ears />
      <path class="f-skin" d={FACE} />
      <Light />
      <path class="f-edge" d={CONTOUR} />
      <FrontHair />
      <HalfFeatures />
      <g transform="matrix(-1 0 0 1 400 0)">
        <HalfFeatures />
      </g>
      <NoseAndMouth />
    </g>
  );
}

const CONTOUR =
  'M107 168C107.5 192 109 208 114 226C119 246 130 262 146 278C160 294 178 305 200 305C222 305 240 294 254 278C270 262 281 246 286 226C291 208 292.5 192 293 168';
const FACE = `${CONTOUR}C293 98 254 60 200 60C146 60 107 98 107 168Z`;

/** Early light from the left: one lit plane, one turned away. */
function Light() {
  return (
    <g>
      <path
        class="f-skin-shade f-soft"
        d="M266 104C288 122 294 148 293 172C292.5 192 291 208 286 226C281 246 270 262 254 278C240 294 222 305 200 305C214 299 232 287 245 268C254 254 257 240 262 224C268 206 280 176 276 144C274 128 270 114 266 104Z"
      />
      <path
        class="f-skin-shade f-soft"
        d="M290 196C289 208 288 218 286 226C281 246 270 262 254 278C240 294 222 305 204 305C226 298 250 276 262 252C272 232 284 216 290 196Z"
      />
      <path
        class="f-skin-light f-lit"
        d="M142 120C160 106 200 106 214 116C206 132 188 139 166 140C150 141 138 144 128 150C128 138 132 128 142 120ZM114 196C122 193 136 196 148 203C136 204 124 210 120 220C116 212 114 204 114 196Z"
      />
      <g class="f-blush">
        <ellipse cx="142" cy="222" rx="30" ry="18" />
        <ellipse cx="142" cy="222" rx="24" ry="14" />
        <ellipse cx="142" cy="222" rx="18" ry="10" />
        <ellipse cx="142" cy="222" rx="11" ry="6" />
        <ellipse cx="258" cy="222" rx="30" ry="18" />
        <ellipse cx="258" cy="222" rx="24" ry="14" />
        <ellipse cx="258" cy="222" rx="18" ry="10" />
        <ellipse cx="258" cy="222" rx="11" ry="6" />
      </g>
    </g>
  );
}

function Ears() {
  return (
    <g>
      <path
        class="f-skin"
        d="M110 172C104 155 90 157 91 178C92 198 98 213 104 224C108 231 114 228 114 219Z"
      />
      <path
        class="f-skin-shade"
        d="M290 172C296 155 310 157 309 178C308 198 302 213 296 224C292 231 286 228 286 219Z"
      />
      <path
        class="f-skin-shade f-soft"
        d="M109 178C103 167 95 170 97 182C98 192 102 202 106 211C109 204 104 196 108 190Z"
      />
      <path
        class="f-edge"
        d="M108 168C102 156 90 158 91 178C92 198 98 213 104 224C107 229 111 229 113 224M292 168C298 156 310 158 309 178C308 198 302 213 296 224C293 229 289 229 287 224"
      />
      <path class="f-fine" d="M97 173C95 186 100 197 105 209M303 173C305 186 300 197 295 209" />
    </g>
  );
}

/** Short and soft, parted on the lit side. */
function FrontHair() {
  return (
    <g>
      <path
        class="f-hair"
        d="M107 190C104 178 99 166 96 152C91 130 91 106 98 86C106 62 126 42 152 33C162 24 186 18 206 20C234 17 264 28 281 47C299 62 309 88 307 114C306 138 300 166 293 190C293 172 290 156 284 142C280 130 274 122 266 114C242 102 190 106 160 80C152 98 134 108 125 122C114 138 108 162 107 190Z"
      />
      <path
        class="f-hair-light"
        d="M161 78C176 44 240 34 284 84C250 54 196 54 161 78ZM163 80C196 66 250 72 281 112C250 86 204 86 163 80ZM158 79C134 74 112 96 102 132C100 98 126 62 158 79ZM155 84C138 88 120 106 112 134C112 106 134 82 155 84Z"
      />
      <path
        class="f-hair-light"
        d="M168 62C192 30 240 28 262 44C236 36 198 38 168 62ZM294 96C300 112 300 134 296 152C296 132 296 114 294 96Z"
      />
    </g>
  );
}

/** Brow and closed lid of the picture's right half. */
function HalfFeatures() {
  return (
    <g>
      <path
        class="f-brow"
        d="M220 154C232 146.5 250 144 266 157C252 150.5 236 152 222 158.500C219.5 158.5 218.5 155.5 220 154Z"
      />
      <path
        class="f-skin-shade f-lit"
        d="M216 183C219 168 246 160 264 174C268 178 268 182 264 184C252 196 228 196 216 183Z"
      />
      <path
        class="f-skin-light f-lit"
        d="M222 182C231 175 247 174 258 179C250 189 232 190 222 182Z"
      />
      <path
        class="f-lash"
        d="M215 182.500C226 192 250 192.5 264 180C266.5 178 269 176 271.5 175C269.5 179 267 182 264.5 184C251 196.5 226 194.5 215 182.500Z"
      />
      <path class="f-fine" d="M219 175C229 165 250 163 262 172" />
    </g>
  );
}

function NoseAndMouth() {
  return (
    <g>
      <path
        class="f-skin-shade f-soft"
        d="M213 160C208 172 210 192 214 206C219 215 221 225 216 231C210 235 204 235 200 234.500C208 226 205 190 206 174C207 166 209 162 213 160Z"
      />
      <path
        class="f-skin-light f-soft"
        d="M199 160C194 180 192 204 194 220C197 226 203 226 205 220C204 204 204 180 199 160Z"
      />
      <path
        class="f-line f-thin"
        d="M182 221C179 228 183 233 189 231.500C193 235.5 207 235.5 211 231.500C217 233 221 228 218 221"
      />
      <path
        class="f-lip"
        d="M174.5 259C184 254 191 250 196 250C198 250 199 251.3 200 251.300C201 251.3 202 250 204 250C209 250 216 254 225.5 259C216 260.5 210 259.4 200 260.300C190 259.4 184 260.5 174.5 259Z"
      />
      <path
        class="f-lip-light"
        d="M174.5 259C184 260.5 190 259.4 200 260.300C210 259.4 216 260.5 225.5 259C218 269 210 272.5 200 272.500C190 272.5 182 269 174.5 259Z"
      />
      <path
        class="f-skin-shade f-soft"
        d="M184 277C194 274.5 206 274.5 216 277C210 284 190 284 184 277Z"
      />
      <path
        class="f-line f-thin"
        d="M172 256.800C178 260.6 190 259.2 200 260.300C210 259.2 222 260.6 228 256.8"
      />
    </g>
  );
}
