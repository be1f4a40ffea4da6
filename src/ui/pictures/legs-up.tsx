import { TurnedView } from '../figure/turned-view.tsx';
import { Flow } from './flow.tsx';
import { Picture } from './picture.tsx';
import { adoptSheet } from '../adopt-sheet.ts';
import style from './legs-up.css?inline';

adoptSheet(style);

interface LegsUpProps {
  readonly label: string;
}

/** Lying down, the legs on a cushion, higher than the heart. */
export function LegsUp({ label }: LegsUpProps) {
  return (
    <Picture label={label} height={146}>
      <g transform="translate(0 -30)">
        <path class="p-floor" d="M0 158H320V190H0Z" />
        <rect class="p-mat" x="14" y="150" width="292" height="13" rx="6.500" />
        <Cushions />
        <Lying />
        <path class="p-level" d="M124 127H310" />
        <Heart />
        <Flow path="M276 68C250 78 226 84 204 104" />
        <Flow path="M188 112C170 112 150 114 130 118" />
      </g>
    </Picture>
  );
}

function Cushions() {
  return (
    <g>
      <path class="p-cushion" d="M12 150C8 140 14 132 26 132H72C82 132 84 142 80 150Z" />
      <path
        class="p-cushion"
        d="M214 150C206 148 208 140 214 134C226 118 244 100 258 98L292 92C304 90 308 98 306 108V140C306 148 302 150 294 150Z"
      />
      <path
        class="p-cushion-line"
        d="M228 142C240 128 256 114 292 108M22 142C40 138 60 138 72 142"
      />
    </g>
  );
}

/** From the side: the head on the left, one leg drawn, for the other lies behind it. */
function Lying() {
  return (
    <g>
      <path class="p-person" d={LEG} />
      <path
        class="p-person-shade"
        d="M196 148C212 140 226 122 248 108L288 94C292 97 290 101 286 102L252 114C232 126 216 146 196 150Z"
      />
      <path class="p-person-edge" d={LEG} />
      <path class="p-garment" d={SHORTS} />
      <Head />
      <path class="p-garment" d={SHIRT} />
      <path
        class="p-garment-shade"
        d="M84 142C110 148 140 146 162 147V150H90C84 150 82 146 84 142Z"
      />
      <path
        class="p-person-outlined"
        d="M94 128C102 124 110 130 116 136C126 141 142 142 156 142C164 140 172 142 174 146C172 150 164 151 156 151C138 152 118 151 106 147C96 144 90 136 94 128Z"
      />
    </g>
  );
}

const LEG =
  'M176 124C196 118 214 98 236 86C256 76 274 74 284 70C286 62 286 54 292 50C298 48 302 54 301 62C300 74 298 86 292 94C284 100 268 100 254 108C234 120 216 146 190 150C176 152 166 128 176 124Z';
const SHORTS =
  'M150 122C166 118 182 122 196 116C204 112 210 106 214 102C222 110 230 120 234 126C222 140 206 150 188 150H152Z';
const SHIRT = 'M83 113C100 108 124 112 160 121C166 130 166 142 162 150H92C82 148 80 132 84 122Z';

/** The turned head, laid on its back; a nested drawing cuts it off at the neck. */
function Head() {
  return (
    <g class="p-small-head" transform="matrix(0 .185 .185 0 24 81)">
      <svg width="400" height="344" viewBox="0 0 400 344">
        <TurnedView />
      </svg>
    </g>
  );
}

function Heart() {
  return (
    <path
      class="p-heart"
      transform="translate(112 126) rotate(-80)"
      d="M0 8C-10 1 -9 -7 -4 -7.500C-1.500 -7.500 0 -6 0 -4C0 -6 1.500 -7.500 4 -7.500C9 -7 10 1 0 8Z"
    />
  );
}
