import { LEAST_TAG_DAYS } from '../../domain/association/tag-association.ts';
import { formatNumber } from '../../i18n/formats.ts';
import { useText } from '../../i18n/text.ts';
import type { InsightState } from '../../state/insight-model.ts';
import { signedEnds } from './signed.ts';

/** What goes with better days: never what causes them. */
export function GoesWith({ insight }: { readonly insight: InsightState }) {
  const { t } = useText();
  const found = insight.tags.value;
  if (found === null) return null;
  return (
    <section class="card" aria-labelledby="tags-title">
      <h2 id="tags-title">{t('tags.title')}</h2>
      <p class="quiet">{t('tags.text')}</p>
      {found.length === 0 && <p>{t('tags.few', { least: LEAST_TAG_DAYS })}</p>}
      <ul class="goes-with">
        {found.map((each) => (
          <GoesWithRow key={each.tag} found={each} />
        ))}
      </ul>
      {found.length > 0 && <p class="quiet small">{t('tags.honest')}</p>}
    </section>
  );
}

type Found = NonNullable<InsightState['tags']['value']>[number];

function GoesWithRow({ found }: { readonly found: Found }) {
  const { t, locale } = useText();
  const { difference, interval, goes } = found;
  const tag = t(`tag.${found.tag}`);
  const sentence = goes ? (difference < 0 ? 'tags.lower' : 'tags.higher') : 'tags.none';
  return (
    <li>
      <p class={goes ? 'goes-with-found' : ''}>{t(sentence, { tag })}</p>
      <p class="quiet small figures">
        {t('tags.numbers', {
          with: formatNumber(locale, found.with.mean, 1),
          countWith: found.with.n,
          without: formatNumber(locale, found.without.mean, 1),
          countWithout: found.without.n,
        })}
        {interval !== null && ` ${t('tags.interval', signedEnds(locale, interval))}`}
      </p>
    </li>
  );
}
