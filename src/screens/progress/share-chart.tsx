import { useState } from 'preact/hooks';
import { noonInstantOf } from '../../domain/day.ts';
import type { ScaleId } from '../../domain/rating/rating.ts';
import type { ChartWindow } from '../../domain/trend/chart-window.ts';
import { formatDays } from '../../i18n/formats.ts';
import { useText } from '../../i18n/text.ts';
import type { TakeAlongState } from '../../state/take-along-model.ts';
import { pictureOf } from '../../ui/chart-picture.ts';
import './take-along.css';

interface ShareChartProps {
  readonly scales: readonly ScaleId[];
  readonly shown: ChartWindow;
  readonly sentence: string;
  readonly takeAlong: TakeAlongState;
}

/** Sharp on every screen, and still small enough to send. */
const SCALE = 3;

type Said = 'picture.failed' | 'failed' | 'downloaded';

/** Shares the chart it stands in as a picture, with its name, its days and its sentence. */
export function ShareChart({ scales, shown, sentence, takeAlong }: ShareChartProps) {
  const { t, locale } = useText();
  const [said, setSaid] = useState<Said | null>(null);
  const title = scales.map((scale) => t(`rating.${scale}`)).join(t('chart.and'));

  const share = async (button: HTMLElement): Promise<Said | null> => {
    const svg = button.closest('figure')?.querySelector<SVGSVGElement>('svg.trend-drawing');
    const root = getComputedStyle(document.documentElement);
    // Only when it is asked for: putting a range of days into words is slow.
    const days = formatDays(locale, noonInstantOf(shown.first), noonInstantOf(shown.last), 'full');
    const picture =
      svg &&
      (await pictureOf(svg, {
        title,
        sentence: t('take.picture.sentence', { days, sentence }),
        background: root.getPropertyValue('--paper'),
        ink: root.getPropertyValue('--ink'),
        scale: SCALE,
      }).catch(() => null));
    if (!picture) return 'picture.failed';
    const outcome = await takeAlong.sharePicture(scales.join('-'), picture);
    return outcome === 'failed' || outcome === 'downloaded' ? outcome : null;
  };

  return (
    <>
      <button
        type="button"
        class="button button-plain"
        aria-label={t('take.picture.named', { title })}
        onClick={(event) => {
          setSaid(null);
          void share(event.currentTarget).then(setSaid);
        }}
      >
        {t('take.picture')}
      </button>
      <p class="take-said" role="status">
        {said !== null && t(`take.${said}`)}
      </p>
    </>
  );
}
