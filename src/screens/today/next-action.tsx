import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { FACIAL_MINUTES } from '../../content/facial-minutes.ts';
import { LEG_ROUTINE, REST_ROUTINE } from '../../domain/visit/visit.ts';
import { useText } from '../../i18n/text.ts';
import { useServices } from '../../state/services.ts';
import { NOT_RATED } from '../../state/visit-model.ts';
import { latePart } from '../../ui/late-part.ts';
import { LengthChoice } from '../../ui/length-choice.tsx';
import { linkTo } from '../../ui/link.ts';

/**
 * Drawn by the prerendered page already; its script comes after the page can
 * be used.
 */
const Portrait = latePart(() => import('../../ui/figure/portrait.tsx').then((m) => m.Portrait));

/** What a running experiment asks for; most days there is none. */
const ExperimentCard = latePart(() =>
  import('./experiment-card.tsx').then((m) => m.ExperimentCard),
);

/** The legs come second: their words come late. */
const LegVisit = latePart(() => import('./leg-visit.tsx').then((m) => m.LegVisit));

/** What to do now: go on with what is open, else start. */
export function NextAction() {
  const visit = useServices().visit.visit.value;
  const [isAsked, setAsked] = useState(false);
  if (visit === null || visit.routineId === REST_ROUTINE) {
    return (
      <>
        <ExperimentCard onShown={setAsked} />
        {visit === null && !isAsked && <StartFacial />}
      </>
    );
  }
  if (visit.routineId === LEG_ROUTINE) return <LegVisit visit={visit} />;
  if (visit.stage === 'after') return <RateAfter />;
  return visit.checkpoint === null ? <GoOn /> : <ResumeFacial />;
}

function StartFacial() {
  const { t } = useText();
  const { settings, days, safety, visit } = useServices();
  const { route } = useLocation();
  const { length } = settings.settings.value;
  const done = days.summaries.value.get(days.today.value)?.sessions;
  const refused = safety.permit.value?.kind === 'refused';

  const start = (): void => {
    void visit.open('facial', length);
    route(linkTo('/session/facial'));
  };

  return (
    <section class="card today-card">
      <div class="today-hero">
        <Portrait />
        <div class="stack">
          <h2>{t('today.facial')}</h2>
          <p class="quiet small">{t('today.facial.text')}</p>
        </div>
      </div>
      <LengthChoice
        legend={t('shell.length')}
        legendHidden
        value={length}
        timeOf={(value) => t('today.minutes', { minutes: FACIAL_MINUTES[value] })}
        onChange={(value) => void settings.change({ length: value })}
      />
      {done !== undefined && done.completed + done.partial >= 2 && <p>{t('today.done')}</p>}
      <button
        type="button"
        class={refused ? 'button button-wide' : 'button button-primary button-wide'}
        onClick={start}
      >
        {t('today.start')}
      </button>
      <a class="button button-plain" href={linkTo('/check-in')}>
        {t('today.check-in')}
      </a>
    </section>
  );
}

function ResumeFacial() {
  const { t } = useText();
  const { visit } = useServices();
  const { route } = useLocation();
  const end = async (): Promise<void> => {
    await visit.endOnHold();
  };
  return (
    <section class="card today-card">
      <h2>{t('today.resume.title')}</h2>
      <p>{t('today.resume.text')}</p>
      <button
        type="button"
        class="button button-primary button-wide"
        onClick={() => route(linkTo('/session/facial'))}
      >
        {t('today.resume')}
      </button>
      <button type="button" class="button button-wide" onClick={() => void end()}>
        {t('today.resume.end')}
      </button>
    </section>
  );
}

function GoOn() {
  const { t } = useText();
  const { visit } = useServices();
  const { route } = useLocation();
  return (
    <section class="card today-card">
      <h2>{t('today.ready.title')}</h2>
      <p>{t('today.ready.text')}</p>
      <button
        type="button"
        class="button button-primary button-wide"
        onClick={() => route(linkTo('/session/facial'))}
      >
        {t('today.ready.resume')}
      </button>
      <button type="button" class="button button-wide" onClick={() => void visit.leave()}>
        {t('today.ready.away')}
      </button>
    </section>
  );
}

function RateAfter() {
  const { t } = useText();
  const { visit } = useServices();
  return (
    <section class="card today-card">
      <h2>{t('today.after.title')}</h2>
      <p>{t('today.after.text')}</p>
      <a class="button button-primary button-wide" href={linkTo('/check-in')}>
        {t('today.after')}
      </a>
      <button
        type="button"
        class="button button-wide"
        onClick={() => void visit.checkInAfter(NOT_RATED)}
      >
        {t('today.after.skip')}
      </button>
    </section>
  );
}
