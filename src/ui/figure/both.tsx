import type { ComponentChildren } from 'preact';

/** The same on either side of the midline. */
export function Both({ children }: { readonly children: ComponentChildren }) {
  return (
    <g>
      <g transform="matrix(-1 0 0 1 400 0)">{children}</g>
      <g>{children}</g>
    </g>
  );
}
