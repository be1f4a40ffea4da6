import type { Verdict } from '../../domain/experiment/verdict.ts';
import { formatNumber } from '../../i18n/formats.ts';
import { useText } from '../../i18n/text.ts';
import { signed, signedEnds, sizes } from './signed.ts';

/** The one answer, at the planned end; null while it is worked out. */
export function ExperimentVerdict({ verdict }: { readonly verdict: Verdict | null }) {
  const { t } = useText();
  if (verdict === null) return <p class="quiet">{t('experiment.working')}</p>;
  const { complete, leftOut } = verdict;
  return (
    <>
      <p class="verdict">{t(`experiment.${verdict.verdict}`)}</p>
      <p>
        <Reason verdict={verdict} />
      </p>
      <p class="quiet small">{t('experiment.counted', { complete, left: leftOut.length })}</p>
    </>
  );
}

function Reason({ verdict }: { readonly verdict: Verdict }) {
  const { t, locale } = useText();
  const { difference, interval, complete, needed, isWorse } = verdict;
  if (difference === null || interval === null || complete < needed) {
    return t('experiment.cannot-tell.few', { complete, needed });
  }
  const change = formatNumber(locale, Math.abs(difference), 1);
  const ends = signedEnds(locale, interval);
  // Pairs that all came out alike leave nothing in between.
  if (ends.low === ends.high && verdict.verdict !== 'cannot-tell' && !isWorse) {
    return t(`experiment.${verdict.verdict}.alike`, { signed: signed(locale, difference), change });
  }
  if (verdict.verdict === 'likely-helps') {
    return interval.high < 0
      ? t('experiment.likely-helps.text', { change, ...sizes(locale, interval) })
      : t('experiment.likely-helps.unsure', { change, ...ends });
  }
  if (isWorse) return t('experiment.no-clear-difference.worse', { change, ...ends });
  return t(`experiment.${verdict.verdict}.text`, { signed: signed(locale, difference), ...ends });
}
