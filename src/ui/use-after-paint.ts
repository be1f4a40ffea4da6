import { useEffect, useState } from 'preact/hooks';

/** False until what was drawn first has been painted: the rest of a long page can wait for that. */
export function useAfterPaint(): boolean {
  const [isPainted, setPainted] = useState(false);
  useEffect(() => {
    let timer = 0;
    // A frame's callbacks run before it is painted; a task set there runs after.
    const frame = requestAnimationFrame(() => {
      timer = window.setTimeout(() => setPainted(true));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, []);
  return isPainted;
}
