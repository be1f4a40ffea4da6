import { useEffect, useMemo, useState } from 'preact/hooks';
import { addDays } from '../../domain/day.ts';
import { reportOf, REPORT_WEEKS } from '../../domain/export/report.ts';
import type { Report, ReportWeeks } from '../../domain/export/report.ts';
import { firstNeededBy } from '../../domain/trend/trend.ts';
import { useServices } from '../../state/services.ts';
import type { ReportRecords, TakeAlongState } from '../../state/take-along-model.ts';

/** The report, and how many records of its days or later could not be read. */
export interface FoundReport {
  readonly report: Report;
  readonly unreadable: number;
}

const MOST_DAYS = 7 * Math.max(...REPORT_WEEKS);

/** The report over some weeks up to today; `again` reads anew after `unread`. */
export function useReport(takeAlong: TakeAlongState, weeks: ReportWeeks) {
  const { days } = useServices();
  const today = days.today.value;
  const summaries = days.summaries.value;
  const [turn, setTurn] = useState(0);
  const [records, setRecords] = useState<ReportRecords | 'opening' | 'unread'>('opening');
  useEffect(() => {
    let isCurrent = true;
    setRecords('opening');
    const first = firstNeededBy({ first: addDays(today, 1 - MOST_DAYS), last: today });
    void takeAlong.recordsFrom(first).then((found) => {
      if (isCurrent) setRecords(found ?? 'unread');
    });
    return () => {
      isCurrent = false;
    };
  }, [takeAlong, today, turn]);

  const found = useMemo((): FoundReport | 'opening' | 'unread' => {
    if (typeof records === 'string') return records;
    const sources = { ...records, summaries: [...summaries.values()] };
    return { report: reportOf(sources, today, weeks), unreadable: records.unreadable };
  }, [records, summaries, today, weeks]);
  return { found, again: (): void => setTurn(turn + 1) };
}
