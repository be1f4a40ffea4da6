import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { RefObject } from 'preact';
import type { ChartSize } from './chart-geometry.ts';

/** The size of an element and of its text, kept up to date; null until it is known. */
export function useChartSize(): readonly [RefObject<HTMLDivElement | null>, ChartSize | null] {
  const ref = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState<ChartSize | null>(null);
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return undefined;
    const measure = (): void => {
      const next = {
        width: Math.floor(element.clientWidth),
        em: Number.parseFloat(getComputedStyle(element).fontSize),
      };
      setSize((now) => (now?.width === next.width && now.em === next.em ? now : next));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element, { box: 'border-box' });
    return () => observer.disconnect();
  }, []);
  return [ref, size];
}
