import { useEffect, useRef } from 'preact/hooks';

/** The heading of a step, which takes the focus as the step appears. */
export function useStepHeading() {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, []);
  return heading;
}
