import { useState } from 'preact/hooks';
import { EMERGENCY_NUMBERS } from '../../content/emergency-numbers.ts';
import { ZONES_BY_COUNTRY } from '../../content/zone-countries.ts';
import { countryOfZone, emergencyNumberFor } from '../../domain/safety/emergency-country.ts';
import { formattingTag } from '../../i18n/translator.ts';
import { useText } from '../../i18n/text.ts';
import { useServices } from '../../state/services.ts';

/** The number to call, by the country the time zone suggests or the person chose. */
export function EmergencyCall() {
  const { t, locale } = useText();
  const { clock, settings } = useServices();
  const [changing, setChanging] = useState(false);
  const country =
    settings.settings.value.emergencyCountry ?? countryOfZone(clock.zone(), ZONES_BY_COUNTRY);
  const { number, isGuess } = emergencyNumberFor(country, EMERGENCY_NUMBERS);
  const names = new Intl.DisplayNames(formattingTag(locale), { type: 'region' });
  const nameOf = (code: string): string => names.of(code) ?? code;
  return (
    <div class="stack">
      <a class="button button-stop button-wide call" href={`tel:${number}`}>
        {t('safety.emergency.call', { number })}
      </a>
      <p>
        {isGuess || country === null
          ? t('safety.emergency.guess', { number })
          : t('safety.emergency.country', { country: nameOf(country) })}
      </p>
      {changing ? (
        <label class="field">
          <span>{t('safety.emergency.change')}</span>
          <select
            value={country ?? ''}
            onChange={({ currentTarget }) =>
              void settings.change({ emergencyCountry: currentTarget.value })
            }
          >
            {Object.keys(EMERGENCY_NUMBERS)
              .toSorted((one, other) => nameOf(one).localeCompare(nameOf(other), locale))
              .map((code) => (
                <option key={code} value={code}>
                  {nameOf(code)}
                </option>
              ))}
          </select>
        </label>
      ) : (
        <button type="button" class="button" onClick={() => setChanging(true)}>
          {t('safety.emergency.change')}
        </button>
      )}
      <p class="quiet small">{t('safety.emergency.no-signal')}</p>
    </div>
  );
}
