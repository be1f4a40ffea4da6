import { useEffect, useState } from 'preact/hooks';
import type { Day } from '../../domain/day.ts';
import type { DayOnRecord } from '../../state/history-model.ts';
import { useServices } from '../../state/services.ts';
import { useHistory } from '../../state/use-history.ts';

/** The records of a day, read anew after each change to it. */
export function useDayRecords(day: Day): DayOnRecord | 'opening' | 'unread' {
  const history = useHistory();
  const { days } = useServices();
  const [records, setRecords] = useState<DayOnRecord | 'opening' | 'unread'>('opening');
  // Every write that touches the day publishes a new summary of it.
  const summary = days.summaries.value.get(day);
  useEffect(() => {
    let isCurrent = true;
    void history.day(day).then((read) => {
      if (isCurrent) setRecords(read ?? 'unread');
    });
    return () => {
      isCurrent = false;
    };
  }, [history, day, summary]);
  return records;
}
