interface ArrowProps {
  /** SVG path data, absolute commands only. */
  readonly path: string;
  /** The hand glides all along it: a double line, where a stretch has a single one. */
  readonly glides?: boolean;
}

/** The direction path with its head. The casing lies under both, so that they read as one shape. */
export function Arrow({ path, glides = false }: ArrowProps) {
  if (path === '') return null;
  const whole = path + arrowHead(path);
  return (
    <g class={glides ? 'f-glides' : undefined}>
      <path class="f-arrow-casing" d={whole} />
      <path class="f-arrow" d={glides ? path : whole} />
      {glides && <path class="f-arrow-core" d={path} />}
      {glides && <path class="f-arrow-head" d={arrowHead(path)} />}
    </g>
  );
}

const HEAD_LENGTH = 15;
const HEAD_SPREAD = 0.62;

function arrowHead(path: string): string {
  const numbers = (path.match(/-?\d*\.?\d+/g) ?? []).map(Number);
  const [fromX = 0, fromY = 0, tipX = 0, tipY = 0] = numbers.slice(-4);
  const back = Math.atan2(fromY - tipY, fromX - tipX);
  const barb = (turn: number) => {
    const x = tipX + HEAD_LENGTH * Math.cos(back + turn);
    const y = tipY + HEAD_LENGTH * Math.sin(back + turn);
    return `${x.toFixed(1)} ${y.toFixed(1)}`;
  };
  return `M${barb(-HEAD_SPREAD)}L${tipX} ${tipY}L${barb(HEAD_SPREAD)}`;
}
