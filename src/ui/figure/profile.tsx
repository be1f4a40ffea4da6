const CONTOUR =
  'M112 96C102 104 96 118 96 136C96 146 99 152 99 160C93 178 81 193 73 206C71 213 78 218 88 220C90 225 87 229 85 233C82 238 83 241 88 243.500C84 247 84 254 90 258C93 263 90 269 89 276C88 287 92 294 102 297';
const FACE = `${CONTOUR}C134 301 172 290 197 262L262 250L300 180L250 90L170 60Z`;

/** The face from its left, without hair and ear. */
export function Profile() {
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
      <Features />
    </g>
  );
}

function Features() {
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
