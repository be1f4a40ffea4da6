/**
 * Reads a JPEG as it would be stored, byte for byte: every marker in order as two hex digits, and
 * what stands behind the end. Throws where a byte belongs to nothing.
 */
export function markersOf(bytes: Uint8Array): string[] {
  const markers: string[] = [];
  let at = 0;
  while (at < bytes.length) {
    if (bytes[at] !== 0xff) throw new Error(`No marker at byte ${at}`);
    const marker = bytes[at + 1] ?? 0;
    markers.push(marker.toString(16).padStart(2, '0'));
    if (marker === 0xd9) break;
    at += 2;
    if (marker !== 0xd8) at += (bytes[at] ?? 0) * 256 + (bytes[at + 1] ?? 0);
    if (marker === 0xda) at = endOfCoded(bytes, at);
  }
  if (at + 2 !== bytes.length) throw new Error(`${bytes.length - at - 2} bytes behind the end`);
  return markers;
}

function endOfCoded(bytes: Uint8Array, start: number): number {
  let at = start;
  while (at < bytes.length) {
    const next = bytes[at + 1] ?? 0;
    if (bytes[at] === 0xff && next !== 0 && (next < 0xd0 || next > 0xd7)) return at;
    at += 1;
  }
  return at;
}
