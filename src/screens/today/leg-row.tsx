import { useLocation } from 'preact-iso';
import { LEG_MINUTES } from '../../content/leg-minutes.ts';
import { LEG_ROUTINE } from '../../domain/visit/visit.ts';
import { useText } from '../../i18n/text.ts';
import { useCatalogue } from '../../i18n/use-catalogue.ts';
import { useServices } from '../../state/services.ts';
import { linkTo } from '../../ui/link.ts';
import './own-routines.css';

/** The second routine, quietly: it is for another part of the day. */
export function LegRow() {
  const { t } = useText();
  const { visit } = useServices();
  const { route } = useLocation();
  const hasWords = useCatalogue('legs-today');
  if (!hasWords || visit.visit.value !== null) return null;
  const start = (): void => {
    void visit.open(LEG_ROUTINE, 'standard');
    route(linkTo(`/session/${LEG_ROUTINE}`));
  };
  return (
    <section class="today-own">
      <h2>{t('legs-today.title')}</h2>
      <ul>
        <li>
          <div>
            <h3>{t('legs-today.name')}</h3>
            <p class="quiet small figures">{t('legs-today.text', { minutes: LEG_MINUTES })}</p>
          </div>
          <button
            type="button"
            class="button"
            aria-label={t('legs-today.start.named')}
            onClick={start}
          >
            {t('legs-today.start')}
          </button>
        </li>
      </ul>
    </section>
  );
}
