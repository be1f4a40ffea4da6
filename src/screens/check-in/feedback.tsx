import { noonInstantOf } from '../../domain/day.ts';
import { formatDay } from '../../i18n/formats.ts';
import { useText } from '../../i18n/text.ts';
import type { Translate } from '../../i18n/translator.ts';
import { useServices } from '../../state/services.ts';
import { useProgressKit } from '../../state/use-progress-kit.ts';
import type { CheckInEntry, RatedPair } from '../../state/visit-model.ts';
import { linkTo } from '../../ui/link.ts';
import { Page } from '../../ui/page.tsx';

interface FeedbackProps {
  readonly entry: CheckInEntry;
  readonly moment: 'before' | 'after' | 'anytime';
}

/** One honest sentence about what was just saved. */
export function Feedback({ entry, moment }: FeedbackProps) {
  const { t, locale } = useText();
  const { days, visit } = useServices();
  const day = visit.lastCheckIn.value?.day ?? days.today.value;
  const kit = useProgressKit();
  // While an experiment runs, what one facial did is not told: it would sway the next rating.
  const isTold = kit !== null && !kit.experiment.isRunning.value;
  const pair = moment === 'after' && isTold ? visit.lastPair.value : null;
  return (
    <Page title={t('check-in.feedback.title')}>
      <p class="page-lead">
        {entry.skipped && t('check-in.feedback.skipped')}
        {!entry.skipped && pair !== null && changeSentence(t, pair)}
        {!entry.skipped &&
          pair === null &&
          t('check-in.feedback.saved', { day: formatDay(locale, noonInstantOf(day), 'long') })}
      </p>
      <a class="button button-primary button-wide" href={linkTo('/')}>
        {t('check-in.done')}
      </a>
      <a class="button button-wide" href={linkTo('/progress')}>
        {t('check-in.progress')}
      </a>
    </Page>
  );
}

/** What changed in puffiness; complexion is never part of it, it may be a flush. */
function changeSentence(t: Translate, { before, after, seconds }: RatedPair): string {
  if (after === before) return t('check-in.feedback.same', { after });
  if (after > before) return t('check-in.feedback.higher', { before, after });
  const minutes = Math.max(1, Math.round(seconds / 60));
  return t('check-in.feedback.lower', { before, after, minutes });
}
