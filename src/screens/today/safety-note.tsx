import { endedWaits } from '../../domain/safety/ended-waits.ts';
import { isDoubt } from '../../domain/safety/doubt.ts';
import type { Permit } from '../../domain/safety/permitted-steps.ts';
import { useText } from '../../i18n/text.ts';
import { useCatalogue } from '../../i18n/use-catalogue.ts';
import { useServices } from '../../state/services.ts';
import { linkTo } from '../../ui/link.ts';

/** Says when the safety answers change what today's facial is, and when a wait has ended. */
export function SafetyNote() {
  const { t } = useText();
  const { safety, days } = useServices();
  const hasWords = useCatalogue('safety-note');
  const permit = safety.permit.value;
  if (!hasWords || permit === null) return null;
  const ended = endedWaits(safety.answers.value, days.today.value).length;
  const kind = kindOf(permit);
  if (kind === null && ended === 0) return null;
  return (
    <aside class={kind === 'refused' ? 'notice notice-warning' : 'notice'}>
      {kind !== null && <p>{t(`safety-note.${kind}`)}</p>}
      {ended > 0 && <p>{t('safety-note.wait-over', { count: ended })}</p>}
      <a href={linkTo('/safety')}>{t('safety-note.see')}</a>
    </aside>
  );
}

function kindOf({ kind, reasons }: Permit): 'refused' | 'unasked' | 'renewal' | 'off' | null {
  const told = reasons.filter(({ condition }) => !isDoubt(condition));
  if (kind === 'refused' && told.length > 0) return 'refused';
  if (reasons.length === 0) return null;
  if (told.length > 0) return 'off';
  return reasons.every(({ condition }) => condition === 'unanswered') ? 'unasked' : 'renewal';
}
