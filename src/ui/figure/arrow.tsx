/** The direction path with its head. The casing lies under both, so that they read as one shape. */
export function Arrow({ path }: { readonly path: string }) {
  if (path === '') return null;
  const head = arrowHead(path);
  return (
    <g>
      <path class="f-arrow-casing" d={path + head} />
      <path class="f-arrow" d={path + head} />
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
