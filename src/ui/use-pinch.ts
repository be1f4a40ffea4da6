import { useRef } from 'preact/hooks';
import type { TargetedPointerEvent, TargetedWheelEvent } from 'preact';

interface PinchActs {
  /** One finger, or the pointer held down, is at an x in px from the element's left. */
  readonly onRead: (x: number) => void;
  /** `scale` below 1 shows fewer days; `x` is the middle between the fingers. */
  readonly onZoom: (scale: number, x: number) => void;
}

/** How far fingers must move apart, or together, for a step of zoom. */
const STEP = 1.3;

/**
 * Reads with one finger, zooms with two. The element needs `touch-action: pan-y`,
 * so that the page still scrolls under a finger that moves up or down.
 */
export function usePinch({ onRead, onZoom }: PinchActs) {
  const fingers = useRef(new Map<number, number>());
  const span = useRef<number | null>(null);

  const spread = (): { middle: number; width: number } | null => {
    const [one, other] = [...fingers.current.values()];
    if (one === undefined || other === undefined) return null;
    return { middle: (one + other) / 2, width: Math.abs(one - other) };
  };
  const follow = (event: TargetedPointerEvent<HTMLElement>): void => {
    fingers.current.set(event.pointerId, xOf(event));
    const pinch = spread();
    if (pinch === null) return onRead(xOf(event));
    const before = span.current ?? pinch.width;
    span.current ??= pinch.width;
    const ratio = before / Math.max(1, pinch.width);
    if (ratio < STEP && ratio > 1 / STEP) return undefined;
    span.current = pinch.width;
    return onZoom(ratio, pinch.middle);
  };
  const lift = (event: TargetedPointerEvent<HTMLElement>): void => {
    fingers.current.delete(event.pointerId);
    span.current = null;
  };

  return {
    onPointerDown: (event: TargetedPointerEvent<HTMLElement>): void => {
      event.currentTarget.setPointerCapture(event.pointerId);
      follow(event);
    },
    onPointerMove: (event: TargetedPointerEvent<HTMLElement>): void => {
      if (fingers.current.has(event.pointerId)) follow(event);
    },
    onPointerUp: lift,
    onPointerCancel: lift,
    /** A trackpad's pinch comes as a wheel with Ctrl. */
    onWheel: (event: TargetedWheelEvent<HTMLElement>): void => {
      if (!event.ctrlKey || event.deltaY === 0) return;
      event.preventDefault();
      onZoom(event.deltaY > 0 ? STEP : 1 / STEP, xOf(event));
    },
  };
}

function xOf(event: TargetedPointerEvent<HTMLElement> | TargetedWheelEvent<HTMLElement>): number {
  return event.clientX - event.currentTarget.getBoundingClientRect().left;
}
