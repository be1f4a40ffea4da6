import { noonInstantOf } from '../../domain/day.ts';
import { FACIAL_POINTS, HALF_LIFE_DAYS } from '../../domain/consistency/score.ts';
import type { ScoreSum, SumLine } from '../../domain/consistency/score-sum.ts';
import { formatDays, formatNumber } from '../../i18n/formats.ts';
import { useText } from '../../i18n/text.ts';

interface SumTableProps {
  readonly id: string;
  readonly sum: ScoreSum;
}

/** Which weeks add how much to the score, and by what rule. */
export function SumTable({ id, sum }: SumTableProps) {
  const { t, locale } = useText();
  const inPoints = (tenths: number): string => formatNumber(locale, tenths / 10, 1);
  return (
    <div id={id} class="score-sum">
      <table class="figures">
        <caption>{t('consistency.sum')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('consistency.sum.week')}</th>
            <th scope="col">{t('consistency.sum.facials')}</th>
            <th scope="col">{t('consistency.sum.points')}</th>
          </tr>
        </thead>
        <tbody>
          {sum.lines.map((line) => (
            <tr key={line.to}>
              <th scope="row">
                <Week {...line} />
              </th>
              <td>
                <Facials {...line} />
              </td>
              <td>{inPoints(line.tenths)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={2}>
              {t('consistency.sum.total')}
            </th>
            <td>{inPoints(sum.tenths)}</td>
          </tr>
        </tfoot>
      </table>
      <p class="quiet small">
        {t('consistency.sum.rule', {
          points: formatNumber(locale, FACIAL_POINTS, 1),
          days: formatNumber(locale, HALF_LIFE_DAYS),
        })}
      </p>
    </div>
  );
}

function Week({ from, to }: SumLine) {
  const { t, locale } = useText();
  if (from === null) return t('consistency.sum.earlier');
  return formatDays(locale, noonInstantOf(from), noonInstantOf(to), 'short');
}

function Facials({ done, partial }: SumLine) {
  const { t } = useText();
  return partial === 0
    ? t('consistency.sum.done', { done })
    : t('consistency.sum.partly', { done, partial });
}
