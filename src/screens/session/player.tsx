import { useEffect, useState } from 'preact/hooks';
import { isOver } from '../../domain/session/session.ts';
import { SIGNS, withSign } from '../../domain/safety/triage.ts';
import type { SignId } from '../../domain/safety/triage.ts';
import { noAnswers } from '../../domain/safety/answers.ts';
import { useText } from '../../i18n/text.ts';
import { useServices } from '../../state/services.ts';
import type { SessionKit } from '../../state/session-kit.ts';
import { linkTo } from '../../ui/link.ts';
import { Concern } from '../safety-parts/concern.tsx';
import { Refusal } from '../safety-parts/refusal.tsx';
import { Done } from './done.tsx';
import { EndQuestion } from './end-question.tsx';
import { GetReady } from './get-ready.tsx';
import { NothingToDo } from './nothing-to-do.tsx';
import { usePresentation } from './presentation.ts';
import { wordsOf } from './script.ts';
import { Stage } from './stage.tsx';

interface PlayerProps {
  readonly kit: SessionKit;
}

type Overlay = 'concern' | 'end' | { readonly sign: SignId };

/** The session itself, and the two ways out of it. */
export function Player({ kit }: PlayerProps) {
  const { t } = useText();
  const { visit, safety, days } = useServices();
  const { player, guide, mirror } = kit;
  const [overlay, setOverlay] = useState<Overlay | null>(null);
  const session = player.session.value;
  const { name } = usePresentation();

  useEffect(() => {
    if (player.session.value === null) player.prepare();
  }, [player]);

  useEffect(() => guide.read((spoken) => wordsOf(t, spoken)), [guide, t]);

  const isPlaying = session !== null && !isOver(session) && overlay === null;
  const title = visit.visit.value?.routine?.name ?? t(name);
  useEffect(() => {
    // A question is answered on the screen: no key of a headset goes on behind it.
    if (!isPlaying) return undefined;
    const { resume: play, pause, next, previous } = player;
    guide.listenToKeys({ play, pause, next, previous }, title);
    return () => guide.listenToKeys(null, '');
  }, [guide, player, isPlaying, title]);

  const keepGoing = (): void => {
    setOverlay(null);
    player.resume();
  };
  const report = async (sign: SignId): Promise<void> => {
    setOverlay({ sign });
    player.endForConcern();
    const today = days.today.value;
    await safety.tell((newest) => withSign(newest ?? noAnswers(today), sign, today));
  };

  if (overlay !== null && typeof overlay === 'object') {
    const { page, condition } = SIGNS[overlay.sign];
    const reasons = page === 'emergency' ? [{ condition, action: page }] : [];
    return (
      <Refusal page={page} reasons={reasons}>
        <a class="button button-wide" href={linkTo('/')}>
          {t('session.home')}
        </a>
      </Refusal>
    );
  }
  if (overlay === 'concern') {
    return <Concern onReport={(sign) => void report(sign)} onBack={() => setOverlay(null)} />;
  }
  if (session === null) return <NothingToDo onLeave={() => void visit.leave()} />;
  if (session.phase.kind === 'finished' || session.phase.kind === 'ended-early') {
    return <Done player={player} />;
  }
  const concern = (): void => {
    player.concern();
    setOverlay('concern');
  };
  if (session.phase.kind === 'get-ready') {
    return <GetReady kit={kit} session={session} onConcern={concern} />;
  }
  if (overlay === 'end') {
    return <EndQuestion onEnd={player.end} onKeep={keepGoing} />;
  }
  const askToEnd = (): void => {
    player.pause();
    mirror.stop();
    setOverlay('end');
  };
  return <Stage kit={kit} session={session} onConcern={concern} onEnd={askToEnd} />;
}
