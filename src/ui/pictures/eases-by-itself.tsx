import { adoptSheet } from '../adopt-sheet.ts';
import './picture-style.ts';
import style from './eases-by-itself.css?inline';

adoptSheet(style);

interface EasesWords {
  /** The upright axis, at its upper end. */
  readonly high: string;
  readonly from: string;
  readonly to: string;
  /** Beside the strong line: a morning with nothing done. */
  readonly alone: string;
  /** Beside the faint line below it. */
  readonly faint: string;
}

interface EasesByItselfProps {
  readonly label: string;
  readonly words: EasesWords;
}

/** Puffiness falls through a morning by itself. The words are text of the page and grow with it. */
export function EasesByItself({ label, words }: EasesByItselfProps) {
  return (
    <figure class="picture p-ease">
      <span class="p-ease-high">{words.high}</span>
      <div class="p-ease-plot">
        <svg class="picture-drawing" viewBox="0 0 320 156" role="img" aria-label={label}>
          <path class="p-ease-area" d={`${ALONE}V150H16Z`} />
          <path class="p-axis" d="M16 6V150H308" />
          <path class="p-ease-faint" d={FAINT} />
          <path class="p-ease-line" d={ALONE} />
          <circle class="p-ease-dot" cx="16" cy="20" r="6" />
          <circle class="p-ease-dot" cx="304" cy="118" r="6" />
        </svg>
        <span class="p-ease-alone">{words.alone}</span>
        <span class="p-ease-below">{words.faint}</span>
      </div>
      <div class="p-ease-axis">
        <span>{words.from}</span>
        <span>{words.to}</span>
      </div>
    </figure>
  );
}

const ALONE = 'M16 20C66 24 104 46 140 68C184 96 232 112 304 118';
const FAINT = 'M16 20C58 28 88 58 122 82C164 110 216 126 304 131';
