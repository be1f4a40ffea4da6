import type { Day } from '../../domain/day.ts';
import { useText } from '../../i18n/text.ts';
import { CalendarSection } from './calendar-section.tsx';
import { Pauses } from './pauses.tsx';
import { ScoreCard } from './score.tsx';
import './consistency.css';

interface ConsistencyProps {
  /** Opens a day up to today; without it the days of the calendar cannot be opened. */
  readonly onOpenDay?: (day: Day) => void;
}

/** How steadily the facials were done, and the pauses that cost nothing. */
export function Consistency({ onOpenDay }: ConsistencyProps) {
  const { t } = useText();
  return (
    <section class="consistency" aria-labelledby="consistency-title">
      <h2 id="consistency-title">{t('consistency.title')}</h2>
      <ScoreCard />
      <CalendarSection onOpenDay={onOpenDay} />
      <Pauses />
    </section>
  );
}
