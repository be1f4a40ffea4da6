interface ArrowProps {
  /** SVG path data, absolute commands only. */
  readonly path: string;
}

/** The direction path with its head. The casing lies under both, so that they read as one shape. */
export function Arrow({ path }: ArrowProps) {
  if (path === '') return null;
  const whole = path + headOf(path);
  return (
    <g>
      <path class="f-arrow-casing" d={whole} />
      <path class="f-arrow" d={whole} />
    </g>
  );
}

/** The way a hand glides: a double line, where a stretch has a single one. It lies under the hand. */
export function GlideWay({ path }: ArrowProps) {
  return (
    <g class="f-glides">
      <path class="f-arrow-casing" d={path} />
      <path class="f-arrow" d={path} />
      <path class="f-arrow-core" d={path} />
    </g>
  );
}

/**
 * Where the way leads. It lies over the hand, so that the direction is seen at every moment. The way
 * has to end straight, for its last piece is drawn again here, to join the head to it.
 */
export function GlideHead({ path }: ArrowProps) {
  const stub = stubOf(path);
  const head = headOf(path);
  return (
    <g class="f-glides">
      <path class="f-arrow-casing" d={head} />
      <g class="f-stub">
        <path class="f-arrow-casing" d={stub} />
        <path class="f-arrow" d={stub} />
        <path class="f-arrow-core" d={stub} />
      </g>
      <path class="f-arrow-head" d={head} />
    </g>
  );
}

const HEAD_LENGTH = 15;
const HEAD_SPREAD = 0.62;
const STUB_LENGTH = 20;
/** Where the head's own lines meet. */
const STUB_ENDS = 4;

function headOf(path: string): string {
  const { x, y, behind } = endOf(path);
  return `M${behind(HEAD_LENGTH, -HEAD_SPREAD)}L${x} ${y}L${behind(HEAD_LENGTH, HEAD_SPREAD)}`;
}

function stubOf(path: string): string {
  const { behind } = endOf(path);
  return `M${behind(STUB_LENGTH, 0)}L${behind(STUB_ENDS, 0)}`;
}

/** The path's last point, and points so far behind it, turned about it by so many radians. */
function endOf(path: string) {
  const numbers = (path.match(/-?\d*\.?\d+/g) ?? []).map(Number);
  const [fromX = 0, fromY = 0, x = 0, y = 0] = numbers.slice(-4);
  const back = Math.atan2(fromY - y, fromX - x);
  const behind = (distance: number, turn: number): string => {
    const px = x + distance * Math.cos(back + turn);
    const py = y + distance * Math.sin(back + turn);
    return `${px.toFixed(1)} ${py.toFixed(1)}`;
  };
  return { x, y, behind };
}
