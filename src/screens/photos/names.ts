import { noonInstantOf } from '../../domain/day.ts';
import type { Photo } from '../../domain/photo/photo.ts';
import { formatDay } from '../../i18n/formats.ts';
import type { Translator } from '../../i18n/translator.ts';

type Named = Pick<Photo, 'view' | 'day' | 'moment'>;

/** What a photo is called where it stands alone: view, day and moment. */
export function nameOf(translator: Translator, photo: Named): string {
  const { t } = translator;
  const { day, moment } = wordsOf(translator, photo);
  return t('photos.name', { view: t(`photos.view.${photo.view}`), day, moment });
}

/** The same among photos of one view. */
export function whenOf(translator: Translator, photo: Named): string {
  return translator.t('photos.when', wordsOf(translator, photo));
}

function wordsOf({ t, locale }: Translator, { day, moment }: Named) {
  return {
    day: formatDay(locale, noonInstantOf(day), 'full'),
    moment: t(`photos.moment.${moment}`),
  };
}
