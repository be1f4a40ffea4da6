import { describe, expect, test } from 'vitest';
import { NODE_MAP } from '../../src/content/drawings/node-map.ts';
import { facialRoutine } from '../../src/content/facial-routine.ts';
import { NODE_AREA_IDS, NODE_AREAS } from '../../src/content/node-areas.ts';
import { SOURCES } from '../../src/content/sources/all.ts';
import type { NodeAreaId, NodeMapDrawing } from '../../src/domain/anatomy/node-area.ts';
import { stepsOf } from '../../src/domain/routine/routine.ts';

const steps = stepsOf(facialRoutine).map(({ id }) => id);
const drawings = Object.entries(NODE_MAP);

/** The areas passed from here on, until the vein or an area that was passed before. */
function wayOn(from: NodeAreaId): { passed: NodeAreaId[]; end: NodeAreaId | 'vein' } {
  const passed: NodeAreaId[] = [];
  let at: NodeAreaId | 'vein' = from;
  while (at !== 'vein' && !passed.includes(at)) {
    passed.push(at);
    at = NODE_AREAS[at].next;
  }
  return { passed, end: at };
}

test('every area is listed once', () => {
  expect([...NODE_AREA_IDS].toSorted()).toEqual(Object.keys(NODE_AREAS).toSorted());
});

describe.each(NODE_AREA_IDS)('%s', (id) => {
  const area = NODE_AREAS[id];

  test('empties into the vein, by way of the collarbone', () => {
    const { passed, end } = wayOn(id);
    expect(end).toBe('vein');
    expect(passed.at(-1)).toBe('supraclavicular');
  });

  test('is worked by steps of the facial', () => {
    expect(area.steps).not.toHaveLength(0);
    expect(steps).toEqual(expect.arrayContaining([...area.steps, ...area.strokes]));
  });

  test('names its sources', () => {
    expect(area.sources).not.toHaveLength(0);
    expect(Object.keys(SOURCES)).toEqual(expect.arrayContaining([...area.sources]));
  });

  test('can be chosen on a view', () => {
    expect(drawings.some(([, { places }]) => places[id] !== undefined)).toBe(true);
  });
});

describe.each(drawings)('the %s view', (_view, drawing: NodeMapDrawing) => {
  const shown = NODE_AREA_IDS.filter((id) => drawing.places[id] !== undefined);

  test('draws the whole way home of each area that it shows', () => {
    const needed = shown.flatMap((id) => wayOn(id).passed);
    expect(Object.keys(drawing.onward)).toEqual(expect.arrayContaining(needed));
  });

  test.each(shown)('draws what drains into %s, and nothing else', (id) => {
    const drawn = Object.keys(drawing.inward[id] ?? {});
    expect(drawn.toSorted()).toEqual([...NODE_AREAS[id].regions].toSorted());
  });
});
