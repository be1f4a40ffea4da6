import { Flow } from './flow.tsx';
import { Panel } from './panel.tsx';
import { Picture } from './picture.tsx';
import { Verdict } from './verdict.tsx';
import { adoptSheet } from '../adopt-sheet.ts';
import './skin-cut-style.ts';
import style from './pressure.css?inline';

adoptSheet(style);

interface PressureProps {
  readonly label: string;
  /** Below the right way, and below too much. */
  readonly captions?: readonly [right: string, hard: string];
}

/** Fingers that take the skin along, and fingers that press into the muscle. */
export function Pressure({ label, captions }: PressureProps) {
  return (
    <Picture label={label} height={190} captions={captions} framed={false}>
      <Panel x={0} width={154} height={190}>
        <Light />
      </Panel>
      <Panel x={166} width={154} height={190}>
        <Hard />
      </Panel>
    </Picture>
  );
}

/** Only the skin moves: its fine threads lean, and the muscle below stays as it was. */
function Light() {
  return (
    <g>
      <rect class="p-ground" width="154" height="190" />
      <path class="p-fat" d="M0 112H154V150H0Z" />
      <path class="p-threads" d={THREADS} />
      <Muscle path="M0 148C40 145 110 145 154 148V190H0Z" lines={CALM} />
      <path class="p-epidermis" d="M0 98H24C30 98 32 94 36 98H154V116H0Z" />
      <path class="p-surface" d="M0 98H22C27 98 29 93 33 95C36 97 38 98 42 98H154" />
      <g transform="translate(58 89) rotate(76) scale(1.3)">
        <SideFinger />
      </g>
      <Flow path="M84 130L40 130" />
      <Verdict right x={24} y={24} />
    </g>
  );
}

const THREADS =
  'M12 116L14 147M26 116L31 146M40 116L50 146M54 116L67 146M68 116L82 146M82 116L96 146M96 116L109 146M110 116L120 146M124 116L131 146M138 116L142 147';
const CALM =
  'M0 158C40 155 110 155 154 158M0 168C40 165 110 165 154 168M0 178C40 175 110 175 154 178';
const SQUEEZED =
  'M0 158C30 158 46 164 60 166C74 164 110 158 154 158M0 168C30 168 46 172 60 173C74 172 110 168 154 168M0 178C30 178 46 180 60 180C74 180 110 178 154 178';

/** Skin, fat and muscle all give way. */
function Hard() {
  return (
    <g>
      <rect class="p-ground" width="154" height="190" />
      <path class="p-fat" d="M0 104H154V164H0Z" />
      <Muscle
        path="M0 148C30 148 42 152 50 160C58 166 66 166 74 160C84 152 110 148 154 148V190H0Z"
        lines={SQUEEZED}
      />
      <path class="p-ground" d={DENT_EDGE} />
      <path class="p-epidermis" d={DENT} />
      <path
        class="p-hurt"
        d="M28 106C42 112 44 132 50 142C56 150 66 150 72 142C78 132 84 112 100 106L96 118C88 122 84 140 76 150C68 158 54 158 46 150C40 142 38 124 30 118Z"
      />
      <path class="p-surface" d={DENT_EDGE} />
      <g transform="translate(64 136.5) rotate(10) scale(1.3)">
        <SideFinger />
      </g>
      <path class="p-strain" d="M36 160L28 166M50 172L45 180M74 172L79 180M88 160L96 166" />
      <Verdict right={false} x={24} y={24} />
    </g>
  );
}

const DENT_EDGE =
  'M0 98C20 97 34 98 42 108C48 118 48 132 54 138C58 142 66 142 70 138C76 132 76 118 84 107C92 98 120 97 154 98';
const DENT = `${DENT_EDGE}V116C120 115 102 114 94 124C86 136 86 148 76 156C68 161 56 161 48 156C38 148 38 136 32 124C28 116 16 115 0 116Z`;

function Muscle({ path, lines }: { readonly path: string; readonly lines: string }) {
  return (
    <g>
      <path class="p-muscle" d={path} />
      <path class="p-muscle-line" d={lines} />
    </g>
  );
}

/** Two fingers from the side; the nearer one's pad lies at the origin, the fingers come from above. */
function SideFinger() {
  return (
    <g>
      <path class="p-finger-far" transform="translate(-8 5)" d={FINGER} />
      <path class="p-finger" d={FINGER} />
      <path
        class="p-finger-light"
        d="M-5 -14C-7 -36 -8 -60 -9 -130L-4 -130C-3 -70 -2 -40 0 -14C-1 -10 -4 -10 -5 -14Z"
      />
      <path
        class="p-finger-nail"
        d="M-8.500 -9C-10 -16 -10.500 -22 -10 -27C-8 -28 -6.500 -27 -6 -25C-5.500 -20 -6 -12 -8.500 -9Z"
      />
      <path class="p-finger-line" d="M9 -46C6 -44 4 -44 2 -45M10 -50C8 -49 6 -49 5 -49" />
    </g>
  );
}

const FINGER =
  'M-9 -8C-7 1 4 4 9 -4C13 -14 10 -30 11 -46C12 -64 15 -90 16 -140H-14C-13 -90 -11 -60 -11 -40C-11 -28 -11 -16 -9 -8Z';
