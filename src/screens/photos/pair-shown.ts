import type { Photo } from '../../domain/photo/photo.ts';

interface PhotoShown {
  readonly photo: Photo;
  readonly url: string;
}

/** Two photos that are there to be looked at, and the shape of the frame they share. */
export interface PairShown {
  readonly first: PhotoShown;
  readonly second: PhotoShown;
  /** Width by height. */
  readonly aspect: number;
}
