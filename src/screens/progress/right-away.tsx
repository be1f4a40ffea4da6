import { LEAST_PAIRS_RIGHT_AWAY } from '../../domain/insight/right-away.ts';
import type { RightAway as RightAwayFigures } from '../../domain/insight/right-away.ts';
import { formatNumber } from '../../i18n/formats.ts';
import { useText } from '../../i18n/text.ts';
import type { ProgressKit } from '../../state/progress-kit.ts';
import { signed, signedEnds, sizes } from './signed.ts';

const SECONDS_PER_MINUTE = 60;

/** What puffiness does between the two ratings of a facial, and what that cannot tell. */
export function RightAway({ kit: { insight, experiment } }: { readonly kit: ProgressKit }) {
  const { t } = useText();
  const found = insight.rightAway.value;
  return (
    <section class="card" aria-labelledby="right-away-title">
      <h2 id="right-away-title">{t('right-away.title')}</h2>
      {experiment.isRunning.value && <p>{t('right-away.hidden')}</p>}
      {!experiment.isRunning.value && found !== null && (
        <Figures facial={found.facial} rest={found.rest} />
      )}
      {!experiment.isRunning.value && <BadMornings insight={insight} />}
    </section>
  );
}

interface FiguresProps {
  readonly facial: RightAwayFigures;
  readonly rest: RightAwayFigures;
}

function Figures({ facial, rest }: FiguresProps) {
  const { t } = useText();
  const { count, usualSeconds } = facial;
  if (facial.change === null) {
    return <p>{t('right-away.none', { count: LEAST_PAIRS_RIGHT_AWAY - count })}</p>;
  }
  const minutes = Math.max(1, Math.round((usualSeconds ?? 0) / SECONDS_PER_MINUTE));
  return (
    <>
      <ChangeSentence figures={facial} />
      <p class="quiet small">
        {usualSeconds === null
          ? t('right-away.count.untimed', { count })
          : t('right-away.count', { count, minutes })}
      </p>
      <RestSentence rest={rest} />
      <p>{t('right-away.honest')}</p>
    </>
  );
}

function ChangeSentence({ figures: { change, interval } }: { readonly figures: RightAwayFigures }) {
  const { t, locale } = useText();
  if (change === null || interval === null) return null;
  const size = formatNumber(locale, Math.abs(change), 1);
  if (interval.high < 0 || interval.low > 0) {
    const way = interval.high < 0 ? 'lower' : 'higher';
    const ends = sizes(locale, interval);
    // Ratings that are all alike leave nothing in between.
    return ends.low === ends.high ? (
      <p>{t(`right-away.${way}.alike`, { change: size })}</p>
    ) : (
      <p>{t(`right-away.${way}`, { change: size, ...ends })}</p>
    );
  }
  if (interval.low === interval.high) return <p>{t('right-away.unchanged')}</p>;
  const ends = signedEnds(locale, interval);
  return <p>{t('right-away.unsure', { change: signed(locale, change), ...ends })}</p>;
}

function RestSentence({ rest: { count, change } }: { readonly rest: RightAwayFigures }) {
  const { t, locale } = useText();
  if (count === 0) return null;
  if (change === null) {
    return <p>{t('right-away.rest.few', { count, needed: LEAST_PAIRS_RIGHT_AWAY })}</p>;
  }
  return <p>{t('right-away.rest', { change: signed(locale, change), count })}</p>;
}

function BadMornings({ insight }: Pick<ProgressKit, 'insight'>) {
  const { t, locale } = useText();
  const found = insight.badMornings.value;
  if (found === null) return null;
  return (
    <p class="notice">
      {t('right-away.bad-mornings', {
        facial: formatNumber(locale, found.facial.mean, 1),
        other: formatNumber(locale, found.other.mean, 1),
      })}
    </p>
  );
}
