import { createContext } from 'preact';
import { useContext, useId, useState } from 'preact/hooks';
import type { SourceId } from '../../content/sources/all.ts';
import { useText } from '../../i18n/text.ts';
import { numberRuns } from './number-runs.ts';
import { SourceEntry } from './source-entry.tsx';

/** The sources of the page, in the order in which it counts them. */
export const SourceNumbers = createContext<readonly SourceId[]>([]);

interface CitedProps {
  readonly text: string;
  readonly sources: readonly SourceId[];
  readonly class?: string;
}

/**
 * A paragraph, and at its end the numbers of what it stands on. They open right
 * beneath it: a jump to the foot of the page would lose the place.
 */
export function Cited({ text, sources, class: name }: CitedProps) {
  const { t } = useText();
  const list = useId();
  const all = useContext(SourceNumbers);
  const [isOpen, setOpen] = useState(false);
  if (sources.length === 0) return <p class={name}>{text}</p>;
  const numbers = sources.map((source) => all.indexOf(source) + 1).toSorted((a, b) => a - b);
  const shown = numberRuns(numbers);
  return (
    <div class="learn-cited">
      <p class={name}>
        {text}{' '}
        <button
          type="button"
          class="learn-numbers figures"
          aria-label={t('learn.sources.numbers', { numbers: shown })}
          aria-expanded={isOpen}
          aria-controls={isOpen ? list : undefined}
          onClick={() => setOpen(!isOpen)}
        >
          <span>{shown}</span>
        </button>
      </p>
      {isOpen && (
        <ul id={list} class="learn-sources">
          {numbers.map((number) => (
            <SourceEntry key={number} id={all[number - 1] as SourceId} number={number} />
          ))}
        </ul>
      )}
    </div>
  );
}
