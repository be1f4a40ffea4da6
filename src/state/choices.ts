import { signal } from '@preact/signals';
import type { ChoiceStore } from '../data/choice-store.ts';
import type { Clock } from '../platform/clock.ts';
import type { Storage } from './storage-model.ts';

interface ChoicesDeps<T> {
  readonly store: ChoiceStore<T>;
  readonly storage: Storage;
  readonly clock: Clock;
  /** What holds until the stored choices are read. */
  readonly initial: T;
  /** Told of everything that is shown. */
  readonly onShown?: (choices: T) => void;
}

/** Choices that show at once and are saved one after another. */
export function createChoices<T extends object>(deps: ChoicesDeps<T>) {
  const { store, storage, clock, initial, onShown } = deps;
  const choices = signal<T>(initial);
  const loaded = signal(false);
  /** Choices that could not be read and were put back to their default. */
  const refused = signal<readonly (keyof T)[]>([]);

  /** Choices that are not on disk yet; they win over those that are. */
  let unsaved: Partial<T> = {};
  let release = (): void => undefined;
  let queue: Promise<unknown> = new Promise<void>((resolve) => {
    release = resolve;
  });

  const publish = (next: T): void => {
    choices.value = next;
    onShown?.(next);
  };

  const read = async (): Promise<void> => {
    const outcome = storage.watch(await store.read());
    if (!outcome.ok) return;
    refused.value = outcome.value.refused;
    publish({ ...outcome.value.choices, ...unsaved });
  };

  const save = async (): Promise<void> => {
    const some = unsaved;
    const saved = storage.watchWrite(await store.save(some, clock.now()));
    if (!saved.ok) return;
    refused.value = [];
    if (unsaved === some) unsaved = {};
    // Another tab may have stored others meanwhile.
    publish({ ...saved.value, ...unsaved });
  };

  return {
    choices,
    loaded,
    refused,
    load: async (): Promise<void> => {
      await read();
      loaded.value = true;
      release();
    },
    /**
     * Shows a choice at once and then saves it, one save after another: a theme
     * need not wait for a disk. What could not be saved holds for this visit,
     * and the notice says that it was not kept. Resolves once it is tried.
     */
    change: (patch: Partial<T>): Promise<unknown> => {
      unsaved = { ...unsaved, ...patch };
      publish({ ...choices.value, ...patch });
      queue = queue.then(save, save);
      return queue;
    },
  };
}
