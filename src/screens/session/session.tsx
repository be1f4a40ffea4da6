import { useEffect, useRef, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { LEG_ROUTINE } from '../../domain/visit/visit.ts';
import { useText } from '../../i18n/text.ts';
import { useServices } from '../../state/services.ts';
import type { SessionKit } from '../../state/session-kit.ts';
import { useSessionKit } from '../../state/use-session-kit.ts';
import { isAt, linkTo } from '../../ui/link.ts';
import { Page } from '../../ui/page.tsx';
import { Refusal } from '../safety-parts/refusal.tsx';
import { Unread } from '../safety-parts/unread.tsx';
import { Done } from './done.tsx';
import { OneTab } from './one-tab.tsx';
import { Player } from './player.tsx';
import { isRenewable, WayIn } from './way-in.tsx';
import './session.css';

/** The way through a session: the glance, the rating before, the player, the end. */
export default function Session() {
  const { t } = useText();
  const { visit, safety, settings } = useServices();
  const { path, route } = useLocation();
  // The address changes before the page for it, and its words, are there.
  const [asked] = useState(() => (isAt(path, `/session/${LEG_ROUTINE}`) ? LEG_ROUTINE : 'facial'));
  const made = useSessionKit();
  const kit = made === 'failed' ? null : made;
  const player = kit?.player ?? null;
  const open = visit.visit.value;
  const permit = safety.permit.value;
  const isPlayed = player !== null && player.session.value !== null;
  const ready = visit.loaded.value && permit !== null;
  const isRatingDue = open?.stage === 'before' && permit?.kind === 'allowed';

  useEffect(() => {
    // An address that was opened directly starts a visit of its own.
    if (ready && kit !== null && visit.visit.peek() === null) {
      void visit.open(asked, settings.settings.peek().length);
    }
  }, [ready, kit, visit, settings, asked]);
  useEffect(() => () => player?.leave(), [player]);
  const wasOpen = useRef(false);
  const isEnded = wasOpen.current && open === null && !isPlayed;
  wasOpen.current = open !== null;
  useEffect(() => {
    // Here or in another tab.
    if (isEnded) route(linkTo('/'), true);
  }, [isEnded, route]);
  const elsewhere = open !== null && open.routineId !== asked ? open.routineId : null;
  useEffect(() => {
    // One visit at a time: whatever was asked for, the open one is gone on with.
    if (elsewhere !== null) route(linkTo(`/session/${elsewhere}`), true);
  }, [elsewhere, route]);
  useEffect(() => {
    if (isRatingDue) route(linkTo('/check-in'), true);
  }, [isRatingDue, route]);

  if (safety.unread.value) return <Unread />;
  if (made === 'failed') return <NotLoaded />;
  if (kit === null || !ready || isRatingDue || elsewhere || (open === null && !isPlayed)) {
    return (
      <Page title={t('session.loading')} titleHidden>
        {null}
      </Page>
    );
  }
  const leave = async (): Promise<void> => {
    const kept = await visit.endOnHold();
    if (!kept) await visit.leave();
    route(linkTo('/'), true);
  };
  // A session under way comes first: what it reports must not be overtaken by
  // what the report changes.
  if (isPlayed || kit.live.place.value === 'handed-over') return <OnePlayer kit={kit} />;
  if (permit.kind === 'refused' && !(open?.stage === 'glance' && isRenewable(permit))) {
    return (
      <Refusal page={permit.page} reasons={permit.reasons}>
        <a class="button button-wide" href={linkTo('/safety')}>
          {t('session.answers')}
        </a>
        <button type="button" class="button button-wide" onClick={() => void leave()}>
          {t('session.home')}
        </button>
      </Refusal>
    );
  }
  if (open?.stage === 'after') return <Done player={kit.player} />;
  if (open?.stage === 'session') return <OnePlayer kit={kit} />;
  return <WayIn permit={permit} routineId={asked} onLeave={() => void leave()} />;
}

function OnePlayer({ kit }: { readonly kit: SessionKit }) {
  return (
    <OneTab kit={kit}>
      <Player kit={kit} />
    </OneTab>
  );
}

function NotLoaded() {
  const { t } = useText();
  return (
    <Page title={t('session.failed')}>
      <p>{t('session.failed.text')}</p>
      <button
        type="button"
        class="button button-primary button-wide"
        onClick={() => location.reload()}
      >
        {t('session.again')}
      </button>
      <a class="button button-wide" href={linkTo('/')}>
        {t('session.home')}
      </a>
    </Page>
  );
}
