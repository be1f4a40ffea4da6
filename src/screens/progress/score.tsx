import { useId, useState } from 'preact/hooks';
import { dayStateOf } from '../../domain/consistency/day-state.ts';
import { lastSevenOf } from '../../domain/consistency/last-seven.ts';
import type { LastSeven } from '../../domain/consistency/last-seven.ts';
import type { Score } from '../../domain/consistency/score.ts';
import { sumOf } from '../../domain/consistency/score-sum.ts';
import { formatNumber } from '../../i18n/formats.ts';
import { useText } from '../../i18n/text.ts';
import type { Translate } from '../../i18n/translator.ts';
import { firstDayOf } from '../../state/reach-days.ts';
import { useServices } from '../../state/services.ts';
import { Mark } from '../../ui/calendar-mark.tsx';
import { SumTable } from './sum-table.tsx';
import { useScore } from './use-score.ts';

/** The score with one sentence, the last seven days, and the sum behind a tap. */
export function ScoreCard() {
  const { t } = useText();
  const score = useScore();
  return (
    <div class="card score" aria-busy={score === 'opening'}>
      {score === 'unread' && <p role="alert">{t('consistency.score.unread')}</p>}
      {score !== 'unread' && score !== 'opening' && (
        <>
          {score.parts.length === 0 && <p>{t('consistency.score.start')}</p>}
          {score.parts.length > 0 && <ScoreFigure score={score} />}
          <LastSevenDays />
        </>
      )}
    </div>
  );
}

function ScoreFigure({ score }: { readonly score: Score }) {
  const { t, locale } = useText();
  const { days } = useServices();
  const [open, setOpen] = useState(false);
  const id = useId();
  const shown = formatNumber(locale, Math.round(score.value));
  return (
    <>
      <button
        type="button"
        class="score-button"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        <span class="visually-hidden">{t('consistency.score', { score: shown })} </span>
        <span class="score-figure figures" aria-hidden="true">
          <span class="score-number">{shown}</span> {t('consistency.score.of')}
        </span>
        <span class="score-bar" aria-hidden="true">
          <span style={{ inlineSize: `${score.value}%` }} />
        </span>
        <span class="score-see">{t('consistency.see')}</span>
      </button>
      {open && <SumTable id={id} sum={sumOf(score, days.summaries.value, days.today.value)} />}
      <p>{t('consistency.score.bends')}</p>
    </>
  );
}

function LastSevenDays() {
  const { t } = useText();
  const { days } = useServices();
  const summaries = days.summaries.value;
  const week = lastSevenOf(summaries, days.today.value, firstDayOf(days));
  if (week.days.length === 0) return null;
  return (
    <div class="score-week">
      <span class="score-marks" aria-hidden="true">
        {week.days.map((day) => (
          <Mark key={day} state={dayStateOf(summaries.get(day))} />
        ))}
      </span>
      <p class="figures">{weekInWords(t, week)}</p>
    </div>
  );
}

function weekInWords(t: Translate, { done, of, spared }: LastSeven): string {
  if (of === 0) return t('consistency.week.off');
  if (done === 0) return t('consistency.week.none');
  if (of === 1) return t('consistency.week.one');
  return t(spared > 0 ? 'consistency.week.spared' : 'consistency.week', { done, of });
}
