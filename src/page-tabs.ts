import { createTabs } from './platform/tabs.ts';

/** The page's one line to the other tabs: on a second one it would hear itself. */
export const pageTabs = createTabs();

/** Starts the app anew, here and in the other tabs: nothing that they know is true any more. */
export function startAnew(): void {
  pageTabs.tell('rewritten');
  pageTabs.reload();
}
