import { useState } from 'preact/hooks';
import { scalesWith } from '../../domain/rating/rating.ts';
import { useServices } from '../../state/services.ts';
import type { CheckInMoment } from './check-in-moment.ts';

/**
 * Whether the face has been rated on this day and need not be again: one rating session a day, unless
 * the person wants more. The rating after a facial belongs to the one before it. What was true when
 * the page opened stays: the rating just given must not send it away.
 */
export function useEnough(moment: CheckInMoment): boolean {
  const { days, visit } = useServices();
  const [isEnough] = useState(() => {
    const open = visit.visit.value;
    const rated = days.summaries.value.get(open?.day ?? days.today.value)?.before ?? {};
    const isRated = scalesWith([]).some((scale) => rated[scale] !== undefined);
    const last = visit.lastCheckIn.value;
    const isPassedOver = last !== null && last.skipped && last.sessionId === open?.sessionId;
    return isRated && (moment !== 'after' || isPassedOver);
  });
  return isEnough;
}
