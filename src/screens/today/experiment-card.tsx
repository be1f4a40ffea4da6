import { useEffect } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { FACIAL_MINUTES } from '../../content/facial-minutes.ts';
import { REST_ROUTINE } from '../../domain/visit/visit.ts';
import { useText } from '../../i18n/text.ts';
import type { ExperimentState } from '../../state/experiment-model.ts';
import { useServices } from '../../state/services.ts';
import { useProgressKit } from '../../state/use-progress-kit.ts';
import { linkTo } from '../../ui/link.ts';

interface ExperimentCardProps {
  /** Whether this card is the day's action, in the place of the usual one. */
  readonly onShown: (isShown: boolean) => void;
}

/** What a running experiment asks for today. */
export function ExperimentCard({ onShown }: ExperimentCardProps) {
  const { visit } = useServices();
  const kit = useProgressKit();
  const isSitting = visit.visit.value?.routineId === REST_ROUTINE;
  const ask = kit?.experiment.ask.value ?? null;
  const isShown = isSitting || ask !== null;
  useEffect(() => onShown(isShown), [isShown, onShown]);
  if (isSitting) return <GoOnSitting />;
  if (kit === null || ask === null) return null;
  return <Asked experiment={kit.experiment} ask={ask} />;
}

interface AskedProps {
  readonly experiment: ExperimentState;
  readonly ask: 'baseline' | 'facial' | 'rest';
}

function Asked({ experiment, ask }: AskedProps) {
  const { t } = useText();
  const { days, visit } = useServices();
  const { route } = useLocation();
  const { current, standing } = experiment;
  const length = current.value?.length ?? 'standard';
  const kind = ask === 'facial' ? 'facial' : 'rest';
  const today = days.summaries.value.get(days.today.value);
  const isDone = today?.pairs.some((pair) => pair.kind === kind) === true;
  const begin = async (): Promise<void> => {
    await visit.open(kind === 'facial' ? 'facial' : REST_ROUTINE, length);
    if (kind === 'facial') return route(linkTo('/session/facial'));
    await visit.advance({ stage: 'before' });
    return route(linkTo('/check-in'));
  };
  return (
    <section class="card today-card">
      <p class="quiet small">
        {t('today.experiment.day', {
          day: standing.value?.dayNumber ?? 0,
          days: standing.value?.days ?? 0,
        })}
      </p>
      <h2>{t(`today.experiment.${kind}`)}</h2>
      <p>
        {isDone
          ? t('today.experiment.done')
          : t(`today.experiment.${kind}.text`, { minutes: FACIAL_MINUTES[length] })}
      </p>
      {!isDone && (
        <button
          type="button"
          class="button button-primary button-wide"
          onClick={() => void begin()}
        >
          {t(`today.experiment.${kind}.start`)}
        </button>
      )}
    </section>
  );
}

/** A sit that was begun and left. */
function GoOnSitting() {
  const { t } = useText();
  const { visit } = useServices();
  const isRatingDue = visit.visit.value?.stage !== 'session';
  return (
    <section class="card today-card">
      <h2>{t('today.experiment.rest')}</h2>
      <p>{t('today.experiment.open')}</p>
      <a
        class="button button-primary button-wide"
        href={linkTo(isRatingDue ? '/check-in' : '/session/rest')}
      >
        {t('today.ready.resume')}
      </a>
      <button type="button" class="button button-wide" onClick={() => void visit.leave()}>
        {t('today.ready.away')}
      </button>
    </section>
  );
}
