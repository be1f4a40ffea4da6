import { FrontHead } from './front-head.tsx';

/** Trunk, neck and head of the seated person, without arms; the notch lies at (200, 210). */
export function Seated() {
  return (
    <g>
      <path class="f-chair" d="M12 372C12 322 44 292 92 292H308C356 292 388 322 388 372V640H12Z" />
      <path class="f-skin" d={TRUNK} />
      <path
        class="f-skin-shade f-soft"
        d="M173 143C180 158 192 164 200 164C208 164 220 158 227 143V178C222 172 214 178 206 180C192 182 176 174 173 152Z"
      />
      <path
        class="f-edge"
        d="M173 150V176C173 186 168 192 156 198C132 209 110 208 88 216M227 150V176C227 186 232 192 244 198C268 209 290 208 312 216"
      />
      <path
        class="f-line f-thin"
        d="M196 212C182 206 160 210 136 207M204 212C218 206 240 210 264 207"
      />
      <path class="f-fine" d="M178 172C182 188 190 202 196 210M222 172C218 188 210 202 204 210" />
      <path class="f-cloth" d={TOP} />
      <path
        class="f-cloth-shade"
        d="M292 292C284 326 278 370 282 410C288 440 294 460 296 504H262C268 440 258 400 264 360C268 336 280 312 292 292Z"
      />
      <path class="f-cloth-line" d={TOP} />
      <g transform="matrix(.5 0 0 .5 100 9)">
        <FrontHead />
      </g>
    </g>
  );
}

const TRUNK =
  'M173 140V176C173 186 168 192 156 198C132 209 110 208 88 216C86 270 116 300 124 320C130 360 130 400 124 440L120 500H280L276 440C270 400 270 360 276 320C284 300 314 270 312 216C290 208 268 209 244 198C232 192 227 186 227 176V140Z';
const TOP =
  'M128 207C126 240 116 272 108 292C116 326 122 370 118 410C112 440 106 460 104 504H296C294 460 288 440 282 410C278 370 284 326 292 292C284 272 274 240 272 207L254 203C254 232 236 256 200 256C164 256 146 232 146 203Z';
