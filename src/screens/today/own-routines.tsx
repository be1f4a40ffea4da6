import { useLocation } from 'preact-iso';
import { facialRoutine } from '../../content/facial-routine.ts';
import { durationMsOf } from '../../domain/routine/own-check.ts';
import { OWN_LENGTH } from '../../domain/routine/own-routine.ts';
import type { OwnRoutine } from '../../domain/routine/own-routine.ts';
import { USUAL_REP_SECONDS } from '../../domain/routine/routine.ts';
import { useText } from '../../i18n/text.ts';
import { useCatalogue } from '../../i18n/use-catalogue.ts';
import { useServices } from '../../state/services.ts';
import { useRoutines } from '../../state/use-routines.ts';
import { linkTo } from '../../ui/link.ts';
import './own-routines.css';

const MS_PER_MINUTE = 60_000;

/** The routines a person made, to start one of them, and the way to make more. */
export function OwnRoutines() {
  const { t } = useText();
  const { visit } = useServices();
  const hasWords = useCatalogue('routines');
  const routines = useRoutines();
  if (!hasWords || routines?.loaded.value !== true) return null;
  const own = visit.visit.value === null ? routines.routines.value : [];
  return (
    <section class="today-own">
      {own.length > 0 && (
        <>
          <h2>{t('routines.today')}</h2>
          <ul>
            {own.map((routine) => (
              <Row key={routine.id} own={routine} />
            ))}
          </ul>
        </>
      )}
      <a class="button button-plain" href={linkTo('/routines')}>
        {t('routines.today.make')}
      </a>
    </section>
  );
}

/** Its minutes are told as those of the facial are: at the usual pace, unless it has its own. */
function Row({ own }: { readonly own: OwnRoutine }) {
  const { t } = useText();
  const { visit } = useServices();
  const { route } = useLocation();
  const minutes = durationMsOf(own, facialRoutine, USUAL_REP_SECONDS) / MS_PER_MINUTE;
  const start = (): void => {
    void visit.open(own.basedOn, OWN_LENGTH, own);
    route(linkTo('/session/facial'));
  };
  return (
    <li>
      <div>
        <h3>
          <bdi>{own.name}</bdi>
        </h3>
        <p class="quiet small figures">
          {[
            t('shell.minutes', { minutes: Math.max(1, Math.round(minutes)) }),
            t('routines.steps', { count: own.items.length }),
          ].join(' · ')}
        </p>
      </div>
      <button
        type="button"
        class="button"
        aria-label={t('routines.today.start.named', { name: own.name })}
        onClick={start}
      >
        {t('routines.today.start')}
      </button>
    </li>
  );
}
