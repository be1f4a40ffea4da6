import { useId } from 'preact/hooks';
import { noonInstantOf } from '../../domain/day.ts';
import type { Day } from '../../domain/day.ts';
import { SCALE_IDS } from '../../domain/rating/rating.ts';
import type { ScaleId } from '../../domain/rating/rating.ts';
import type { DaySummary } from '../../domain/record/day-summary.ts';
import { formatDay } from '../../i18n/formats.ts';
import { useText } from '../../i18n/text.ts';
import type { Translate } from '../../i18n/translator.ts';
import { useServices } from '../../state/services.ts';
import { DayPanel } from './day-panel.tsx';

interface DayRowProps {
  readonly summary: DaySummary;
  /** Leaves out what was rated after a facial: an experiment runs. */
  readonly isBlind: boolean;
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly onDeleted: () => void;
}

/** A day in one line of words; opens to all that was recorded on it. */
export function DayRow({ summary, isBlind, open, onToggle, onDeleted }: DayRowProps) {
  const { t, locale } = useText();
  const today = useServices().days.today.value;
  const panel = useId();
  const { day } = summary;
  const style = yearOf(day) === yearOf(today) ? 'long' : 'full';
  return (
    <li class="day-row" data-day={day}>
      <h3>
        <button
          type="button"
          aria-expanded={open}
          aria-controls={open ? panel : undefined}
          onClick={onToggle}
        >
          <span class="day-row-words">
            <span>{formatDay(locale, noonInstantOf(day), style)}</span>
            <span class="day-row-said figures">
              {wordsOf(t, isBlind ? { ...summary, after: {} } : summary).map((word) => (
                <span key={word}>{`${word} `}</span>
              ))}
            </span>
          </span>
        </button>
      </h3>
      {open && (
        <div id={panel}>
          <DayPanel day={day} onDeleted={onDeleted} />
        </div>
      )}
    </li>
  );
}

function yearOf(day: Day): string {
  return day.slice(0, 4);
}

function wordsOf(t: Translate, summary: DaySummary): string[] {
  const { sessions, tags, paused } = summary;
  const facials = sessions.completed + sessions.partial;
  const words = [
    ...SCALE_IDS.map((scale) => ratingWords(t, summary, scale)),
    facials > 0 ? t('days.facials', { count: facials }) : '',
    tags.length > 0 ? t('days.tags', { count: tags.length }) : '',
    paused === null ? '' : t('days.paused'),
  ].filter((word) => word !== '');
  return words.length === 0 ? [t('days.passed-over')] : words;
}

function ratingWords(t: Translate, summary: DaySummary, scale: ScaleId): string {
  const before = summary.before[scale];
  const after = summary.after[scale];
  if (before !== undefined && after !== undefined) {
    return t(`days.rated.${scale}.pair`, { before, after });
  }
  if (before !== undefined) return t(`days.rated.${scale}`, { before });
  return after === undefined ? '' : t(`days.rated.${scale}.after`, { after });
}
