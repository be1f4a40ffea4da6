import { StrokeFigure } from '../../ui/figure/stroke-figure.tsx';
import type { StrokeFigureProps } from '../../ui/figure/stroke-figure.tsx';
import { Mirror } from '../../ui/mirror/mirror.tsx';
import type { SessionKit } from '../../state/session-kit.ts';

interface StageFigureProps extends StrokeFigureProps {
  readonly kit: SessionKit;
}

/** The drawing of the step, beside or over the mirror where that is on. */
export function StageFigure({ kit, ...figure }: StageFigureProps) {
  const mirror = kit.mirror.state.value;
  const place = kit.guidance.guidance.value.mirror;
  if (mirror.kind !== 'live' || place === 'off') return <StrokeFigure {...figure} />;
  return <Mirror stream={mirror.stream} place={place} {...figure} />;
}
