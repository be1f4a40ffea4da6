import { useText } from '../../i18n/text.ts';
import type { Landed } from '../../state/import-model.ts';
import { linkTo } from '../../ui/link.ts';
import { daysWords } from './words.ts';

/** The app has started anew since: this is how a person knows that it worked. */
export function LandedNotice({ landed }: { readonly landed: Landed | null }) {
  const text = useText();
  const { t } = text;
  return (
    <div class="said" role="status">
      {landed?.days && (
        <div class="notice landed">
          <p>{t('import.landed', { count: landed.added, days: daysWords(text, landed.days) })}</p>
          <div class="import-row">
            <a class="button" href={linkTo('/backup')}>
              {t('import.landed.undo')}
            </a>
            <a class="button" href={linkTo('/progress')}>
              {t('import.landed.see')}
            </a>
          </div>
        </div>
      )}
    </div>
  );
}
