import { useState } from 'preact/hooks';
import { useText } from '../../i18n/text.ts';
import { usePull } from './use-pull.ts';

/**
 * A round of skin that follows the finger, in a ring that keeps the pace of a
 * stroke: two seconds of stretch, one of letting go. It measures nothing.
 */
export function Pace() {
  const { t } = useText();
  const [isRunning, setRunning] = useState(false);
  const { skin, handlers } = usePull<HTMLDivElement>();
  return (
    <div class="learn-pace card" data-running={isRunning}>
      <div
        class="learn-pad"
        role="img"
        aria-label={t('learn.pace.label')}
        {...handlers}
        onPointerDown={(event) => {
          handlers.onPointerDown(event);
          setRunning(true);
        }}
      >
        <div class="learn-ring" />
        <div class="learn-skin-edge">
          <div ref={skin} class="learn-skin" />
        </div>
      </div>
      <p class="learn-pace-words" aria-hidden="true">
        <span class="learn-word-stretch">{t('learn.pace.stretch')}</span>
        <span class="learn-word-let-go">{t('learn.pace.let-go')}</span>
      </p>
      <button type="button" class="button" onClick={() => setRunning(!isRunning)}>
        {t(isRunning ? 'learn.pace.stop' : 'learn.pace.start')}
      </button>
    </div>
  );
}
