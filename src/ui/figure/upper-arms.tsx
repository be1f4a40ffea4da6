interface UpperArmsProps {
  /** The picture's right arm, from the shoulder round the elbow to the armpit. */
  readonly arm: string;
  /** Its outline, open at the shoulder and in the crook of the elbow. */
  readonly edge: string;
  /** Its side away from the light. */
  readonly shade: string;
}

/** Both upper arms of the seated person; the forearms' elbows lie on theirs. */
export function UpperArms({ arm, edge, shade }: UpperArmsProps) {
  return (
    <g>
      <g transform="matrix(-1 0 0 1 400 0)">
        <path class="f-skin" d={arm} />
        <path class="f-edge" d={edge} />
      </g>
      <path class="f-skin" d={arm} />
      <path class="f-skin-shade f-soft" d={shade} />
      <path class="f-edge" d={edge} />
    </g>
  );
}
