import { LEG_LIMITS } from '../../content/learn/leg-limits.ts';
import { useText } from '../../i18n/text.ts';
import { Cited } from './cited.tsx';

/** What holds for every stroke on the legs. */
export function LegLimits() {
  const { t } = useText();
  return (
    <section class="card learn-limits">
      <h2>{t('learn.legs.title')}</h2>
      {LEG_LIMITS.map(({ id, sources }) => (
        <Cited key={id} text={t(`learn.legs.${id}`)} sources={sources} />
      ))}
    </section>
  );
}
