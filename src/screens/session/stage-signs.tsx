import { useText } from '../../i18n/text.ts';
import type { SessionKit } from '../../state/session-kit.ts';
import { drawingOf } from '../../content/areas.ts';
import { boutAt } from '../../domain/session/jump.ts';
import { MirrorNote } from '../../ui/mirror/mirror-controls.tsx';
import { usePresentation } from './presentation.ts';

interface StageSignsProps {
  readonly kit: SessionKit;
}

/** What a person should know about the phone: its sound, its camera. */
export function StageSigns({ kit }: StageSignsProps) {
  return (
    <div class="player-signs small">
      <SoundSign kit={kit} />
      <MirrorSign kit={kit} />
    </div>
  );
}

/** Says when the screen may go dark in the middle of a step; a small sun that it will not. */
export function WakeSign({ kit }: StageSignsProps) {
  const { t } = useText();
  const state = kit.player.wakeLockState.value;
  if (state === 'idle') return null;
  if (state !== 'held')
    return <p class="player-warning player-dark small">{t('session.not-awake')}</p>;
  return (
    <svg class="player-awake" viewBox="0 0 24 24" role="img" aria-label={t('session.awake')}>
      <circle cx="12" cy="12" r="4.2" />
      <path d="M12 2.500v2.700M12 18.800v2.700M2.500 12h2.700M18.800 12h2.700M5.300 5.300l1.900 1.900M16.800 16.800l1.900 1.900M18.700 5.300l-1.900 1.900M7.200 16.800l-1.900 1.900" />
    </svg>
  );
}

/** Sound that was asked for and does not come is told; the picture goes on. */
function SoundSign({ kit }: StageSignsProps) {
  const { t } = useText();
  const { guide } = kit.guidance.guidance.value;
  const sound = kit.guide.soundState.value;
  const voice = kit.guide.voiceState.value;
  if (guide === 'off' || !kit.player.moving.value) return null;
  if (sound === 'waiting') return <p class="player-warning">{t('session.sound.waiting')}</p>;
  if (sound === 'unsupported') return <p class="player-warning">{t('session.sound.none')}</p>;
  if (guide === 'tones') return null;
  return voice === 'failed' ? <p class="quiet">{t('session.voice.failed')}</p> : null;
}

/** Whether lines are spoken at all; a phone without a voice is told before the session. */
export function hasVoice({ voiceState }: SessionKit['guide']): boolean {
  return voiceState.value !== 'no-voice' && voiceState.value !== 'unsupported';
}

function MirrorSign({ kit }: StageSignsProps) {
  const { t } = useText();
  const { usesMirror } = usePresentation();
  const state = kit.mirror.state.value;
  const session = kit.player.session.value;
  if (session === null || !usesMirror || kit.guidance.guidance.value.mirror === 'off') return null;
  if (state.kind === 'off') return <p role="status">{t('mirror.gone')}</p>;
  const { area } = boutAt(session, kit.player.now.value);
  return <MirrorNote state={state} drawing={drawingOf(area)} />;
}
