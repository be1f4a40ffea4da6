import { useEffect, useRef } from 'preact/hooks';

/** Lights the whole screen up, softly and once: far below three flashes a second (WCAG 2.3.1). */
const FLASH: Keyframe[] = [
  { opacity: 0, offset: 0 },
  { opacity: 0.55, offset: 0.2 },
  { opacity: 0, offset: 1 },
];
const FLASH_MS = 900;

/** Shows a change to whoever does not hear it; `count` goes up with each. */
export function Flash({ count }: { readonly count: number }) {
  const light = useRef<HTMLDivElement>(null);
  const shown = useRef(count);
  useEffect(() => {
    if (count === shown.current) return;
    shown.current = count;
    light.current?.animate(FLASH, { duration: FLASH_MS, easing: 'ease-out' });
  }, [count]);
  return <div ref={light} class="player-flash" aria-hidden="true" />;
}
