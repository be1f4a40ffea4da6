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
  const { days, visit, settings } = useServices();
  const day = visit.lastCheckIn.value?.day ?? days.today.value;
  const kit = useProgressKit();
  // While an experiment runs, what one facial did is not told: it would sway the next rating.
  const { hideScores } = settings.settings.value;
  const isTold = kit !== null && !kit.experiment.isRunning.value && !hideScores;
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
      {entry.tags.includes('distress') && <KindWord />}
      <a class="button button-primary button-wide" href={linkTo('/')}>
        {t('check-in.done')}
      </a>
      <a class="button button-wide" href={linkTo('/progress')}>
        {t('check-in.progress')}
      </a>
    </Page>
  );
}

/** For whoever is upset by what they see: no advice about the face, a way to help. */
function KindWord() {
  const { t } = useText();
  return (
    <section class="card">
      <h2>{t('check-in.distress.title')}</h2>
      <p>{t('check-in.distress.text')}</p>
      <a class="button" href={linkTo('/learn/looking-kindly')}>
        {t('check-in.distress.open')}
      </a>
    </section>
  );
}

/** What changed in puffiness, or in the legs; complexion is never part of it, it may be a flush. */
function changeSentence(t: Translate, { scale, before, after, seconds }: RatedPair): string {
  if (scale === 'leg-heaviness') {
    if (after === before) return t('check-in.feedback.legs.same', { after });
    return t(`check-in.feedback.legs.${after > before ? 'higher' : 'lower'}`, { before, after });
  }
  if (after === before) return t('check-in.feedback.same', { after });
  if (after > before) return t('check-in.feedback.higher', { before, after });
  const minutes = Math.max(1, Math.round(seconds / 60));
  return t('check-in.feedback.lower', { before, after, minutes });
}
