import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { NODE_MAP } from '../../src/content/drawings/node-map.ts';
import { NODE_AREA_IDS, NODE_AREAS } from '../../src/content/node-areas.ts';
import type { NodeAreaId, NodeMapView } from '../../src/domain/anatomy/node-area.ts';
import { NodeMap } from '../../src/ui/node-map/node-map.tsx';
import '../../src/ui/base.css';
import '../../src/ui/tokens.css';

const VIEWS: readonly NodeMapView[] = ['turned', 'chin-lifted'];
/** A unit of the browser's layout, which rounds. */
const ROUNDING = 0.1;

const onSelect = vi.fn<(id: NodeAreaId) => void>();
let box: HTMLDivElement;

function show(view: NodeMapView, selected: NodeAreaId | null = null): void {
  const select = (id: NodeAreaId): void => {
    onSelect(id);
    show(view, id);
  };
  render(
    <NodeMap
      label="Lymph nodes"
      areas={NODE_AREA_IDS.map((id) => ({ id, label: `The ${id} nodes` }))}
      view={view}
      selected={selected}
      onSelect={select}
      drawings={NODE_MAP}
      flows={NODE_AREAS}
    />,
    box,
  );
}

const press = (keys: string): Promise<void> => userEvent.keyboard(keys);
const controls = () => [...box.querySelectorAll<HTMLElement>('[role="radio"]')];
const stops = () => controls().filter(({ tabIndex }) => tabIndex === 0);
const named = (id: NodeAreaId) => page.getByRole('radio', { name: `The ${id} nodes`, exact: true });
const focused = () => document.activeElement?.getAttribute('aria-label');
const arrows = () => box.querySelectorAll('.f-arrow, .p-flow').length;

beforeEach(() => {
  box = document.createElement('div');
  box.style.cssText = 'width: 320px; margin: 0 20px';
  document.body.append(box);
});

afterEach(() => {
  render(null, box);
  box.remove();
  onSelect.mockClear();
});

describe('by keyboard', () => {
  it('has one tab stop, and walks through all areas and round', async () => {
    show('turned');
    await press('{Tab}');
    expect(stops()).toEqual([document.activeElement]);
    const walk = [focused()];
    for (let step = 0; step < NODE_AREA_IDS.length; step += 1) {
      await press(step % 2 === 0 ? '{ArrowRight}' : '{ArrowDown}');
      walk.push(focused());
      expect(stops()).toEqual([document.activeElement]);
    }
    const names = NODE_AREA_IDS.map((id) => `The ${id} nodes`);
    expect(walk).toEqual([...names, names[0]]);
    expect(onSelect).not.toHaveBeenCalled();
  });

  it('walks back, and to either end', async () => {
    show('turned');
    await press('{Tab}{ArrowLeft}');
    expect(focused()).toBe('The submental nodes');
    await press('{ArrowUp}');
    expect(focused()).toBe('The submandibular nodes');
    await press('{Home}');
    expect(focused()).toBe('The supraclavicular nodes');
    await press('{End}');
    expect(focused()).toBe('The submental nodes');
  });

  it.each([
    ['Enter', '{Enter}'],
    ['Space', ' '],
  ])('chooses with %s', async (_key, keys) => {
    show('turned');
    await press(`{Tab}{ArrowRight}${keys}`);
    expect(onSelect.mock.calls).toEqual([['lateral-cervical']]);
    await expect.element(named('lateral-cervical')).toBeChecked();
    expect(focused()).toBe('The lateral-cervical nodes');
  });

  it('comes in at the chosen area', async () => {
    show('turned', 'retroauricular');
    await press('{Tab}');
    expect(focused()).toBe('The retroauricular nodes');
  });

  it('comes in at the first area where the view does not show the chosen one', async () => {
    show('chin-lifted', 'occipital');
    await press('{Tab}');
    expect(focused()).toBe('The supraclavicular nodes');
  });
});

it('chooses by touch, and tells which is chosen', async () => {
  show('turned');
  expect(arrows()).toBe(0);
  await named('preauricular').click();
  expect(onSelect.mock.calls).toEqual([['preauricular']]);
  const checked = controls().filter((control) => control.ariaChecked === 'true');
  expect(checked.map((control) => control.ariaLabel)).toEqual(['The preauricular nodes']);
});

it('draws what comes in and the whole way to the vein, and writes the name', () => {
  show('turned', 'preauricular');
  // Three regions; then to the neck, to the collarbone, and into the vein.
  expect(arrows()).toBe(3 + 3);
  expect(box.querySelector('.node-ring')).not.toBeNull();
  expect(box.querySelector('.node-map-name')?.textContent).toBe('The preauricular nodes');
});

describe.each(VIEWS)('the %s view', (view) => {
  it('shows nothing that axe objects to', async () => {
    show(view, 'submandibular');
    await expect.element(page.getByRole('radiogroup', { name: 'Lymph nodes' })).toBeVisible();
    expect((await axe.run(box)).violations).toEqual([]);
  });

  it.each([320, 560])('has targets of 48 px that leave each other room, %s px wide', (width) => {
    box.style.width = `${width}px`;
    show(view);
    const frame = box.getBoundingClientRect();
    const boxes = controls().map((control) => control.getBoundingClientRect());
    for (const [index, one] of boxes.entries()) {
      expect(Math.min(one.width, one.height)).toBeGreaterThanOrEqual(48 - ROUNDING);
      expect(one.left).toBeGreaterThanOrEqual(frame.left);
      expect(one.right).toBeLessThanOrEqual(frame.right);
      for (const other of boxes.slice(index + 1))
        expect(overlap(one, other)).toBeLessThan(ROUNDING);
    }
  });
});

/** How far two boxes lie over each other, the shorter way; below zero where they are apart. */
function overlap(a: DOMRect, b: DOMRect): number {
  const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return Math.min(across, down);
}
