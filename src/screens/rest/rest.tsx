import { useEffect } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { facialDrawings } from '../../content/drawings/facial.ts';
import { REST_ROUTINE } from '../../domain/visit/visit.ts';
import { formatClock } from '../../i18n/formats.ts';
import { useText } from '../../i18n/text.ts';
import type { SitState } from '../../state/sit-model.ts';
import { useServices } from '../../state/services.ts';
import { NOT_RATED } from '../../state/visit-model.ts';
import { useProgressKit } from '../../state/use-progress-kit.ts';
import { FigureThumb } from '../../ui/figure/stroke-figure.tsx';
import { linkTo } from '../../ui/link.ts';
import { Page } from '../../ui/page.tsx';
import './rest.css';

/** The sit of a rest day: as long as the facial, between its two ratings. */
export default function Rest() {
  const { t } = useText();
  const { visit } = useServices();
  const { route } = useLocation();
  const sit = useProgressKit()?.sit ?? null;
  const open = visit.visit.value;
  const isRest = open?.routineId === REST_ROUTINE;
  const isAstray = visit.loaded.value && !isRest;

  useEffect(() => {
    if (isAstray) route(linkTo('/'), true);
  }, [isAstray, route]);
  const length = isRest && open.stage === 'session' ? open.length : null;
  useEffect(() => {
    if (sit === null || length === null) return undefined;
    sit.begin(length);
    return sit.leave;
  }, [sit, length]);

  if (isRest && open.stage === 'after') return <RateAgain />;
  return (
    <Page title={t('rest.title')}>
      <div class="rest-figure">
        <FigureThumb drawing={facialDrawings.B2} side="midline" />
      </div>
      <p class="page-lead">{t('rest.text')}</p>
      {sit !== null && <Left sit={sit} />}
      <button
        type="button"
        class="button button-wide"
        onClick={() => {
          void visit.leave();
          route(linkTo('/'), true);
        }}
      >
        {t('rest.leave')}
      </button>
    </Page>
  );
}

function Left({ sit }: { readonly sit: SitState }) {
  const { t, locale } = useText();
  const left = sit.leftMs.value;
  if (left === null) return null;
  return (
    <p class="rest-left figures" role="timer">
      {t('rest.left', { time: formatClock(locale, left) })}
    </p>
  );
}

function RateAgain() {
  const { t } = useText();
  const { visit } = useServices();
  const { route } = useLocation();
  const skip = async (): Promise<void> => {
    await visit.checkInAfter(NOT_RATED);
    route(linkTo('/'), true);
  };
  return (
    <Page title={t('rest.done.title')}>
      <p class="page-lead">{t('rest.done.text')}</p>
      <button
        type="button"
        class="button button-primary button-wide"
        onClick={() => route(linkTo('/check-in'), true)}
      >
        {t('rest.rate')}
      </button>
      <button type="button" class="button button-wide" onClick={() => void skip()}>
        {t('rest.skip')}
      </button>
    </Page>
  );
}
