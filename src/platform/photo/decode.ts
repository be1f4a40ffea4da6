import type { Picture } from './picture.ts';

/** Decoded pixels, to be let go of as soon as they are drawn: 50 megapixels are 200 MB. */
export interface Decoded {
  readonly source: CanvasImageSource;
  readonly width: number;
  readonly height: number;
  release(): void;
}

/**
 * Null where the browser cannot decode it.
 *
 * Most go through `createImageBitmap`, off the main thread, without an option: `imageOrientation`
 * knows `from-image` in some browsers and `none` in others, with two meanings of the same word
 * (https://github.com/whatwg/html/issues/8085), and Safari ignored the turning
 * (https://github.com/whatwg/html/issues/7210#issuecomment-945237128). What comes here as JPEG,
 * PNG or WebP no longer says how it is turned, so none of that can matter.
 *
 * HEIC and AVIF hold their turning in the picture itself; an image element is where every browser
 * that decodes them applies it. For the others an element would be the worse judge: it calls a PNG
 * with half of its pixels loaded (https://github.com/jonassaa/platypusgit/pull/424).
 */
export async function decode(picture: Picture): Promise<Decoded | null> {
  const blob = new Blob([...picture.plain], { type: `image/${picture.format}` });
  const isTurnedInside = picture.format === 'heic' || picture.format === 'avif';
  try {
    return await (isTurnedInside ? throughElement(blob) : throughBitmap(blob));
  } catch {
    return null;
  }
}

async function throughBitmap(blob: Blob): Promise<Decoded> {
  const bitmap = await createImageBitmap(blob);
  const { width, height } = bitmap;
  return { source: bitmap, width, height, release: () => bitmap.close() };
}

async function throughElement(blob: Blob): Promise<Decoded> {
  const url = URL.createObjectURL(blob);
  const image = new Image();
  const release = (): void => {
    image.removeAttribute('src');
    URL.revokeObjectURL(url);
  };
  try {
    image.src = url;
    await image.decode();
  } catch (error) {
    release();
    throw error;
  }
  return { source: image, width: image.naturalWidth, height: image.naturalHeight, release };
}
