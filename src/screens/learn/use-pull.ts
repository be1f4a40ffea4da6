import { useMemo, useRef } from 'preact/hooks';

/** How far skin gives way, in pixels, however far the finger goes. */
const MOST = 26;

/** Skin that follows a finger a little, and springs back when it is let go. */
export function usePull<Skin extends HTMLElement>() {
  const skin = useRef<Skin>(null);
  const handlers = useMemo(() => {
    let from: { readonly x: number; readonly y: number } | null = null;
    const lay = (x: number, y: number, isHeld: boolean): void => {
      const { current } = skin;
      if (current === null) return;
      current.dataset['held'] = String(isHeld);
      current.style.transform = `translate(${x}px, ${y}px)`;
    };
    const letGo = (): void => {
      from = null;
      lay(0, 0, false);
    };
    return {
      onPointerDown: (event: PointerEvent & { readonly currentTarget: HTMLElement }): void => {
        event.currentTarget.setPointerCapture(event.pointerId);
        from = { x: event.clientX, y: event.clientY };
        lay(0, 0, true);
      },
      onPointerMove: (event: PointerEvent): void => {
        if (from === null) return;
        const [x, y] = [event.clientX - from.x, event.clientY - from.y];
        const given = MOST / (MOST + Math.hypot(x, y));
        lay(x * given, y * given, true);
      },
      onPointerUp: letGo,
      onPointerCancel: letGo,
    };
  }, []);
  return { skin, handlers };
}
