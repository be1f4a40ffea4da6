/** Early light across the mirror behind the person. */
export function Glass() {
  return (
    <path
      class="f-mirror-light"
      d="M-20 214L214 -20H318L-20 318ZM-20 352L352 -20H380L-20 380ZM420 300L240 480H300L420 360Z"
    />
  );
}
