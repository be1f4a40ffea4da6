import type { Colour } from './base-pictures.ts';

/** A picture as the browser shows it. */
export interface Seen {
  readonly width: number;
  readonly height: number;
  /** The colours of the middles of its quarters, read like a page. */
  readonly quarters: readonly Colour[];
  readonly pixels: ImageData;
}

export async function seenIn(bytes: BlobPart): Promise<Seen> {
  const url = URL.createObjectURL(new Blob([bytes]));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    return seenOn(image, image.naturalWidth, image.naturalHeight);
  } finally {
    URL.revokeObjectURL(url);
  }
}

function seenOn(source: CanvasImageSource, width: number, height: number): Seen {
  const context = new OffscreenCanvas(width, height).getContext('2d');
  if (context === null) throw new Error('No canvas');
  context.drawImage(source, 0, 0);
  const pixels = context.getImageData(0, 0, width, height);
  const at = (x: number, y: number): Colour => {
    const index = (Math.floor(y * height) * width + Math.floor(x * width)) * 4;
    return [...pixels.data.subarray(index, index + 3)] as unknown as Colour;
  };
  const quarters = [at(0.2, 0.2), at(0.8, 0.2), at(0.2, 0.8), at(0.8, 0.8)];
  return { width, height, quarters, pixels };
}

/** How far the worst channel of the worst quarter is off. */
export function farthest(seen: readonly Colour[], wanted: readonly Colour[]): number {
  return Math.max(
    ...seen.flatMap((colour, quarter) =>
      colour.map((value, channel) => Math.abs(value - (wanted[quarter]?.[channel] ?? 0))),
    ),
  );
}
