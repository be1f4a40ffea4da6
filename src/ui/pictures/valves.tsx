import { Flow } from './flow.tsx';
import { Panel } from './panel.tsx';
import { Picture } from './picture.tsx';
import { adoptSheet } from '../adopt-sheet.ts';
import './skin-cut-style.ts';
import style from './valves.css?inline';

adoptSheet(style);

interface ValvesProps {
  readonly label: string;
  /** Below the vein whose valves close, and below the one whose valves leak. */
  readonly captions?: readonly [working: string, weak: string];
}

/** A vein of the leg twice: blood that cannot fall back, and blood that pools. */
export function Valves({ label, captions }: ValvesProps) {
  return (
    <Picture label={label} height={250} captions={captions} framed={false}>
      <Panel x={0} width={154} height={250}>
        <Working />
      </Panel>
      <Panel x={166} width={154} height={250}>
        <Weak />
      </Panel>
    </Picture>
  );
}

function Working() {
  return (
    <g>
      <rect class="p-ground" width="154" height="250" />
      <path class="p-epidermis" d="M-4 -4H134C130 80 130 170 134 254H-4Z" />
      <path class="p-limb-shade" d="M134 -4C130 80 130 170 134 254H118C114 170 114 80 118 -4Z" />
      <path class="p-surface" d="M134 -4C130 80 130 170 134 254" />
      <path class="p-vein-blood" d={STRAIGHT} />
      <path class="p-vein-pool" d="M47 -4V62C50 82 62 92 72 92C82 92 94 82 97 62V-4Z" />
      <path
        class="p-vein-wall"
        d="M45 -4V70C39 76 39 90 45 96V160C39 166 39 180 45 186V254M99 -4V70C105 76 105 90 99 96V160C105 166 105 180 99 186V254"
      />
      <path class="p-vein-valve" d="M43 66C46 82 60 92 72 93M101 66C98 82 84 92 72 93" />
      <path class="p-vein-valve" d="M43 188C52 180 57 168 57 152M101 188C92 180 87 168 87 152" />
      <Flow path="M72 236L72 128" />
      <Flow path="M72 66L72 18" />
    </g>
  );
}

const STRAIGHT =
  'M45 -4V70C39 76 39 90 45 96V160C39 166 39 180 45 186V254H99V186C105 180 105 166 99 160V96C105 90 105 76 99 70V-4Z';

/** Widened and winding, it lifts the skin; the cusps no longer meet. */
function Weak() {
  return (
    <g>
      <rect class="p-ground" width="154" height="250" />
      <path class="p-epidermis" d={BULGE + 'H-4V-4Z'} />
      <path
        class="p-limb-shade"
        d="M134 -4C132 20 124 34 128 56C134 78 146 86 145 108C144 130 128 140 130 162C132 186 146 196 144 216C142 232 136 240 134 254H120C124 236 130 226 131 214C132 196 117 184 116 162C115 138 130 130 131 108C132 88 118 78 114 56C112 34 118 18 118 -4Z"
      />
      <path class="p-surface" d={BULGE} />
      <path class="p-vein-blood" d={WINDING} />
      <path class="p-vein-pool" d={POOL} />
      <path class="p-vein-wall" d={WALLS} />
      <path class="p-vein-valve" d="M32 72C36 84 44 92 52 96M94 62C94 74 90 84 82 92" />
      <path class="p-vein-valve" d="M36 190C40 200 46 206 54 210M118 176C114 190 106 200 96 206" />
      <Flow path="M64 18L64 56" astray />
      <Flow path="M66 84L72 124" astray />
      <Flow path="M76 190L74 232" astray />
    </g>
  );
}

const BULGE =
  'M134 -4C132 20 124 34 128 56C134 78 146 86 145 108C144 130 128 140 130 162C132 186 146 196 144 216C142 232 136 240 134 254';
const LEFT =
  'M38 -4C38 20 22 34 26 58C30 80 54 88 50 112C46 134 24 144 26 168C28 192 44 204 40 226C38 240 34 246 34 254';
const RIGHT =
  'M92 -4C92 18 88 30 94 52C100 74 128 84 127 110C126 134 110 140 112 164C114 188 124 198 120 222C118 236 108 244 108 254';
const WALLS = LEFT + RIGHT;
const WINDING = `${LEFT}H108C108 244 118 236 120 222C124 198 114 188 112 164C110 140 126 134 127 110C128 84 100 74 94 52C88 30 92 18 92 -4Z`;
const POOL =
  'M28 186C32 200 44 206 40 226C38 240 34 246 34 254H108C108 244 118 236 120 222C122 208 119 198 116 186C90 192 54 192 28 186ZM45 92C52 100 52 106 50 112C48 124 40 132 34 140C60 148 92 148 114 142C120 134 126 126 127 110C127 102 125 96 121 91C96 96 70 96 45 92Z';
