import { useEffect } from 'preact/hooks';

/**
 * Whoever leaves a long list for a page and comes back finds the same place in
 * it: how far it was scrolled and what was searched for stay with its address.
 */
export function useKeptPlace(query: string): void {
  useEffect(() => {
    const kept = (history.state as { readonly y?: number } | null)?.y ?? 0;
    if (kept > 0) window.scrollTo(0, kept);
  }, []);
  useEffect(() => {
    const keep = (event: MouseEvent): void => {
      if (!(event.target as Element).closest('main a')) return;
      const asked = new URLSearchParams(location.search);
      if (query === '') asked.delete('q');
      else asked.set('q', query);
      history.replaceState(
        { y: scrollY },
        '',
        `${location.pathname}?${asked.toString()}`.replace(/\?$/, ''),
      );
    };
    // Before the router, which leaves the address at the same click.
    addEventListener('click', keep, true);
    return () => removeEventListener('click', keep, true);
  }, [query]);
}
