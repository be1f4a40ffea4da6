import { orientationIn } from './exif.ts';
import { textAt, viewOf } from './picture.ts';
import type { Bytes, Orientation, Picture } from './picture.ts';

/** A marker with all that belongs to it, a scan with its coded data: bytes `from` to before `to`. */
interface Segment {
  readonly marker: number;
  readonly from: number;
  readonly to: number;
}

const TEM = 0x01;
const DHT = 0xc4;
const JPG = 0xc8;
const DAC = 0xcc;
const RST0 = 0xd0;
const RST7 = 0xd7;
const EOI = 0xd9;
const SOS = 0xda;
const APP0 = 0xe0;
const APP1 = 0xe1;
const APP2 = 0xe2;
const APP14 = 0xee;
/** Frames, tables, scans and the end: all that is needed to draw, and nothing else, lies between. */
const DRAWING_FROM = 0xc0;
const DRAWING_TO = 0xdd;

/** Marker, length, `JFIF\0`, version, density and the size of a thumbnail, which must be none. */
const BARE_JFIF_BYTES = 18;

/**
 * Null where the bytes never say how large the picture is.
 *
 * A picture without its end marker is not whole: libjpeg paints what is missing grey and only
 * warns, so that it depends on the browser whether anybody hears of it. Some cameras are said to forget the marker in panoramas
 * (https://github.com/pqina/filepond-plugin-image-preview/issues/43); to ask for another photo is
 * the smaller fault. What is lost in the middle cannot be seen from here.
 */
export function readJpeg(bytes: Bytes): Picture | null {
  const segments = segmentsOf(bytes);
  const frame = segments.find(({ marker }) => isFrame(marker));
  if (frame === undefined || frame.to - frame.from < 9) return null;
  const view = viewOf(bytes);
  return {
    format: 'jpeg',
    height: view.getUint16(frame.from + 5),
    width: view.getUint16(frame.from + 7),
    orientation: orientationAmong(bytes, segments),
    isWhole: segments.at(-1)?.marker === EOI && segments.some(({ marker }) => marker === SOS),
    plain: partsOf(bytes, segments, (segment) => isForDecoding(bytes, segment)),
  };
}

/**
 * A JPEG without a single byte that only describes it: no Exif, XMP, IPTC, ICC, comment or
 * anything behind its end; of application segments the bare JFIF header alone stays. Encoders add
 * some by themselves: Chromium's a colour profile, WebKit's Exif
 * (https://github.com/everestpipkin/image-scrubber/issues/44). Null where it is no whole JPEG.
 */
export function strippedJpeg(bytes: Bytes): readonly Bytes[] | null {
  const segments = segmentsOf(bytes);
  if (textAt(bytes, 0, 2) !== '\xff\xd8' || segments.at(-1)?.marker !== EOI) return null;
  return partsOf(bytes, segments, (segment) => isForStoring(bytes, segment));
}

function partsOf(
  bytes: Bytes,
  segments: readonly Segment[],
  isKept: (segment: Segment) => boolean,
): Bytes[] {
  const kept = segments.filter(isKept).map(({ from, to }) => bytes.subarray(from, to));
  return [bytes.subarray(0, 2), ...kept];
}

/** What a browser needs for the right colours, and nothing by which it could turn the picture. */
function isForDecoding(bytes: Bytes, segment: Segment): boolean {
  const { marker, from } = segment;
  if (marker === APP2) return textAt(bytes, from + 4, 11) === 'ICC_PROFILE';
  if (marker === APP14) return textAt(bytes, from + 4, 5) === 'Adobe';
  return isForStoring(bytes, segment);
}

function isForStoring(bytes: Bytes, { marker, from, to }: Segment): boolean {
  if (marker === APP0) {
    return to - from === BARE_JFIF_BYTES && textAt(bytes, from + 4, 5) === 'JFIF\0';
  }
  return marker >= DRAWING_FROM && marker <= DRAWING_TO;
}

function orientationAmong(bytes: Bytes, segments: readonly Segment[]): Orientation {
  const exif = segments.find(
    ({ marker, from }) => marker === APP1 && textAt(bytes, from + 4, 6) === 'Exif\0\0',
  );
  return exif === undefined ? 1 : orientationIn(bytes.subarray(exif.from + 4, exif.to));
}

function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![DHT, JPG, DAC].includes(marker);
}

/** Up to the end marker, or to where the bytes stop making sense. */
function segmentsOf(bytes: Bytes): Segment[] {
  const segments: Segment[] = [];
  let at = 2;
  for (;;) {
    // Decoders pass over stray bytes between segments, and so does this.
    const from = bytes.indexOf(0xff, at);
    const marker = bytes[from + 1];
    if (from === -1 || marker === undefined) return segments;
    at = from + 1;
    if (marker === 0x00 || marker === 0xff) continue;
    const to = endOf(bytes, marker, from);
    if (to === null) return segments;
    segments.push({ marker, from, to });
    if (marker === EOI) return segments;
    at = to;
  }
}

/** Null where the segment is longer than the file. */
function endOf(bytes: Bytes, marker: number, from: number): number | null {
  if (marker === EOI || marker === TEM || isRestart(marker)) return from + 2;
  if (from + 4 > bytes.length) return null;
  const length = viewOf(bytes).getUint16(from + 2);
  const to = from + 2 + length;
  if (length < 2 || to > bytes.length) return null;
  return marker === SOS ? endOfScan(bytes, to) : to;
}

/** Coded data ends at the first marker that is neither a stuffed byte nor a restart. */
function endOfScan(bytes: Bytes, start: number): number {
  let at = bytes.indexOf(0xff, start);
  while (at !== -1) {
    const next = bytes[at + 1];
    if (next === undefined) break;
    if (next !== 0x00 && next !== 0xff && !isRestart(next)) return at;
    at = bytes.indexOf(0xff, next === 0xff ? at + 1 : at + 2);
  }
  return bytes.length;
}

function isRestart(marker: number): boolean {
  return marker >= RST0 && marker <= RST7;
}
