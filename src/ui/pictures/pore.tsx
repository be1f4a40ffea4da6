import { Badges } from './badge.tsx';
import { Picture } from './picture.tsx';
import { adoptSheet } from '../adopt-sheet.ts';
import './skin-cut-style.ts';
import style from './pore.css?inline';

adoptSheet(style);

interface PoreProps {
  readonly label: string;
  /** For the pore, the oil gland and the root of the hair, in this order. */
  readonly marks?: readonly string[];
}

/** A pore is the mouth of a hair's sleeve, with an oil gland beside it: built in, not swollen. */
export function Pore({ label, marks }: PoreProps) {
  return (
    <Picture label={label} height={260}>
      <path class="p-tissue" d="M0 70H320V260H0Z" />
      <path class="p-fat" d="M0 222C60 214 120 226 180 220C240 214 280 222 320 218V260H0Z" />
      <path class="p-fat-line" d={GLOBULES} />
      <path class="p-epidermis-deep" d={DEEP} />
      <path class="p-epidermis" d={TOP} />
      <Gland />
      <path class="p-sleeve" d={SLEEVE} />
      <path class="p-sleeve-inside" d={INSIDE} />
      <path
        class="p-bulb"
        d="M119 208C113 216 117 228 128 229C139 230 145 220 141 211C136 203 124 202 119 208Z"
      />
      <path class="p-hair-edge" d="M130 218C142 178 156 128 168 84C176 56 188 30 206 8" />
      <path class="p-hair" d="M130 218C142 178 156 128 168 84C176 56 188 30 206 8" />
      <path class="p-papilla" d="M124 228C124 220 132 220 133 229Z" />
      <path class="p-surface" d={SURFACE} />
      <Badges at={BADGES} texts={marks} />
    </Picture>
  );
}

const BADGES = [
  { x: 140, y: 46 },
  { x: 254, y: 138 },
  { x: 96, y: 206 },
];
const SURFACE =
  'M0 68C50 62 110 72 140 68C150 67 154 72 155 80M188 80C189 71 194 66 206 67C240 70 280 62 320 67';
const TOP =
  'M0 68C50 62 110 72 140 68C150 67 154 72 155 80L146 116H136C134 106 126 100 116 102C96 106 84 92 64 94C44 96 26 106 0 100ZM188 80C189 71 194 66 206 67C240 70 280 62 320 67V100C300 106 284 94 262 96C242 98 232 108 212 104C200 102 190 106 184 116H178Z';
const DEEP =
  'M0 90H320V108C300 114 284 102 262 104C242 106 232 116 212 112C200 110 192 114 186 126H134C130 114 124 110 116 110C96 114 84 100 64 102C44 104 26 114 0 108Z';
const SLEEVE =
  'M155 80C150 106 138 148 128 176C122 192 110 204 109 218C108 232 118 240 128 240C142 240 150 230 150 216C150 204 152 190 158 172C166 148 180 112 188 80Z';
const INSIDE =
  'M160 72C156 106 146 146 136 176C130 194 120 204 118 214C118 224 124 230 130 230C138 230 142 224 141 214C142 200 146 186 150 172C158 146 174 108 183 72Z';
const GLOBULES =
  'M10 246C10 232 34 232 34 246M38 240C38 228 60 228 60 240M66 250C66 236 90 236 90 250M160 246C160 232 184 232 184 246M190 238C190 228 210 228 210 238M216 250C216 236 240 236 240 250M248 240C248 228 270 228 270 240M278 250C278 236 304 236 304 250';

/** A bunch of lobes whose duct opens into the sleeve. */
function Gland() {
  return (
    <g>
      <path
        class="p-oil"
        d="M164 124C172 126 178 128 184 126C184 114 198 110 206 118C216 110 232 118 230 130C242 134 244 150 234 156C234 168 218 174 208 166C198 172 184 166 186 154C180 150 180 144 184 140C176 140 168 138 160 136Z"
      />
      <path
        class="p-oil-line"
        d="M206 118C204 128 206 134 212 140M230 130C222 130 216 134 212 140M234 156C226 154 218 148 212 140M208 166C206 156 208 148 212 140M186 154C194 150 204 146 212 140"
      />
    </g>
  );
}
