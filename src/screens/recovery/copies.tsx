import { useState } from 'preact/hooks';
import type { Snapshot } from '../../domain/keeping/snapshot.ts';
import { formatDay, formatTime } from '../../i18n/formats.ts';
import { useText } from '../../i18n/text.ts';
import type { KeepingState } from '../../state/keeping-model.ts';

interface CopiesProps {
  readonly keeper: KeepingState;
  /** The newest first; at least one. */
  readonly copies: readonly Snapshot[];
}

/** The copies Ebb has made on this phone; the newest is the one to take. */
export function Copies({ keeper, copies }: CopiesProps) {
  const { t, locale } = useText();
  const [state, setState] = useState<'idle' | 'busy' | 'failed'>('idle');
  const bringBack = async (copy: Snapshot): Promise<void> => {
    if (state === 'busy') return;
    setState('busy');
    if ((await keeper.bringBack(copy)) === null) setState('failed');
  };
  return (
    <section class="card" aria-labelledby="recovery-copy">
      <h2 id="recovery-copy">{t('recovery.copy')}</h2>
      <p class="quiet">{t('recovery.copy.text')}</p>
      <ul class="recovery-copies">
        {copies.map((copy, index) => (
          <li key={copy.at}>
            <p id={`copy-${copy.at}`} class="figures">
              {t('recovery.copy.of', {
                records: copy.records,
                day: formatDay(locale, copy.at, 'full'),
                time: formatTime(locale, copy.at),
              })}
            </p>
            <button
              type="button"
              class={index === 0 ? 'button button-primary' : 'button'}
              aria-describedby={`copy-${copy.at}`}
              aria-disabled={state === 'busy'}
              onClick={() => void bringBack(copy)}
            >
              {t(state === 'busy' ? 'recovery.copy.busy' : 'recovery.copy.back')}
            </button>
          </li>
        ))}
      </ul>
      <div class="said" role="alert">
        {state === 'failed' && <p class="notice notice-warning">{t('recovery.copy.failed')}</p>}
      </div>
    </section>
  );
}
