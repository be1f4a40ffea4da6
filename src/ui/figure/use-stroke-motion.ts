import { useEffect, useRef, useState } from 'preact/hooks';
import type { StrokeMotion } from '../../domain/routine/drawing.ts';
import { fadeKeyframes, glowKeyframes, motionKeyframes, signKeyframes } from './motion.ts';

const REDUCED = '(prefers-reduced-motion: reduce)';
/** A correction smaller than this would show only as a stutter. */
const TOLERANCE_MS = 60;

export function useReducedMotion(): boolean {
  const [reduced, setReduced] = useState(() => globalThis.matchMedia?.(REDUCED).matches ?? false);
  useEffect(() => {
    const query = globalThis.matchMedia?.(REDUCED);
    if (!query) return;
    const follow = () => setReduced(query.matches);
    follow();
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, []);
  return reduced;
}

interface StrokePlayback {
  readonly motion: StrokeMotion;
  /** Changes when the marks are drawn anew, for instance on the other side. */
  readonly drawn: string;
  readonly repMs: number;
  readonly offsetMs: number;
  readonly moving: boolean;
  readonly reduced: boolean;
}

/** Animates every `.f-pose-start` and `.f-pose-end` inside the returned element. */
export function useStrokeMotion({
  motion,
  drawn,
  repMs,
  offsetMs,
  moving,
  reduced,
}: StrokePlayback) {
  const root = useRef<SVGSVGElement>(null);
  const running = useRef<readonly Animation[]>([]);

  useEffect(() => {
    running.current = start(
      root.current,
      motion,
      { duration: repMs, iterations: Infinity },
      reduced,
    );
    return () => {
      for (const animation of running.current) animation.cancel();
      running.current = [];
    };
  }, [motion, drawn, repMs, reduced]);

  useEffect(() => {
    for (const animation of running.current) {
      place(animation, offsetMs % repMs, repMs);
      // Asked again while it runs, the compositor would begin it anew.
      if (moving && animation.playState !== 'running') animation.play();
      else if (!moving) animation.pause();
    }
  }, [motion, drawn, repMs, reduced, offsetMs, moving]);

  return root;
}

function start(
  root: SVGSVGElement | null,
  motion: StrokeMotion,
  timing: KeyframeAnimationOptions,
  reduced: boolean,
): Animation[] {
  const keyframes = motionKeyframes(motion);
  if (!root || !keyframes || !('animate' in root)) return [];
  const animateAll = (selector: string, frames: Keyframe[] | undefined) =>
    frames
      ? [...root.querySelectorAll(selector)].map((found) => found.animate(frames, timing))
      : [];
  const breath = [
    ...animateAll('.f-glow', glowKeyframes(motion, reduced)),
    ...animateAll('.f-breath', signKeyframes(motion, reduced)),
  ];
  if (!reduced) return [...breath, ...animateAll('.f-pose-start', keyframes)];
  return [
    ...breath,
    ...animateAll('.f-pose-start', fadeKeyframes(motion, 'start')),
    ...animateAll('.f-pose-end', fadeKeyframes(motion, 'end')),
  ];
}

function place(animation: Animation, offsetMs: number, repMs: number): void {
  const now = animation.currentTime;
  const current = typeof now === 'number' ? now % repMs : Number.NaN;
  const apart = Math.abs(current - offsetMs);
  const drift = Math.min(apart, repMs - apart);
  if (animation.playState === 'running' && drift < TOLERANCE_MS) return;
  animation.currentTime = offsetMs;
}
