import { useMemo } from 'preact/hooks';
import { noonInstantOf } from '../domain/day.ts';
import type { Day } from '../domain/day.ts';
import { meanDaysOf } from '../domain/trend/mean.ts';
import type { Trend, TrendLine } from '../domain/trend/trend.ts';
import { formatDay, formatNumber } from '../i18n/formats.ts';
import { useText } from '../i18n/text.ts';
import type { DayMarks } from './trend-drawing.tsx';

/** What a chart says of one of its days, in words: the numbers of each line, and its marks. */
export function useTrendWords(trend: Trend, marks: DayMarks): (day: Day) => string {
  const { t, locale } = useText();
  return useMemo(() => {
    // Looked up only once a day is read: most charts are looked at and no more.
    let found: ReturnType<typeof lookUpsOf> | null = null;
    const isMixed = new Set(trend.lines.map(({ scale }) => scale)).size > 1;
    const nameOf = ({ scale, side }: TrendLine): string =>
      isMixed ? t(`chart.in.${scale}`) : t(`chart.${side}`);
    const number = (value: number): string =>
      formatNumber(locale, value, Number.isInteger(value) ? 0 : 1);

    return (day) => {
      found ??= lookUpsOf(trend, marks);
      const { numbers, facials, tagged } = found;
      const name = formatDay(locale, noonInstantOf(day), nameStyle(trend));
      const said = numbers.flatMap(({ line, ratings, means }) => {
        const rating = ratings.get(day);
        const mean = means.get(day);
        return [
          rating === undefined ? '' : t('chart.reading.rated', { name: nameOf(line), rating }),
          mean === undefined
            ? ''
            : t(`chart.reading.mean.${trend.grain}`, {
                name: nameOf(line),
                mean: number(mean),
                days: meanDaysOf(line.scale),
              }),
        ];
      });
      const also = [
        facials.has(day) ? t('chart.reading.facial') : '',
        tagged.has(day) ? t('chart.reading.tagged') : '',
      ];
      const words = [...said, ...also].filter((part) => part !== '');
      return `${name}: ${words.join(' · ') || t('chart.reading.none')}`;
    };
  }, [trend, marks, t, locale]);
}

function nameStyle({ grain }: Trend): 'month-year' | 'long' {
  return grain === 'month' ? 'month-year' : 'long';
}

function lookUpsOf(trend: Trend, marks: DayMarks) {
  return {
    numbers: trend.lines.map(numbersOf),
    facials: new Set(marks.facials),
    tagged: new Set(marks.tagged),
  };
}

function numbersOf(line: TrendLine) {
  return {
    line,
    ratings: new Map(line.dots.map(({ day, value }) => [day, value])),
    means: new Map(line.segments.flat().map(({ day, value }) => [day, value])),
  };
}
