import type { NodeAreaFlow, NodeAreaId, NodeMapDrawing } from '../../domain/anatomy/node-area.ts';
import { Arrow } from '../figure/arrow.tsx';
import { Flow } from '../pictures/flow.tsx';

type Flows = Readonly<Record<NodeAreaId, NodeAreaFlow>>;

interface NodeRouteProps {
  readonly id: NodeAreaId;
  readonly drawing: NodeMapDrawing;
  readonly flows: Flows;
}

/** Faint ways into the chosen area, a strong one to the next, and on from there down to the vein. */
export function NodeRoute({ id, drawing, flows }: NodeRouteProps) {
  const [first, ...later] = wayHome(id, flows);
  return (
    <g>
      <g class="node-inward">
        {inwardWays(id, drawing, flows).map((way) => (
          <Flow key={way} path={way} />
        ))}
      </g>
      <g class="node-later">
        {later.map((area) => (
          <Flow key={area} path={drawing.onward[area] ?? ''} />
        ))}
      </g>
      <Arrow path={(first && drawing.onward[first]) ?? ''} />
    </g>
  );
}

/** From the regions, and from the areas that empty into this one. */
function inwardWays(id: NodeAreaId, drawing: NodeMapDrawing, flows: Flows): string[] {
  const inward = drawing.inward[id] ?? {};
  const regions = flows[id].regions.map((region) => inward[region]);
  const areas = (Object.keys(flows) as NodeAreaId[])
    .filter((area) => flows[area].next === id)
    .map((area) => drawing.onward[area]);
  return [...regions, ...areas].filter((way) => way !== undefined);
}

function wayHome(id: NodeAreaId, flows: Flows): readonly NodeAreaId[] {
  const { next } = flows[id];
  return next === 'vein' ? [id] : [id, ...wayHome(next, flows)];
}
