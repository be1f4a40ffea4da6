import { useId } from 'preact/hooks';
import type { ColumnFacts } from '../../domain/import/columns.ts';
import { RANGES, ratingFrom } from '../../domain/import/scales.ts';
import type { SourceRange, SourceScale } from '../../domain/import/scales.ts';
import { SCALES } from '../../domain/rating/rating.ts';
import type { ScaleId } from '../../domain/rating/rating.ts';
import { formatNumber } from '../../i18n/formats.ts';
import { useText } from '../../i18n/text.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { ImportState } from '../../state/import-model.ts';

interface ScalePartsProps {
  readonly model: ImportState;
  readonly column: ColumnFacts;
  readonly scale: ScaleId;
}

/** What the numbers of a column mean, and what becomes of them. */
export function ScaleParts({ model, column: { numbers }, scale }: ScalePartsProps) {
  const text = useText();
  const { t } = text;
  const id = useId();
  const source = model.matching.value.scales[scale] ?? null;
  const isInverted = source?.isInverted ?? false;
  const say = (range: SourceRange | undefined, inverted: boolean): void => {
    if (range !== undefined) model.sayScale(scale, { ...range, isInverted: inverted });
  };
  return (
    <div class="import-scale">
      <div class="field">
        <label for={id}>{t('import.scale')}</label>
        <select
          id={id}
          aria-describedby={`${id}-said`}
          value={source === null ? '' : keyOf(source)}
          onChange={({ currentTarget: { value } }) =>
            say(
              RANGES.find((range) => keyOf(range) === value),
              isInverted,
            )
          }
        >
          {source === null && <option value="">{t('import.scale.choose')}</option>}
          {RANGES.map((range) => (
            <option key={keyOf(range)} value={keyOf(range)}>
              {t('import.scale.option', range)}
            </option>
          ))}
        </select>
        <p id={`${id}-said`} class="quiet small figures" role="status">
          {foundWords(text, numbers)} {source !== null && mappedWords(text, source, scale)}
        </p>
      </div>
      {source !== null && (
        <label class="check-line">
          <input
            type="checkbox"
            checked={isInverted}
            onChange={({ currentTarget }) => say(source, currentTarget.checked)}
          />
          {t(SCALES[scale].better === 'lower' ? 'import.scale.better' : 'import.scale.worse')}
        </label>
      )}
    </div>
  );
}

function keyOf({ least, most }: SourceRange): string {
  return `${least}-${most}`;
}

function foundWords({ t, locale }: Translator, numbers: SourceRange | null): string {
  if (numbers === null) return t('import.scale.found.none');
  const written = (value: number): string =>
    formatNumber(locale, value, Number.isInteger(value) ? 0 : 1);
  return t('import.scale.found', { least: written(numbers.least), most: written(numbers.most) });
}

function mappedWords({ t }: Translator, source: SourceScale, scale: ScaleId): string {
  const { least, most, isInverted } = source;
  const own = SCALES[scale];
  if (!isInverted && least === own.least && most === own.most) return t('import.scale.same');
  const first = ratingFrom(least, source, scale) ?? own.least;
  const last = ratingFrom(most, source, scale) ?? own.most;
  return t('import.scale.mapped', { least, most, first, last });
}
