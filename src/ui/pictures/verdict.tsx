interface VerdictProps {
  readonly right: boolean;
  readonly x: number;
  readonly y: number;
}

/** A ringed tick, or a ringed cross: told apart by shape before colour. */
export function Verdict({ right, x, y }: VerdictProps) {
  return (
    <g class={right ? 'p-verdict p-right' : 'p-verdict p-wrong'} transform={`translate(${x} ${y})`}>
      <circle r="12" />
      <path
        d={
          right
            ? 'M-5.500 0.500L-1.500 4.500L6 -4.500'
            : 'M-4.500 -4.500L4.500 4.500M4.500 -4.500L-4.500 4.500'
        }
      />
    </g>
  );
}
