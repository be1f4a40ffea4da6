import type { ComponentChildren } from 'preact';
import { FrontHead } from '../figure/front-head.tsx';
import { Panel } from './panel.tsx';
import { Picture } from './picture.tsx';
import { adoptSheet } from '../adopt-sheet.ts';
import style from './shadows.css?inline';

adoptSheet(style);

interface ShadowsProps {
  readonly label: string;
  /** Below the shadow of a swelling, the vessels that show through, and the pigment. */
  readonly captions?: readonly [puffiness: string, vessels: string, pigment: string];
}

/** Three things that darken the skin below an eye. */
export function Shadows({ label, captions }: ShadowsProps) {
  return (
    <Picture label={label} height={128} captions={captions} framed={false}>
      <Panel x={0} width={100} height={128}>
        <Eye>
          <path
            class="p-bag"
            d="M215 192C226 200 252 200 265 189C268 199 262 212 248 216C232 219 217 210 215 192Z"
          />
          <path
            class="p-bag-light"
            d="M221 199C232 205 248 204 259 197C257 206 248 210 240 210C230 210 223 206 221 199Z"
          />
          <path
            class="p-bag-shade"
            d="M215 196C217 211 232 219 248 216C260 213 267 202 266 192C271 206 262 219 248 222C230 225 214 213 215 196Z"
          />
        </Eye>
      </Panel>
      <Panel x={110} width={100} height={128}>
        <Eye>
          <path class="p-thin" d={BELOW} />
          <path class="p-veins" d={VEINS} />
          <path class="p-veins p-veins-fine" d={TWIGS} />
        </Eye>
      </Panel>
      <Panel x={220} width={100} height={128}>
        <Eye>
          <path class="p-pigment" d={LID} />
          {SPREAD.map((share) => (
            <path
              key={share}
              class="p-pigment"
              transform={`translate(241 194) scale(${share}) translate(-241 -194)`}
              d={CRESCENT}
            />
          ))}
        </Eye>
      </Panel>
    </Picture>
  );
}

const BELOW = 'M214 191C226 201 252 201 267 187C270 200 260 214 244 216C228 217 215 208 214 191Z';
const VEINS =
  'M213 200C222 206 234 206 246 204C254 203 262 200 268 194M226 206C232 211 240 214 250 213M246 204C250 209 256 210 262 208';
const TWIGS =
  'M220 204C222 209 226 212 230 213M236 206C238 202 240 200 244 198M254 202C256 199 258 197 258 194M240 212C243 216 247 218 251 218M228 207C229 203 230 201 232 200';
const LID = 'M215 182C220 169 248 164 264 175C252 190 228 192 215 182Z';
const CRESCENT =
  'M209 184C220 197 250 199 270 180C277 198 264 219 242 219C220 219 208 202 209 184Z';
const SPREAD = [1, 0.94, 0.88, 0.82];

/** The eye of the front head, close up; a nested drawing cuts off the rest. */
function Eye({ children }: { readonly children: ComponentChildren }) {
  return (
    <svg width="100" height="128" viewBox="202 138 78 99.8">
      <FrontHead />
      {children}
    </svg>
  );
}
