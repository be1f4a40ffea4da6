import type { NodeMapDrawing, NodeMapView } from '../../domain/anatomy/node-area.ts';

const START = { x: 104, y: 440, at: 'start' } as const;
const END = { x: 344, y: 440, at: 'end' } as const;

/**
 * The nodes of one side. Frames are 320 wide, so that a unit is a pixel on a small phone and places at
 * least 48 apart, across or down, leave each its own target.
 */
export const NODE_MAP: Readonly<Record<NodeMapView, NodeMapDrawing>> = {
  turned: {
    frame: { x: 62, y: 18, width: 320, height: 456 },
    places: {
      supraclavicular: { x: 256, y: 386, name: END },
      'lateral-cervical': { x: 264, y: 306, name: END },
      occipital: { x: 292, y: 255, name: END },
      retroauricular: { x: 257, y: 204, name: END },
      preauricular: { x: 196, y: 188, name: { ...START, x: 82 } },
      submandibular: { x: 174, y: 278, name: START },
      submental: { x: 122, y: 288, name: START },
    },
    onward: {
      supraclavicular: 'M246 394C238 400 230 410 222 424',
      'lateral-cervical': 'M267 324C270 342 268 354 262 368',
      occipital: 'M288 272C286 282 282 288 276 294',
      retroauricular: 'M255 222C252 244 254 266 260 288',
      preauricular: 'M198 206C202 240 224 272 248 298',
      submandibular: 'M190 284C208 290 228 296 248 303',
      submental: 'M136 300C166 318 214 316 248 309',
    },
    inward: {
      retroauricular: { 'scalp-above-ear': 'M250 92C262 122 266 154 261 182' },
      preauricular: {
        'outer-eyelids': 'M150 178C160 176 168 178 178 183',
        'side-of-ear': 'M236 166C230 174 222 180 214 185',
        'scalp-above-ear': 'M222 94C212 120 204 142 199 166',
      },
      submandibular: {
        nose: 'M92 206C110 224 136 248 158 268',
        cheeks: 'M146 214C156 230 162 244 169 260',
        lips: 'M110 242C126 248 140 258 156 273',
        'front-of-scalp': 'M142 84C166 130 180 196 177 258',
      },
      submental: {
        chin: 'M96 272C100 276 104 280 108 284',
        'lower-lip-centre': 'M94 252C106 256 114 264 118 274',
      },
    },
  },
  'chin-lifted': {
    frame: { x: 40, y: 24, width: 320, height: 450 },
    places: {
      supraclavicular: { x: 258, y: 384, name: { x: 322, y: 440, at: 'end' } },
      preauricular: { x: 282, y: 172, name: { x: 322, y: 440, at: 'end' } },
      submandibular: { x: 254, y: 254, name: { x: 322, y: 440, at: 'end' } },
      submental: { x: 200, y: 272, name: { x: 78, y: 440, at: 'start' } },
    },
    onward: {
      supraclavicular: 'M246 392C238 398 228 402 214 406',
      'lateral-cervical': 'M254 318C256 342 264 354 266 366',
      preauricular: 'M284 192C280 232 266 260 257 304',
      submandibular: 'M256 272C254 284 253 292 254 306',
      submental: 'M214 282C228 288 242 294 250 306',
    },
    inward: {
      preauricular: {
        'outer-eyelids': 'M262 136C268 144 272 150 276 158',
        'side-of-ear': 'M302 156C299 160 297 163 294 166',
        'scalp-above-ear': 'M292 82C298 108 296 134 288 154',
      },
      submandibular: {
        nose: 'M218 170C232 190 244 212 250 236',
        cheeks: 'M258 180C260 200 259 218 257 236',
        lips: 'M222 208C232 216 240 226 246 238',
        'front-of-scalp': 'M240 66C276 110 282 180 262 236',
      },
      submental: {
        chin: 'M190 236C192 244 194 250 196 256',
        'lower-lip-centre': 'M202 214C206 230 206 244 203 256',
      },
    },
  },
};
