import type { Bout } from '../../domain/routine/timeline.ts';
import type { Spoken } from '../../domain/session/spoken.ts';
import type { FacialArea } from '../../i18n/en/facial.ts';
import type { Translate } from '../../i18n/translator.ts';

/** Puts into words what is said, and shown as a caption. */
export function wordsOf(t: Translate, spoken: Spoken): string {
  switch (spoken.kind) {
    case 'place':
      return t('session.say.place', { area: nameOf(t, spoken.bout), side: sideOf(t, spoken.bout) });
    case 'stroke': {
      const area = spoken.bout.area as FacialArea;
      return t('session.say.stroke', {
        hand: t(`facial.${area}.hand`),
        cue: t(`facial.${area}.cue`),
      });
    }
    case 'side':
      return t('session.say.side', { side: sideOf(t, spoken.bout) });
    case 'next':
      return t('session.next', { area: nameOf(t, spoken.bout) });
    case 'two-more':
      return t('session.say.two-more');
    case 'paused':
      return t('session.paused');
    case 'finished':
      return t('session.say.finished');
  }
}

export function nameOf(t: Translate, { area }: Bout): string {
  return t(`facial.${area as FacialArea}.name`);
}

export function sideOf(t: Translate, { side }: Bout): string {
  return t(`session.side.${side}`);
}
