import { analyse } from '../domain/insight/analysis.ts';
import type { Analysis } from '../domain/insight/analysis.ts';

declare const self: DedicatedWorkerGlobalScope;

self.addEventListener('message', ({ data }: MessageEvent<{ id: number; task: Analysis }>) => {
  self.postMessage({ id: data.id, result: analyse(data.task) }, {});
});
