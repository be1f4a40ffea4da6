export type Bytes = Uint8Array<ArrayBuffer>;

/** Stands in everything a fixture plants, so that one search finds whatever came through. */
export const SECRET = 'EBB-SECRET';

/** One byte for each letter. */
export function ascii(text: string): Bytes {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

export function joined(...parts: readonly Uint8Array[]): Bytes {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** A whole number in `size` bytes. */
export function number(value: number, size: number, isLittle = false): Bytes {
  const bytes = Uint8Array.from({ length: size }, (_, index) =>
    Math.floor(value / 256 ** (size - 1 - index)),
  );
  return isLittle ? bytes.toReversed() : bytes;
}

export function contains(bytes: Uint8Array, text: string): boolean {
  let letters = '';
  for (const byte of bytes) letters += String.fromCharCode(byte);
  return letters.includes(text);
}

export function startOf(bytes: Uint8Array, text: string): number {
  const wanted = ascii(text);
  return bytes.findIndex((_, at) => wanted.every((byte, index) => bytes[at + index] === byte));
}
