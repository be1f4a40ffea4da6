import { expect, test } from 'vitest';
import { analyse } from '../../src/domain/insight/analysis.ts';
import type { Analysis } from '../../src/domain/insight/analysis.ts';
import { createAnalyst } from '../../src/state/analyst.ts';

const question: Extract<Analysis, { kind: 'right-away' }> = {
  kind: 'right-away',
  pairs: [-1, -2, 0, -1, -3].map((change) => ({ kind: 'facial', change, seconds: 500 })),
};

test('what the worker answers is the answer', async () => {
  const analyst = createAnalyst({ run: async (task) => analyse(task as Analysis) });
  expect(await analyst.ask(question)).toMatchObject({ count: 5, change: -7 / 5 });
});

test('where the worker breaks, the page answers itself, and the same', async () => {
  const analyst = createAnalyst({ run: () => Promise.reject(new Error('broke')) });
  expect(await analyst.ask(question)).toEqual(analyse(question));
});
