declare global {
  interface Window {
    /** What a screen reader was given to announce, in order. */
    announced?: string[];
  }
}

/** Runs in the page: notes each new text of a live region, and the first text of one that appears. */
export function installAnnouncer(): void {
  const announced: string[] = [];
  window.announced = announced;
  const texts = new WeakMap<Element, string>();
  const isLive =
    '[aria-live]:not([aria-live="off"]), [role="status"], [role="alert"], [role="log"]';
  const look = (): void => {
    for (const region of document.querySelectorAll(isLive)) {
      const text = (region.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
      if (text !== '' && texts.get(region) !== text) announced.push(text);
      texts.set(region, text);
    }
  };
  new MutationObserver(look).observe(document, {
    childList: true,
    subtree: true,
    characterData: true,
    attributes: true,
  });
}
