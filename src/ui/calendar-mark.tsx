import type { CalendarDay } from '../domain/consistency/calendar.ts';

/** A square of this side holds a mark. */
export const MARK_SIDE = 16;

/** What a day came to, as a shape: told apart without colour. */
export function MarkShape({ state }: Pick<CalendarDay, 'state'>) {
  switch (state) {
    case 'done':
      return <circle class="cal-fill cal-guide" cx={8} cy={8} r={7.5} />;
    case 'partial':
      return (
        <g class="cal-guide">
          <circle class="cal-line" cx={8} cy={8} r={6.5} />
          <path class="cal-fill" d="M1.5 8 a6.5 6.5 0 0 0 13 0 z" />
        </g>
      );
    case 'rest':
      return <path class="cal-line cal-guide" d="M8 1.5 14.5 8 8 14.5 1.5 8z" />;
    case 'paused':
      return <path class="cal-bars" d="M5.5 3.5 v9 M10.5 3.5 v9" />;
    case 'rated':
      return <circle class="cal-line" cx={8} cy={8} r={6.5} />;
    case 'none':
      return <path class="cal-line" d="M5 8 h6" />;
    case 'future':
      return null;
  }
}

export function Mark({ state }: Pick<CalendarDay, 'state'>) {
  return (
    <svg class="cal-mark" viewBox={`0 0 ${MARK_SIDE} ${MARK_SIDE}`} aria-hidden="true">
      <MarkShape state={state} />
    </svg>
  );
}
