import type { ComponentChildren } from 'preact';
import type { Day } from '../domain/day.ts';
import { dayNumber, dayOfNumber } from '../domain/trend/day-number.ts';
import type { Trend } from '../domain/trend/trend.ts';
import { useText } from '../i18n/text.ts';
import type { ChartFrame } from './chart-geometry.ts';
import { useDayReading } from './use-day-reading.ts';
import { usePinch } from './use-pinch.ts';

interface TrendReaderProps {
  /** Of the chart, for screen readers. */
  readonly name: string;
  readonly trend: Trend;
  readonly frame: ChartFrame;
  /** All that the chart says of a day. */
  readonly wordsOf: (day: Day) => string;
  readonly onZoom: (scale: number, around: Day) => void;
  readonly children: ComponentChildren;
}

/**
 * Reads a chart day by day: drag over it, or the arrow keys; two fingers, or
 * plus and minus, zoom. Only the line and the words move, the drawing stays.
 */
export function TrendReader({ name, trend, frame, wordsOf, onZoom, children }: TrendReaderProps) {
  const { t } = useText();
  const { at, index, count, read, keys } = useDayReading(trend, onZoom);
  const first = dayNumber(trend.shown.first);
  const words = at === null ? '' : wordsOf(dayOfNumber(at));
  const dayAt = (x: number): Day => dayOfNumber(first + Math.round((x - frame.left) / frame.step));
  const pinch = usePinch({
    onRead: (x) => read(dayAt(x)),
    onZoom: (scale, x) => onZoom(scale, dayAt(x)),
  });
  return (
    <>
      <div
        class="trend-reader"
        role="slider"
        tabIndex={0}
        aria-label={t('chart.read', { name })}
        aria-valuemin={1}
        aria-valuemax={count}
        aria-valuenow={index + 1}
        aria-valuetext={words || t('chart.read.none')}
        {...pinch}
        onKeyDown={(event) => {
          const act = event.ctrlKey || event.metaKey || event.altKey ? null : keys[event.key];
          if (!act) return;
          event.preventDefault();
          act();
        }}
      >
        {children}
        {at !== null && <Cursor frame={frame} x={frame.x(at - first)} />}
      </div>
      <p class="trend-reading figures" aria-hidden="true">
        {words || t('chart.read.hint')}
      </p>
    </>
  );
}

function Cursor({ frame, x }: { readonly frame: ChartFrame; readonly x: number }) {
  const style = {
    transform: `translateX(${x}px)`,
    insetBlockStart: `${frame.top}px`,
    blockSize: `${frame.bottom - frame.top}px`,
  };
  return <div class="trend-cursor" style={style} />;
}
