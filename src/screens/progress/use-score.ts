import { useEffect, useMemo, useState } from 'preact/hooks';
import { firstDayOfScore, scoreOf } from '../../domain/consistency/score.ts';
import type { Score } from '../../domain/consistency/score.ts';
import { firstDayOf, reachDays } from '../../state/reach-days.ts';
import { useServices } from '../../state/services.ts';

/** The score of today, once all days that count in it have been read. */
export function useScore(): Score | 'opening' | 'unread' {
  const services = useServices();
  const { days } = services;
  const summaries = days.summaries.value;
  const today = days.today.value;
  const reached = days.reached.value;
  const firstDay = firstDayOf(days);
  const [failed, setFailed] = useState(false);
  // Paused days push it further back, and some of those may have to be read first.
  const first = useMemo(() => firstDayOfScore(summaries, today), [summaries, today]);
  const isKnown =
    firstDay === null || (reached !== null && (reached <= first || reached <= firstDay));
  useEffect(() => {
    if (isKnown) return undefined;
    let isCurrent = true;
    void reachDays(services, first).then((ok) => {
      if (isCurrent) setFailed(!ok);
    });
    return () => {
      isCurrent = false;
    };
  }, [services, first, isKnown]);
  const score = useMemo(
    () => (isKnown ? scoreOf(summaries, today) : null),
    [isKnown, summaries, today],
  );
  return score ?? (failed ? 'unread' : 'opening');
}
