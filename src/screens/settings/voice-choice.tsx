import { useEffect, useId } from 'preact/hooks';
import { VOICE_RATES } from '../../domain/settings/guidance.ts';
import { useText } from '../../i18n/text.ts';
import type { SessionKit } from '../../state/session-kit.ts';
import { Choice } from '../../ui/choice.tsx';

/** Which voice speaks, and how fast; a sentence where the phone has none. */
export function VoiceChoice({ kit }: { readonly kit: SessionKit }) {
  const { t } = useText();
  const id = useId();
  const { guidance, guide } = kit;
  const { voiceUri, voiceRate } = guidance.guidance.value;
  useEffect(() => guide.listVoices(), [guide]);
  const voices = guide.voices.value;
  if (voices.length === 0) return <p class="quiet">{t('session.voice.none')}</p>;
  return (
    <>
      <div class="field">
        <label for={id}>{t('settings.voice')}</label>
        <select
          id={id}
          value={voices.some(({ uri }) => uri === voiceUri) ? (voiceUri ?? '') : ''}
          onChange={(event) =>
            void guidance.change({ voiceUri: event.currentTarget.value || null })
          }
        >
          <option value="">{t('settings.voice.best')}</option>
          {voices.map(({ uri, name, lang, local }) => (
            <option key={`${uri} ${lang}`} value={uri}>
              {t(local ? 'settings.voice.local' : 'settings.voice.network', { name, lang })}
            </option>
          ))}
        </select>
      </div>
      <Choice
        legend={t('settings.rate')}
        value={voiceRate}
        options={VOICE_RATES.map((value) => ({ value, label: t(RATE_NAMES[value]) }))}
        onChange={(value) => void guidance.change({ voiceRate: value })}
      />
    </>
  );
}

const RATE_NAMES = {
  0.8: 'settings.rate.slow',
  1: 'settings.rate.usual',
  1.2: 'settings.rate.quick',
} as const;
