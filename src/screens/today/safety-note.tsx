import { useText } from '../../i18n/text.ts';
import { useServices } from '../../state/services.ts';
import { linkTo } from '../../ui/link.ts';

/** Says when the safety answers change what today's facial is. */
export function SafetyNote() {
  const { t } = useText();
  const { safety } = useServices();
  const permit = safety.permit.value;
  if (permit === null || permit.reasons.length === 0) return null;
  const unasked = permit.reasons.every(({ condition }) => condition === 'unanswered');
  const kind = permit.kind === 'refused' ? 'refused' : unasked ? 'unasked' : 'off';
  return (
    <aside class={kind === 'refused' ? 'notice notice-warning' : 'notice'}>
      <p>{t(`today.safety.${kind}`)}</p>
      <a href={linkTo('/safety')}>{t('today.safety.see')}</a>
    </aside>
  );
}
