import { useEffect } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import { useText } from '../../i18n/text.ts';
import type { SessionKit } from '../../state/session-kit.ts';
import { linkTo } from '../../ui/link.ts';
import { Page } from '../../ui/page.tsx';

interface OneTabProps {
  readonly kit: SessionKit;
  readonly children: ComponentChildren;
}

/** Shows the player where no other tab plays the session, else a way to have it here. */
export function OneTab({ kit, children }: OneTabProps) {
  const { t } = useText();
  const { live, player } = kit;
  const place = live.place.value;
  useEffect(() => {
    if (place === 'none') void live.take();
  }, [live, place]);

  if (place === 'here' || player.session.value !== null) return children;
  if (place === 'none' || place === 'asking') {
    return (
      <Page title={t('session.loading')} titleHidden>
        {null}
      </Page>
    );
  }
  return (
    <Page key={place} title={t(`session.${place}`)}>
      <p>{t(`session.${place}.text`)}</p>
      <button
        type="button"
        class="button button-primary button-wide"
        onClick={() => void live.takeOver()}
      >
        {t('session.take-over')}
      </button>
      <a class="button button-wide" href={linkTo('/')}>
        {t('session.home')}
      </a>
    </Page>
  );
}
