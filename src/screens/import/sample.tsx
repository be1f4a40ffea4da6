import { noonInstantOf } from '../../domain/day.ts';
import { clockInstantOf } from '../../domain/history/recorded-time.ts';
import { SCALE_IDS } from '../../domain/rating/rating.ts';
import type { CheckIn } from '../../domain/record/record.ts';
import { formatDay, formatTime } from '../../i18n/formats.ts';
import { useText } from '../../i18n/text.ts';
import type { Translator } from '../../i18n/translator.ts';
import { useServices } from '../../state/services.ts';

/** A few of what would be added, as they would be saved. */
export function Sample({ checkIns }: { readonly checkIns: readonly CheckIn[] }) {
  const text = useText();
  const { t } = text;
  const { clock } = useServices();
  return (
    <section class="card" aria-labelledby="import-sample">
      <h3 id="import-sample">{t('import.sample')}</h3>
      <ul class="import-sample figures">
        {checkIns.map((checkIn) => (
          <li key={checkIn.id}>
            <p class="import-name">
              {whenWords(text, checkIn, clock.zoneOffsetMinutes(checkIn.at))}
            </p>
            <p>{ratingWords(text, checkIn)}</p>
            {checkIn.note !== '' && <p class="quiet small import-note">{checkIn.note}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}

function whenWords({ t, locale }: Translator, checkIn: CheckIn, offsetHere: number): string {
  const day = formatDay(locale, noonInstantOf(checkIn.day), 'full');
  const at = clockInstantOf(checkIn, offsetHere);
  return at === null ? day : t('import.sample.when', { day, time: formatTime(locale, at) });
}

function ratingWords({ t }: Translator, { ratings, moment }: CheckIn): string {
  const rated = SCALE_IDS.filter((scale) => ratings[scale] !== undefined).map((scale) =>
    t('import.sample.rating', { scale: t(`rating.${scale}`), value: ratings[scale] ?? 0 }),
  );
  return [t(`import.moment.${moment}`), ...rated].join(' · ');
}
