import { useEffect, useMemo, useRef } from 'preact/hooks';
import { areaMessage, drawingOf } from '../../content/areas.ts';
import type { Session } from '../../domain/session/session.ts';
import { standingAt } from '../../domain/session/standing.ts';
import { useText } from '../../i18n/text.ts';
import type { SessionKit } from '../../state/session-kit.ts';
import { Controls } from './controls.tsx';
import { Count, pauseMessage } from './count.tsx';
import { Flash } from './flash.tsx';
import { NextCard } from './next-card.tsx';
import { PauseSheet } from './pause-sheet.tsx';
import { nameOf, sideOf, wordsOf } from './script.ts';
import { StageFigure } from './stage-figure.tsx';
import { hasVoice, StageSigns, WakeSign } from './stage-signs.tsx';
import { useGestures } from './use-gestures.ts';
import './stage.css';

interface StageProps {
  readonly kit: SessionKit;
  readonly session: Session;
  readonly onConcern: () => void;
  readonly onEnd: () => void;
}

const MS_OF_STILL = 3_000;

/** The next step shows itself this long before its turn. */
const NEXT_SHOWN_MS = 5_000;

/** What is seen while hands are busy: the picture, the cue, the count, what is next. */
export function Stage({ kit, session, onConcern, onEnd }: StageProps) {
  const { t } = useText();
  const { player, guide, guidance } = kit;
  const now = player.now.value;
  const standing = standingAt(session, now);
  const { bout, next } = standing;
  const { phase } = session;
  const { area } = bout;
  const name = nameOf(t, bout);
  const side = sideOf(t, bout);
  const cue = useRef<HTMLHeadingElement>(null);
  useEffect(() => cue.current?.focus({ preventScroll: true }), []);
  // Past the last step lies the end, and that is asked about: a knuckle may have slipped.
  const goOn = next === null ? onEnd : player.next;
  const forward = useRef(goOn);
  forward.current = goOn;
  const taps = useMemo(
    () => ({
      onTap: player.toggle,
      onForward: () => forward.current(),
      onBack: player.previous,
    }),
    [player],
  );
  useGestures(taps);
  const spoken = guide.caption.value;
  const isCaptioned =
    guidance.guidance.value.guide === 'voice' && hasVoice(guide) && phase.kind !== 'paused';
  const isNextShown = phase.kind === 'running' && standing.stepLeftMs <= NEXT_SHOWN_MS;
  return (
    <main class="player" data-step={bout.stepId} data-phase={phase.kind}>
      <header class="player-top">
        <button type="button" class="button" aria-label={t('session.end')} onClick={onEnd}>
          {t('session.end.short')}
        </button>
        <WakeSign kit={kit} />
        <button type="button" class="button player-concern" onClick={onConcern}>
          {t('session.concern')}
        </button>
        <StageSigns kit={kit} />
        {isCaptioned && (
          <p class="player-caption" aria-hidden="true">
            {spoken !== null && wordsOf(t, spoken)}
          </p>
        )}
      </header>
      <div class="player-figure">
        <StageFigure
          kit={kit}
          drawing={drawingOf(area)}
          side={bout.side === 'midline' ? 'both' : bout.side}
          // A gate has no time of its own.
          repMs={bout.repMs || MS_OF_STILL}
          offsetMs={standing.intoRepMs}
          moving={phase.kind === 'running' && standing.segment === 'bout'}
          label={t('session.figure', {
            area: name,
            side,
            hand: t(areaMessage(area, 'hand')),
            direction: t(areaMessage(area, 'direction')),
          })}
        />
        {isNextShown && next !== null && <NextCard bout={next} />}
      </div>
      <div class="player-words">
        <p class="player-area">
          <strong>{name}</strong>
          <span>{side}</span>
        </p>
        <h1 ref={cue} tabIndex={-1} class="player-cue" aria-live="polite">
          <span class="visually-hidden">{t('session.spoken', { area: name, side })}</span>
          {t(areaMessage(area, 'cue'))}
        </h1>
        {phase.kind === 'paused' ? (
          <PauseSheet kit={kit} session={session} now={now} />
        ) : (
          <p class="player-caution">{t(areaMessage(area, 'caution'))}</p>
        )}
        <Count session={session} standing={standing} now={now} />
        <p class="visually-hidden" role="status">
          {phase.kind === 'paused' && t(pauseMessage(phase.reason))}
        </p>
      </div>
      <Controls player={player} session={session} onNext={goOn} />
      <Flash count={guide.flashes.value} />
    </main>
  );
}
