import { areaMessage } from '../../content/areas.ts';
import type { Bout } from '../../domain/routine/timeline.ts';
import type { Spoken } from '../../domain/session/spoken.ts';
import type { Translate } from '../../i18n/translator.ts';

/** Puts into words what is said, and shown as a caption. */
export function wordsOf(t: Translate, spoken: Spoken): string {
  switch (spoken.kind) {
    case 'place':
      return t('session.say.place', { area: nameOf(t, spoken.bout), side: sideOf(t, spoken.bout) });
    case 'stroke': {
      const { area } = spoken.bout;
      return t('session.say.stroke', {
        hand: t(areaMessage(area, 'hand')),
        cue: t(areaMessage(area, 'cue')),
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
  return t(areaMessage(area, 'name'));
}

export function sideOf(t: Translate, { side, area }: Bout): string {
  return t(HANDS_AT_REST.has(area) ? 'session.side.legs' : `session.side.${side}`);
}

/** Areas of the leg routine where the hands have nothing to do. */
const HANDS_AT_REST: ReadonlySet<string> = new Set(['L0', 'L11-flex', 'L11-circle', 'L11-rest']);
