import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What axe finds on the page. Its source goes in through the debugger, which
 * the page's policy, rightly, has no say in.
 */
export async function axeViolations(page: Page): Promise<string[]> {
  const tools = await page.context().newCDPSession(page);
  await tools.send('Runtime.evaluate', { expression: AXE });
  const { result } = await tools.send('Runtime.evaluate', {
    expression: 'axe.run(document, { resultTypes: ["violations"] }).then(JSON.stringify)',
    awaitPromise: true,
    returnByValue: true,
  });
  await tools.detach();
  const { violations } = JSON.parse(String(result.value)) as AxeResults;
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${String(target)}: ${failureSummary}`),
  );
}

/** Looks at a page, stage by stage, in either theme and in text of twice the size. */
export function inspect(page: Page): {
  readonly look: (stage: string) => Promise<void>;
  /** What keeps people out. */
  readonly found: readonly string[];
} {
  const found: string[] = [];
  return {
    found,
    look: async (stage) => {
      found.push(...(await accessFaults(page)).map((fault) => `${stage}, ${fault}`));
    },
  };
}

async function accessFaults(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const [colorScheme, times] of [
    ['light', 1],
    ['dark', 1],
    ['dark', 2],
  ] as const) {
    await page.emulateMedia({ colorScheme });
    await enlargeText(page, times);
    const faults = [
      ...(await axeViolations(page)),
      ...(await smallTargets(page)),
      ...(await sideways(page)),
    ];
    found.push(...faults.map((fault) => `${colorScheme}, ${times} times: ${fault}`));
  }
  await enlargeText(page, 1);
  return found;
}

/** As the browser's own setting does, and waits until the page is laid out anew. */
export async function enlargeText(page: Page, times: number): Promise<void> {
  await page.evaluate(
    (size) =>
      new Promise((resolve) => {
        document.documentElement.style.setProperty('font-size', size);
        requestAnimationFrame(() => requestAnimationFrame(resolve));
      }),
    `${16 * times}px`,
  );
}

/** How far the page can be scrolled sideways, and what sticks out. */
export function sideways(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const sticksOut = (element: Element | null): boolean =>
      element !== null && element.getBoundingClientRect().right > clientWidth + 0.5;
    const culprits = [...document.querySelectorAll('#app *')]
      .filter((element) => sticksOut(element) && !sticksOut(element.parentElement))
      .map((element) => `${element.localName}.${element.getAttribute('class')} sticks out`);
    // Text alone may stick out, of an element that does not.
    return [`${scrollWidth} px of page in ${clientWidth} px`, ...culprits];
  });
}

/** Targets that a thumb would miss: under 48 px, or 44 px for a link in a line of text. */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const asked = 'a[href], button, input, select, textarea, summary';
    return [...document.querySelectorAll<HTMLElement>(asked)].flatMap((element) => {
      const target = element.closest('label') ?? element;
      const { width, height } = target.getBoundingClientRect();
      const isLink = element.localName === 'a' && getComputedStyle(element).display === 'inline';
      const least = isLink ? 44 : 48;
      if (!element.checkVisibility() || (height >= least - 0.5 && width >= least - 0.5)) return [];
      const name = element.ariaLabel ?? element.innerText ?? '';
      return [`${element.localName} "${name}" is ${Math.round(width)} by ${Math.round(height)}`];
    });
  });
}
