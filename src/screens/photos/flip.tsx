import { useState } from 'preact/hooks';
import { useText } from '../../i18n/text.ts';
import type { PairShown } from './pair-shown.ts';
import { nameOf, whenOf } from './names.ts';

/** One photo, and the other in its place for as long as the button is held. */
export function Flip({ first, second, aspect }: PairShown) {
  const translator = useText();
  const { t } = translator;
  const [isHeld, setHeld] = useState(false);
  const shown = isHeld ? second : first;
  const release = (): void => setHeld(false);
  const pressKey = (event: KeyboardEvent): void => {
    if (event.key !== ' ' && event.key !== 'Enter') return;
    event.preventDefault();
    setHeld(true);
  };
  return (
    <div class="photos-pairing">
      <div class="photos-pane" style={{ '--aspect': aspect }}>
        {[first, second].map((each) => (
          <img
            key={each.photo.id}
            src={each.url}
            alt={nameOf(translator, each.photo)}
            draggable={false}
            style={{ visibility: each === shown ? 'visible' : 'hidden' }}
          />
        ))}
      </div>
      <p class="small" role="status">
        {t(isHeld ? 'photos.compare.shown.second' : 'photos.compare.shown.first', {
          when: whenOf(translator, shown.photo),
        })}
      </p>
      <button
        type="button"
        class="button button-primary photos-hold"
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          setHeld(true);
        }}
        onLostPointerCapture={release}
        onKeyDown={pressKey}
        onKeyUp={release}
        onBlur={release}
        // A long press is the very thing here, and opens no menu.
        onContextMenu={(event) => event.preventDefault()}
      >
        {t('photos.compare.hold')}
      </button>
    </div>
  );
}
