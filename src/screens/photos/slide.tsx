import { useState } from 'preact/hooks';
import type { TargetedPointerEvent } from 'preact';
import { useText } from '../../i18n/text.ts';
import type { PairShown } from './pair-shown.ts';
import { nameOf, whenOf } from './names.ts';

const WHOLE = 100;

/** One photo left of a line, the other right of it; the line follows the finger or the keys. */
export function Slide({ first, second, aspect }: PairShown) {
  const translator = useText();
  const { t } = translator;
  const [share, setShare] = useState(WHOLE / 2);
  const drag = (event: TargetedPointerEvent<HTMLDivElement>): void => {
    if (event.type === 'pointermove' && event.buttons === 0) return;
    const { left, width } = event.currentTarget.getBoundingClientRect();
    const at = Math.round(((event.clientX - left) / width) * WHOLE);
    setShare(Math.min(WHOLE, Math.max(0, at)));
  };
  return (
    // What lies left is left in every language.
    <div class="photos-pairing" dir="ltr">
      <div
        class="photos-pane photos-pane-slide"
        style={{ '--aspect': aspect }}
        onPointerDown={drag}
        onPointerMove={drag}
      >
        <img src={first.url} alt={nameOf(translator, first.photo)} draggable={false} />
        <img
          src={second.url}
          alt={nameOf(translator, second.photo)}
          draggable={false}
          style={{ clipPath: `inset(0 0 0 ${share}%)` }}
        />
        <span class="photos-line" style={{ left: `${share}%` }} />
      </div>
      <div class="photos-sides small" aria-hidden="true">
        <span>{whenOf(translator, first.photo)}</span>
        <span>{whenOf(translator, second.photo)}</span>
      </div>
      <input
        class="photos-range"
        type="range"
        min={0}
        max={WHOLE}
        value={share}
        aria-label={t('photos.compare.line')}
        aria-valuetext={t('photos.compare.share', { share })}
        onInput={(event) => setShare(Number(event.currentTarget.value))}
      />
    </div>
  );
}
