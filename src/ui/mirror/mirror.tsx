import { StrokeFigure } from '../figure/stroke-figure.tsx';
import type { StrokeFigureProps } from '../figure/stroke-figure.tsx';
import { LivePicture } from './live-picture.tsx';
import { MirrorMarks } from './mirror-marks.tsx';
import './mirror.css';
import { followsOval } from './overlay-views.ts';

/** `beside`: drawing and mirror side by side. `behind`: the mirror alone, the marks over it. */
export type MirrorPlace = 'beside' | 'behind';

interface MirrorProps extends StrokeFigureProps {
  readonly stream: MediaStream;
  readonly place: MirrorPlace;
}

/**
 * The figure of a step together with the mirror; stands where {@link StrokeFigure} stands while
 * the mirror is off, and fills the positioned box around it.
 */
export function Mirror({ stream, place, ...figure }: MirrorProps) {
  const isOver = followsOval(figure.drawing);
  const isBehind = place === 'behind';
  const hasInset = isBehind && !isOver;
  return (
    <div class="mirror" data-place={place} data-inset={hasInset}>
      <div class="mirror-panes">
        {!isBehind && (
          <div class="mirror-pane">
            <StrokeFigure {...figure} />
          </div>
        )}
        <div class="mirror-pane mirror-glass">
          <LivePicture stream={stream} />
          {isOver && <MirrorMarks {...figure} isNamed={isBehind} />}
        </div>
        {hasInset && (
          <div class="mirror-inset" data-side={figure.side}>
            <StrokeFigure {...figure} />
          </div>
        )}
      </div>
    </div>
  );
}
