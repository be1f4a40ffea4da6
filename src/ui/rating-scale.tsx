import { useId } from 'preact/hooks';
import { SCALES, valuesOf } from '../domain/rating/rating.ts';
import type { ScaleId } from '../domain/rating/rating.ts';
import type { MessageId } from '../i18n/catalogues.ts';
import { useText } from '../i18n/text.ts';
import type { Translate } from '../i18n/translator.ts';
import './rating-scale.css';

interface RatingScaleProps {
  readonly scale: ScaleId;
  /** Undefined until a number was tapped: nothing is preset. */
  readonly value: number | undefined;
  readonly onChange: (value: number) => void;
}

/** A scale as a row of numbers to tap, with its anchors in words. */
export function RatingScale({ scale, value, onChange }: RatingScaleProps) {
  const { t } = useText();
  const name = useId();
  return (
    <section class="rating" data-scale={scale}>
      <div class="rating-head">
        <h2 id={name}>{t(`rating.${scale}`)}</h2>
        <span class="rating-said" data-chosen={value !== undefined}>
          {value === undefined ? t('rating.choose') : `${value}: ${wordsOf(t, scale, value)}`}
        </span>
      </div>
      <div class="rating-tiles" role="radiogroup" aria-labelledby={name}>
        {valuesOf(scale).map((tile) => (
          <label key={tile} data-checked={tile === value}>
            <input
              type="radio"
              name={name}
              checked={tile === value}
              aria-label={`${tile} ${wordsOf(t, scale, tile)}`}
              onChange={() => onChange(tile)}
            />
            <span aria-hidden="true">{tile}</span>
          </label>
        ))}
      </div>
      <ul class="rating-anchors" aria-hidden="true">
        {SCALES[scale].anchors.map((anchor) => (
          <li key={anchor}>
            <b>{anchor}</b> {wordsOf(t, scale, anchor)}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The words of a value: its anchor's, or those of the two it lies between. */
function wordsOf(t: Translate, scale: ScaleId, value: number): string {
  const anchors: readonly number[] = SCALES[scale].anchors;
  const word = (anchor: number): string => t(`rating.${scale}.${anchor}` as AnchorMessage);
  if (anchors.includes(value)) return word(value);
  const low = anchors.findLast((anchor) => anchor < value) ?? value;
  const high = anchors.find((anchor) => anchor > value) ?? value;
  return t('rating.between', { low: word(low), high: word(high) });
}

type AnchorMessage = Extract<MessageId, `rating.${ScaleId}.${number}`>;
