import { expect, it } from 'vitest';
import type { ServiceWorkerNews } from '../../src/platform/service-worker.ts';
import { UpdateModel } from '../../src/state/update-model.ts';

/** The model with ports that only remember; `tell` is the service worker's side. */
async function started(fetchedAhead: Promise<void> = Promise.resolve()) {
  let tell: (news: ServiceWorkerNews) => void = () => undefined;
  const asked: (() => boolean)[] = [];
  const seen = { isNews: true };
  const model = new UpdateModel({
    updates: async () => ({
      serviceWorkers: {
        start: (listener) => {
          tell = listener;
        },
        check: () => undefined,
        apply: (mayReload) => {
          asked.push(mayReload);
        },
      },
      seenVersion: {
        isNews: () => seen.isNews,
        acknowledge: () => {
          seen.isNews = false;
        },
      },
    }),
    pageLife: { isHidden: () => false, subscribe: () => () => undefined },
    clock: { now: () => 0, zoneOffsetMinutes: () => 0, zone: () => 'UTC', after: () => () => 0 },
  });
  await model.start(fetchedAhead);
  return { model, asked, seen, tell: (news: ServiceWorkerNews) => tell(news) };
}

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

it('offers a newer version only once everything ahead has been fetched', async () => {
  let arrive = (): void => undefined;
  const { model, tell } = await started(
    new Promise((resolve) => {
      arrive = resolve;
    }),
  );
  tell('update-waiting');
  await turn();
  expect(model.waiting.value).toBe(false);
  arrive();
  await turn();
  expect(model.waiting.value).toBe(true);
});

it('lets the page be reloaded only while the offer stands and no form is open', async () => {
  const { model, asked } = await started();
  let isThere = true;
  model.accept(() => isThere);
  const [mayReload = () => null] = asked;
  expect(mayReload()).toBe(true);
  const [letGo, letGoOther] = [model.hold(), model.hold()];
  expect(mayReload()).toBe(false);
  letGo();
  expect(mayReload()).toBe(false);
  letGoOther();
  expect(mayReload()).toBe(true);
  isThere = false;
  expect(mayReload()).toBe(false);
});

it('tells what has changed until it was read', async () => {
  const { model, seen } = await started();
  expect(model.changed.value).toBe(true);
  model.acknowledge();
  expect([model.changed.value, seen.isNews]).toEqual([false, false]);
});
