import { useEffect, useState } from 'preact/hooks';
import { useText } from '../../i18n/text.ts';
import type { Find } from './search-index.ts';

/** What answers a search: fetched when it is first wanted. Null on its way; false if it does not come. */
export function useFind(isWanted: boolean): Find | null | false {
  const { t } = useText();
  const [find, setFind] = useState<Find | null | false>(null);
  useEffect(() => {
    if (!isWanted) return;
    import('./search-index.ts').then(
      ({ createFind }) => setFind(() => createFind(t)),
      () => setFind(false),
    );
  }, [isWanted, t]);
  return find;
}
