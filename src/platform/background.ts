/**
 * Works on something away from the page's own thread.
 * Rejects where there is no worker, or it broke: the caller may then do the
 * work itself.
 */
export interface Background {
  run(task: unknown): Promise<unknown>;
}

interface Waiting {
  readonly resolve: (result: unknown) => void;
  readonly reject: (reason: unknown) => void;
}

/** What a worker answers to the task of the same number. */
export interface Answer {
  readonly id: number;
  readonly result: unknown;
}

/** One worker, made for the first task and kept for those that follow. */
export function createBackground(make: () => Worker): Background {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | null = null;
  let tasks = 0;

  const fail = (): void => {
    worker?.terminate();
    worker = null;
    for (const { reject } of waiting.values()) reject(new Error('The worker broke'));
    waiting.clear();
  };

  const start = (): Worker => {
    const made = make();
    made.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
      waiting.get(data.id)?.resolve(data.result);
      waiting.delete(data.id);
    });
    made.addEventListener('error', fail);
    made.addEventListener('messageerror', fail);
    return made;
  };

  return {
    run: (task) =>
      new Promise((resolve, reject) => {
        worker ??= start();
        tasks += 1;
        waiting.set(tasks, { resolve, reject });
        worker.postMessage({ id: tasks, task }, {});
      }),
  };
}
