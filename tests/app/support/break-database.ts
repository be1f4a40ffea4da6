import type { Page } from 'playwright';

/** An error of the browser's database, by its class and in its words. */
export interface Broken {
  readonly name: string;
  readonly message: string;
}

/** From now on nothing can be written, by the page or by a worker of it, until it is mended. */
export async function breakDatabase(page: Page, { name, message }: Broken): Promise<void> {
  const given = [name, message] as const;
  await page.evaluate(breakHere, given);
  await Promise.all(page.workers().map((worker) => worker.evaluate(breakHere, given)));
}

export async function mendDatabase(page: Page): Promise<void> {
  await page.evaluate(mendHere);
  await Promise.all(page.workers().map((worker) => worker.evaluate(mendHere)));
}

/** Runs in the page, or in a worker. */
function breakHere([name, message]: readonly [string, string]): void {
  const { put } = IDBObjectStore.prototype;
  Object.assign(globalThis, { mend: () => (IDBObjectStore.prototype.put = put) });
  IDBObjectStore.prototype.put = () => {
    throw new DOMException(message, name);
  };
}

function mendHere(): void {
  // A worker that began in between was never broken.
  (Reflect.get(globalThis, 'mend') as (() => void) | undefined)?.();
}
