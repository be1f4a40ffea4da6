import { useRef, useState } from 'preact/hooks';
import type { NodeAreaId, NodeMapDrawing } from '../../domain/anatomy/node-area.ts';
import type { NodeMapArea } from './node-map.tsx';

interface NodeControlsProps {
  readonly label: string;
  /** Those that the view shows. */
  readonly areas: readonly NodeMapArea[];
  readonly drawing: NodeMapDrawing;
  readonly selected: NodeAreaId | undefined;
  readonly onSelect: (id: NodeAreaId) => void;
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
};

/** The areas as buttons over the picture; one tab stop, and the arrow keys walk from area to area. */
export function NodeControls({ label, areas, drawing, selected, onSelect }: NodeControlsProps) {
  const group = useRef<HTMLDivElement>(null);
  const [reached, reach] = useState<NodeAreaId | undefined>();
  const stop =
    [reached, selected].find((id) => areas.some((area) => area.id === id)) ?? areas[0]?.id;

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const at = areas.findIndex(({ id }) => id === stop);
    const target = targetOf(event.key, at, areas.length);
    if (target === null) return;
    event.preventDefault();
    reach(areas[target]?.id);
    group.current?.querySelectorAll<HTMLElement>('[role="radio"]')[target]?.focus();
  };

  return (
    <div ref={group} class="node-map-controls" role="radiogroup" aria-label={label}>
      {areas.map((area) => (
        <button
          key={area.id}
          type="button"
          role="radio"
          class="node-map-area"
          style={placed(area.id, drawing)}
          aria-checked={area.id === selected}
          aria-label={area.label}
          tabIndex={area.id === stop ? 0 : -1}
          onFocus={() => reach(area.id)}
          onKeyDown={onKeyDown}
          onClick={() => onSelect(area.id)}
        />
      ))}
    </div>
  );
}

/** Which one a key leads to; nothing for a key that is not ours. */
function targetOf(key: string, at: number, count: number): number | null {
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  const by = STEPS[key];
  return by === undefined ? null : (at + by + count) % count;
}

/** In shares of the frame, for the picture grows with the page; the picture is never mirrored. */
function placed(id: NodeAreaId, { places, frame }: NodeMapDrawing): string {
  const { x, y } = places[id] ?? frame;
  const left = ((x - frame.x) / frame.width) * 100;
  const top = ((y - frame.y) / frame.height) * 100;
  return `left:${left.toFixed(3)}%;top:${top.toFixed(3)}%`;
}
