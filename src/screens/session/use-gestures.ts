import { useEffect } from 'preact/hooks';

interface Gestures {
  /** A tap anywhere but on a control, or the space bar. */
  readonly onTap: () => void;
  /** A swipe toward the end of the line, or the arrow key that points there. */
  readonly onForward: () => void;
  readonly onBack: () => void;
}

/** Shorter than this a swipe is a tap that slipped; in CSS pixels. */
const LEAST_SWIPE = 56;
const CONTROLS = 'button, a, input, select, textarea, summary, [role="dialog"]';

const isControl = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest(CONTROLS) !== null;

/** The whole screen as a control, for hands that are damp and eyes half closed. */
export function useGestures({ onTap, onForward, onBack }: Gestures): void {
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    const isRtl = document.documentElement.dir === 'rtl';
    let from: { x: number; y: number } | null = null;

    const swipe = (dx: number): void => {
      const isForward = isRtl ? dx > 0 : dx < 0;
      if (isForward) onForward();
      else onBack();
    };
    const press = (event: PointerEvent): void => {
      from = event.isPrimary && !isControl(event.target) ? { x: event.x, y: event.y } : null;
    };
    const letGo = (event: PointerEvent): void => {
      if (from === null || !event.isPrimary) return;
      const dx = event.x - from.x;
      const dy = event.y - from.y;
      from = null;
      if (Math.abs(dx) >= LEAST_SWIPE && Math.abs(dx) > 2 * Math.abs(dy)) swipe(dx);
      else if (Math.hypot(dx, dy) < LEAST_SWIPE / 2) onTap();
    };
    const type = (event: KeyboardEvent): void => {
      // A key held down presses a button again and again.
      if (event.repeat && (event.key === 'Enter' || event.key === ' ')) event.preventDefault();
      if (isControl(event.target) && event.key === ' ') return;
      const act = {
        ' ': onTap,
        ArrowRight: isRtl ? onBack : onForward,
        ArrowLeft: isRtl ? onForward : onBack,
      }[event.key];
      if (act === undefined || event.repeat || event.altKey || event.ctrlKey || event.metaKey)
        return;
      event.preventDefault();
      act();
    };
    document.addEventListener('pointerdown', press, { signal });
    document.addEventListener('pointerup', letGo, { signal });
    document.addEventListener('pointercancel', () => (from = null), { signal });
    document.addEventListener('keydown', type, { signal });
    return () => controller.abort();
  }, [onTap, onForward, onBack]);
}
