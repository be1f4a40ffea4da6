import { useEffect, useState } from 'preact/hooks';
import type { Pixels } from '../../state/photos-model.ts';

/** A picture on its way to the screen. */
export type Shown =
  | { readonly kind: 'loading' | 'gone' | 'unread' }
  | { readonly kind: 'there'; readonly url: string };

/**
 * Reads a picture and gives it an address for as long as it is shown.
 * @param read either of a model's `thumb` and `full`.
 */
export function usePicture(read: (id: string) => Promise<Pixels>, id: string): Shown {
  const [shown, setShown] = useState<Shown>({ kind: 'loading' });
  useEffect(() => {
    let letGo = (): void => undefined;
    let isOver = false;
    setShown({ kind: 'loading' });
    void read(id).then((pixels) => {
      if (isOver) return;
      if (typeof pixels === 'string') return setShown({ kind: pixels });
      const url = addressOf(pixels);
      letGo = () => URL.revokeObjectURL(url);
      setShown({ kind: 'there', url });
    });
    return () => {
      isOver = true;
      letGo();
    };
  }, [read, id]);
  return shown;
}

/** An address for bytes that are at hand. */
export function useAddress(pixels: ArrayBuffer): string | null {
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    const made = addressOf(pixels);
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [pixels]);
  return url;
}

function addressOf(pixels: ArrayBuffer): string {
  return URL.createObjectURL(new Blob([pixels], { type: 'image/jpeg' }));
}
