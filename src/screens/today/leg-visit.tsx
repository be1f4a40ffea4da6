import { useLocation } from 'preact-iso';
import { LEG_ROUTINE } from '../../domain/visit/visit.ts';
import type { Visit } from '../../domain/visit/visit.ts';
import { useText } from '../../i18n/text.ts';
import { useCatalogue } from '../../i18n/use-catalogue.ts';
import { useServices } from '../../state/services.ts';
import { NOT_RATED } from '../../state/visit-model.ts';
import { linkTo } from '../../ui/link.ts';

/** The leg routine that is open: go on with it, rate it, or put it away. */
export function LegVisit({ visit: open }: { readonly visit: Visit }) {
  const { t } = useText();
  const { visit } = useServices();
  const { route } = useLocation();
  if (!useCatalogue('legs-today')) return null;
  const isOver = open.stage === 'after';
  const stage = isOver ? 'after' : open.checkpoint === null ? 'ready' : 'resume';
  const putAway = (): void => {
    if (isOver) void visit.checkInAfter(NOT_RATED);
    else if (open.checkpoint === null) void visit.leave();
    else void visit.endOnHold();
  };
  return (
    <section class="card today-card">
      <h2>{t(`legs-today.${stage}.title`)}</h2>
      <p>{t(`legs-today.${stage}.text`)}</p>
      <button
        type="button"
        class="button button-primary button-wide"
        onClick={() => route(linkTo(isOver ? '/check-in' : `/session/${LEG_ROUTINE}`))}
      >
        {t(`legs-today.${stage}`)}
      </button>
      <button type="button" class="button button-wide" onClick={putAway}>
        {t(`legs-today.${stage}.away`)}
      </button>
    </section>
  );
}
