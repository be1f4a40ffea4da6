import { useEffect, useState } from 'preact/hooks';
import { loadCatalogue } from './catalogues.ts';
import type { CatalogueName } from './catalogues.ts';
import { useText } from './text.ts';

/**
 * For a part of a screen that brings its own words: true once they are there. Where they cannot be
 * had it stays false, and the screen stands without that part.
 */
export function useCatalogue(name: CatalogueName): boolean {
  const { locale, add } = useText();
  const [loaded, setLoaded] = useState(false);
  useEffect(() => {
    loadCatalogue(locale, name).then(
      (catalogue) => {
        add(catalogue);
        setLoaded(true);
      },
      () => undefined,
    );
  }, [locale, add, name]);
  return loaded;
}
