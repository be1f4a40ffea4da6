import type { Session } from '../../domain/session/session.ts';
import { useText } from '../../i18n/text.ts';
import { useEffect } from 'preact/hooks';
import { GUIDES } from '../../domain/settings/guidance.ts';
import { useServices } from '../../state/services.ts';
import type { SessionKit } from '../../state/session-kit.ts';
import { usePresentation } from './presentation.ts';
import { hasVoice } from './stage-signs.tsx';
import { Choice } from '../../ui/choice.tsx';
import { MirrorSwitch } from '../../ui/mirror/mirror-controls.tsx';
import { Page } from '../../ui/page.tsx';

interface GetReadyProps {
  readonly kit: SessionKit;
  readonly session: Session;
  readonly onConcern: () => void;
}

/** What to see to before hands are busy; untimed. */
export function GetReady({ kit, session, onConcern }: GetReadyProps) {
  const { t } = useText();
  const { visit, settings } = useServices();
  const length = visit.visit.value?.length ?? settings.settings.value.length;
  const { player, guide, guidance } = kit;
  const { guide: chosen, mirror } = guidance.guidance.value;
  useEffect(() => guide.listVoices(), [guide]);
  const own = visit.visit.value?.routine;
  const { name, isNamedByLength, ready, honest, usesMirror } = usePresentation();
  const begin = (): void => {
    player.ready();
    if (mirror !== 'off' && usesMirror) kit.mirror.start();
  };
  const minutes = Math.max(1, Math.round(session.timeline.totalMs / 60_000));
  return (
    <Page title={t('session.ready.title')} step={session.plan[0]?.stepId}>
      <p class="quiet">
        {t('session.ready.length', {
          length: own?.name ?? t(isNamedByLength ? `shell.length.${length}` : name),
          minutes,
        })}
      </p>
      <ol class="ready-list">
        {ready.map((thing) => (
          <li key={thing}>{t(thing)}</li>
        ))}
      </ol>
      {honest !== null && <p class="notice">{t(honest)}</p>}
      <Choice
        legend={t('session.guide')}
        value={chosen}
        options={GUIDES.map((value) => ({ value, label: t(`session.guide.${value}`) }))}
        onChange={(value) => void guidance.change({ guide: value })}
      />
      {chosen === 'voice' && !hasVoice(guide) && <p class="quiet">{t('session.voice.none')}</p>}
      <div class="ready-extras">
        {chosen !== 'off' && (
          <button
            type="button"
            class="button"
            onClick={() => guide.tryOut(t('session.guide.tried'))}
          >
            {t('session.guide.try')}
          </button>
        )}
        {usesMirror && (
          <MirrorSwitch
            state={{ kind: mirror === 'off' ? 'off' : 'live' }}
            onStart={() => void guidance.change({ mirror: 'beside' })}
            onStop={() => void guidance.change({ mirror: 'off' })}
          />
        )}
      </div>
      {mirror !== 'off' && usesMirror && <p class="quiet small">{t('mirror.private')}</p>}
      <p class="quiet small">{t('session.tap')}</p>
      <button type="button" class="button button-primary button-wide" onClick={begin}>
        {t('session.ready')}
      </button>
      <button type="button" class="button button-wide" onClick={onConcern}>
        {t('session.concern')}
      </button>
    </Page>
  );
}
