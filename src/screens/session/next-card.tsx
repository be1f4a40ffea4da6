import { drawingOf } from '../../content/areas.ts';
import type { Bout } from '../../domain/routine/timeline.ts';
import { useText } from '../../i18n/text.ts';
import { FigureThumb } from '../../ui/figure/stroke-figure.tsx';
import { nameOf } from './script.ts';

/** What comes next, with its picture. The count beside it says the same in words, so it is for the eye. */
export function NextCard({ bout }: { readonly bout: Bout }) {
  const { t } = useText();
  return (
    <div class="player-next" aria-hidden="true">
      <FigureThumb
        drawing={drawingOf(bout.area)}
        side={bout.side === 'midline' ? 'both' : bout.side}
      />
      <span>{t('session.next', { area: nameOf(t, bout) })}</span>
    </div>
  );
}
