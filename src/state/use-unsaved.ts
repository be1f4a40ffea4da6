import { useEffect } from 'preact/hooks';
import { useServices } from './services.ts';

/** For a form that a reload would empty: no newer version is offered or taken while it is open. */
export function useUnsaved(): void {
  const { update } = useServices();
  useEffect(() => update.hold(), [update]);
}
