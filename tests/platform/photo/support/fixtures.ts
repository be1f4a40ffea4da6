import * as elsewhere from '../../../fixtures/photos/made-elsewhere.ts';
import {
  fromBase64,
  storedPicture,
  TURNINGS,
  UPRIGHT,
  UPSIDE_DOWN,
  written,
} from './base-pictures.ts';
import type { Quarters, Turning } from './base-pictures.ts';
import { ascii, joined, number, SECRET } from './bytes.ts';
import type { Bytes } from './bytes.ts';
import {
  chunk,
  exifSegment,
  extended,
  riffChunk,
  segment,
  webpOf,
  webpPixels,
  withChunks,
  withoutProfile,
  withSegments,
} from './containers.ts';
import { exifBlock } from './exif-block.ts';
import type { ExifWish } from './exif-block.ts';
import { exchangingProfile } from './icc-profile.ts';

/** A photo that must end upright and bare. */
export interface Fixture {
  readonly name: string;
  readonly make: () => Promise<Uint8Array<ArrayBuffer>>;
  /** The secret is in the file; it must be in nothing that is kept. */
  readonly plants: boolean;
  readonly width: number;
  readonly height: number;
  readonly quarters: Quarters;
}

type Make = Fixture['make'];

function fixture(name: string, make: Make, over: Partial<Fixture> = {}): Fixture {
  return { name, make, plants: true, width: 48, height: 32, quarters: UPRIGHT, ...over };
}

const jpeg = async (turning: Turning = 1): Promise<Bytes> =>
  withoutProfile(await written(storedPicture(turning), 'image/jpeg'));
const png = (turning: Turning = 1): Promise<Bytes> => written(storedPicture(turning), 'image/png');
const webp = async (turning: Turning = 1, quality = 0.92): Promise<Bytes> =>
  webpPixels(await written(storedPicture(turning), 'image/webp', quality));

const XMP = (turning = 1): Bytes =>
  ascii(
    `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:tiff="http://ns.adobe.com/tiff/1.0/" tiff:Orientation="${turning}" tiff:Make="${SECRET}"/></rdf:RDF></x:xmpmeta>`,
  );
const secret = (before = ''): Bytes => ascii(`${before}${SECRET}`);
const xmpSegment = (turning?: number): Bytes =>
  segment(0xe1, joined(ascii('http://ns.adobe.com/xap/1.0/\0'), XMP(turning)));
const iptc = (): Bytes => {
  const caption = joined(Uint8Array.of(0x1c, 2, 120), number(SECRET.length, 2), secret());
  const resource = joined(
    ascii('8BIM'),
    number(0x0404, 2),
    number(0, 2),
    number(caption.length, 4),
  );
  return segment(0xed, joined(ascii('Photoshop 3.0\0'), resource, caption));
};
const icc = (profile: Bytes): Bytes =>
  segment(0xe2, joined(ascii('ICC_PROFILE\0'), Uint8Array.of(1, 1), profile));
const exif = (wish?: ExifWish): Bytes => exifSegment(exifBlock(wish));
const everything = (turning: Turning): Bytes[] => [
  exif({ orientation: turning }),
  xmpSegment(turning),
  iptc(),
  icc(secret()),
  segment(0xfe, secret()),
];

const turnedJpegs = TURNINGS.flatMap((turning) =>
  [true, false].map((isLittle) =>
    fixture(
      `JPEG turned ${turning}, ${isLittle ? 'little' : 'big'}-endian, GPS and a maker note`,
      async () => {
        const thumbnail = joined(await jpeg(), secret());
        const block = exif({ isLittle, orientation: turning, thumbnail });
        return withSegments(await jpeg(turning), block);
      },
    ),
  ),
);

const turnedWithAll = TURNINGS.map((turning) =>
  fixture(`JPEG turned ${turning}, with Exif, XMP, IPTC, ICC and a comment`, async () =>
    withSegments(await jpeg(turning), ...everything(turning)),
  ),
);

const turnedOthers = TURNINGS.flatMap((turning) => [
  fixture(`PNG turned ${turning} by eXIf`, async () =>
    withChunks(await png(turning), chunk('eXIf', exifBlock({ orientation: turning }))),
  ),
  fixture(`WebP turned ${turning} by EXIF, with XMP`, async () =>
    webpOf(
      extended(...sizeOf(turning), ['EXIF', 'XMP ']),
      await webp(turning),
      riffChunk('EXIF', exifBlock({ orientation: turning, isLittle: true })),
      riffChunk('XMP ', XMP(turning)),
    ),
  ),
]);

function sizeOf(turning: Turning): [number, number] {
  return turning >= 5 ? [32, 48] : [48, 32];
}

/** Segments a JPEG may carry, beside those of the table above. */
const SEGMENTS: readonly (readonly [string, () => Bytes[]])[] = [
  ['XMP alone, which says another turning', () => [xmpSegment(6)]],
  ['extended XMP', () => [segment(0xe1, secret('http://ns.adobe.com/xmp/extension/\0'))]],
  ['IPTC', () => [iptc()]],
  ['a comment', () => [segment(0xfe, secret())]],
  ['a broken ICC profile', () => [icc(secret())]],
  ['a multi-picture index', () => [segment(0xe2, secret('MPF\0'))]],
  ['FlashPix', () => [segment(0xe2, secret('FPXR\0'))]],
  ['content credentials', () => [segment(0xeb, secret('JP\0\0'))]],
  ['Meta', () => [segment(0xe3, secret('Meta\0\0'))]],
  ['Ducky', () => [segment(0xec, secret('Ducky'))]],
  ['a JFIF extension with a thumbnail', () => [segment(0xe0, secret('JFXX\0\x10'))]],
  ['an unknown application segment', () => [segment(0xef, secret())]],
  [
    '60 KB of maker notes',
    () => [segment(0xe1, joined(secret('Exif\0\0'), new Uint8Array(60_000)))],
  ],
  [
    'Exif whose offsets point nowhere',
    () => [exifSegment(joined(ascii('II*\0'), number(2 ** 30, 4, true), secret()))],
  ],
  ['Exif without a turning', () => [exif({ orientation: null })]],
  ['a turning of 0', () => [exif({ orientation: 0 })]],
  ['a turning of 9', () => [exif({ orientation: 9 })]],
];

const jpegsWithSegments = SEGMENTS.map(([name, make]) =>
  fixture(`JPEG with ${name}`, async () => withSegments(await jpeg(), ...make())),
);

const oddJpegs = [
  fixture('JPEG with a turning written as a long', async () =>
    withSegments(await jpeg(8), exif({ orientation: 8, isLong: true })),
  ),
  fixture('JPEG with Exif behind XMP', async () =>
    withSegments(await jpeg(6), xmpSegment(1), exif({ orientation: 6 })),
  ),
  fixture('JPEG with Exif twice, of which the first counts', async () =>
    withSegments(await jpeg(3), exif({ orientation: 3 }), exif({ orientation: 8 })),
  ),
  fixture('JPEG with a film behind its end', async () => joined(await jpeg(), secret('ftypmp42'))),
  fixture('JPEG with stray bytes between its segments', async () =>
    withSegments(await jpeg(), segment(0xfe, secret()), ascii('\0\0\0')),
  ),
  fixture(
    'JPEG with a profile that exchanges red and green',
    async () => withSegments(await jpeg(), icc(exchangingProfile())),
    // What is stored as red is meant as green, and has to look so without the profile.
    {
      quarters: [
        [30, 200, 30],
        [160, 30, 30],
        [30, 30, 200],
        [200, 220, 40],
      ],
    },
  ),
  fixture('JPEG without metadata', jpeg, { plants: false }),
  fixture(
    'large JPEG, turned 6, with GPS',
    async () => {
      const pixels = storedPicture(6, 3000, 4000);
      return withSegments(await written(pixels, 'image/jpeg'), exif({ orientation: 6 }));
    },
    { width: 1536, height: 2048 },
  ),
  fixture(
    'JPEG one pixel over the longest side',
    async () => withSegments(await written(storedPicture(1, 2049, 48), 'image/jpeg'), exif()),
    { width: 2048, height: 48 },
  ),
];

const GREYS: Quarters = [
  [40, 40, 40],
  [100, 100, 100],
  [160, 160, 160],
  [220, 220, 220],
];

const jpegsFromElsewhere = [
  ...(
    [
      ['progressive', elsewhere.PROGRESSIVE],
      ['CMYK', elsewhere.CMYK],
      ['progressive CMYK', elsewhere.CMYK_PROGRESSIVE],
      ['with restart markers', elsewhere.RESTARTS],
    ] as const
  ).flatMap(([name, base]) => [
    fixture(`JPEG, ${name}`, async () => withSegments(fromBase64(base), ...everything(1))),
    fixture(
      `JPEG, ${name}, turned 3`,
      async () => withSegments(fromBase64(base), ...everything(3)),
      { quarters: UPSIDE_DOWN },
    ),
  ]),
  fixture(
    'JPEG, greyscale',
    async () => withSegments(fromBase64(elsewhere.GREY), ...everything(1)),
    {
      quarters: GREYS,
    },
  ),
  fixture('JPEG, progressive, bare', async () => fromBase64(elsewhere.PROGRESSIVE), {
    plants: false,
  }),
];

const compressed = async (text: Uint8Array<ArrayBuffer>): Promise<Bytes> => {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
};

const pngs = [
  ...(
    [
      ['tEXt', () => chunk('tEXt', secret('Comment\0'))],
      ['iTXt with XMP', () => chunk('iTXt', joined(ascii('XML:com.adobe.xmp\0\0\0\0\0'), XMP(6)))],
      ['an unknown chunk', () => chunk('seCr', secret())],
      [
        'a second eXIf',
        () => joined(chunk('eXIf', exifBlock()), chunk('eXIf', exifBlock({ orientation: 6 }))),
      ],
    ] as const
  ).map(([name, make]) => fixture(`PNG with ${name}`, async () => withChunks(await png(), make()))),
  fixture('PNG with a raw profile in zTXt and the time', async () => {
    const text = joined(ascii('Raw profile type exif\0\0'), await compressed(exifBlock()));
    const time = chunk('tIME', Uint8Array.of(7, 234, 3, 2, 7, 0, 0));
    return withChunks(await png(), chunk('zTXt', text), time, chunk('tEXt', secret('Title\0')));
  }),
  fixture(
    'PNG with a profile that exchanges red and green',
    async () => {
      const profile = await compressed(exchangingProfile());
      const named = chunk('iCCP', joined(ascii('name\0\0'), profile));
      return withChunks(await png(), named, chunk('tEXt', secret('Title\0')));
    },
    {
      quarters: [
        [30, 200, 30],
        [160, 30, 30],
        [30, 30, 200],
        [200, 220, 40],
      ],
    },
  ),
  fixture('PNG, interlaced', async () =>
    withChunks(fromBase64(elsewhere.PNG_INTERLACED), chunk('tEXt', secret('Title\0'))),
  ),
  fixture('PNG of 16 bits', async () =>
    withChunks(fromBase64(elsewhere.PNG_DEEP), chunk('eXIf', exifBlock())),
  ),
  fixture('PNG with text behind its end', async () => joined(await png(), secret())),
];

const webps = [
  fixture('WebP as it is', async () => webpOf(await webp()), { plants: false }),
  fixture('WebP without loss, turned 5, with XMP', async () =>
    webpOf(
      extended(...sizeOf(5), ['EXIF', 'XMP ']),
      await webp(5, 1),
      riffChunk('EXIF', exifBlock({ orientation: 5 })),
      riffChunk('XMP ', XMP(5)),
    ),
  ),
  fixture('WebP whose EXIF begins as in a JPEG', async () =>
    webpOf(
      extended(...sizeOf(8), ['EXIF']),
      await webp(8),
      riffChunk('EXIF', joined(ascii('Exif\0\0'), exifBlock({ orientation: 8 }))),
    ),
  ),
  fixture(
    'WebP with a profile that exchanges red and green',
    async () =>
      webpOf(extended(48, 32, ['ICCP']), riffChunk('ICCP', exchangingProfile()), await webp()),
    {
      quarters: [
        [30, 200, 30],
        [160, 30, 30],
        [30, 30, 200],
        [200, 220, 40],
      ],
    },
  ),
  fixture('WebP with an unknown chunk and text behind its end', async () =>
    joined(webpOf(extended(48, 32), await webp(), riffChunk('SECR', secret())), secret()),
  ),
];

const others = [
  fixture('GIF with a comment', async () => {
    const gif = fromBase64(elsewhere.GIF);
    const comment = joined(Uint8Array.of(0x21, 0xfe, SECRET.length), secret(), Uint8Array.of(0));
    return joined(gif.subarray(0, -1), comment, gif.subarray(-1));
  }),
  fixture('AVIF', async () => fromBase64(elsewhere.AVIF), { plants: false }),
  fixture('AVIF stored on its side, with GPS', async () =>
    joined(fromBase64(elsewhere.AVIF_TURNED), number(18, 4), ascii('free'), secret()),
  ),
];

/** All that must be taken. Pixels are chosen, bytes are made: nothing in here comes from a person. */
export const PHOTOS: readonly Fixture[] = [
  ...turnedJpegs,
  ...turnedWithAll,
  ...jpegsWithSegments,
  ...oddJpegs,
  ...jpegsFromElsewhere,
  ...turnedOthers,
  ...pngs,
  ...webps,
  ...others,
];
