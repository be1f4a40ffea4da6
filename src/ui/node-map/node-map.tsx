import type {
  NodeAreaFlow,
  NodeAreaId,
  NodeMapDrawing,
  NodeMapView,
} from '../../domain/anatomy/node-area.ts';
import { adoptSheet } from '../adopt-sheet.ts';
import { FigurePerson } from '../figure/figure-person.tsx';
import '../figure/figure.css';
import { NodeControls } from './node-controls.tsx';
import { NodeRoute } from './node-route.tsx';
import { NodeSigns } from './node-signs.tsx';
import style from './node-map.css?inline';

adoptSheet(style);

export interface NodeMapArea {
  readonly id: NodeAreaId;
  /** Its name in plain words. */
  readonly label: string;
}

interface NodeMapProps {
  /** What the group of areas is called. */
  readonly label: string;
  /** The names of all areas; the view decides which can be chosen on it. */
  readonly areas: readonly NodeMapArea[];
  readonly view: NodeMapView;
  readonly selected: NodeAreaId | null;
  readonly onSelect: (id: NodeAreaId) => void;
  readonly drawings: Readonly<Record<NodeMapView, NodeMapDrawing>>;
  readonly flows: Readonly<Record<NodeAreaId, NodeAreaFlow>>;
}

/** The person with the groups of lymph nodes; the chosen one shows what comes in and where it goes. */
export function NodeMap({ label, areas, view, selected, onSelect, drawings, flows }: NodeMapProps) {
  const drawing = drawings[view];
  const { x, y, width, height } = drawing.frame;
  const shown = areas.filter(({ id }) => drawing.places[id] !== undefined);
  const chosen = shown.find(({ id }) => id === selected);
  const name = chosen && drawing.places[chosen.id]?.name;
  return (
    <div class="node-map">
      <div class="node-map-picture">
        <svg class="figure" viewBox={`${x} ${y} ${width} ${height}`} aria-hidden="true">
          <FigurePerson view={view} />
          {chosen && <NodeRoute id={chosen.id} drawing={drawing} flows={flows} />}
          <NodeSigns drawing={drawing} selected={chosen?.id} />
        </svg>
        <NodeControls
          label={label}
          areas={shown}
          drawing={drawing}
          selected={chosen?.id}
          onSelect={onSelect}
        />
      </div>
      {chosen && name && (
        <div class="node-map-name" data-at={name.at} aria-hidden="true">
          {chosen.label}
        </div>
      )}
    </div>
  );
}
