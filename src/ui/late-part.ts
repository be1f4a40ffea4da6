import type { ComponentType } from 'preact';
import { lazy } from 'preact-iso';

/** A part of a page that comes after it. One that does not come leaves its place empty. */
export const latePart = <Props>(load: () => Promise<ComponentType<Props>>) =>
  lazy(() => load().catch((): ComponentType<Props> => () => null));
