import { useId } from 'preact/hooks';
import './skin-tones.css';

interface SkinTonesProps<T extends number> {
  readonly legend: string;
  readonly tones: readonly T[];
  readonly value: T;
  readonly labelOf: (tone: T) => string;
  readonly onChange: (tone: T) => void;
}

/** The six skin tones of the drawings, to choose from. */
export function SkinTones<T extends number>(props: SkinTonesProps<T>) {
  const { legend, tones, value, labelOf, onChange } = props;
  const name = useId();
  return (
    <div>
      <div id={name} class="choice-legend">
        {legend}
      </div>
      <div class="skin-tones" role="radiogroup" aria-labelledby={name}>
        {tones.map((tone) => (
          <label key={tone} data-checked={tone === value}>
            <input
              type="radio"
              name={name}
              checked={tone === value}
              aria-label={labelOf(tone)}
              onChange={() => onChange(tone)}
            />
            <span class="swatch" data-skin={tone} />
          </label>
        ))}
      </div>
    </div>
  );
}
