import type { StrokeDrawing } from '../../domain/routine/drawing.ts';
import { useText } from '../../i18n/text.ts';
import type { MirrorPlace } from './mirror.tsx';
import './mirror.css';
import { followsOval } from './overlay-views.ts';

type Trouble = 'denied' | 'busy' | 'absent' | 'ended' | 'unsupported' | 'failed';

/** What the camera is doing, as far as a person must know. */
type MirrorView =
  | { readonly kind: 'off' | 'asking' | 'live' }
  | { readonly kind: 'failed'; readonly why: Trouble };

interface MirrorSwitchProps {
  readonly state: MirrorView;
  readonly onStart: () => void;
  readonly onStop: () => void;
}

/** Turns the mirror on and off; says what a tap will do. */
export function MirrorSwitch({ state, onStart, onStop }: MirrorSwitchProps) {
  const { t } = useText();
  const isOn = state.kind === 'asking' || state.kind === 'live';
  return (
    <button type="button" class="button mirror-button" onClick={isOn ? onStop : onStart}>
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <ellipse cx="12" cy="10" rx="6.500" ry="8" />
        <path d="M12 18v4M8.500 22h7M9.500 9.500l3.500-3.500" />
        {isOn && <path d="M3.500 21 20.500 3" />}
      </svg>
      {t(isOn ? 'mirror.off' : 'mirror.on')}
    </button>
  );
}

interface MirrorPlaceSwitchProps {
  readonly place: MirrorPlace;
  readonly onChange: (place: MirrorPlace) => void;
}

/** Puts a live mirror in its other place, which it names. */
export function MirrorPlaceSwitch({ place, onChange }: MirrorPlaceSwitchProps) {
  const { t } = useText();
  const other = place === 'beside' ? 'behind' : 'beside';
  return (
    <button type="button" class="button mirror-button" onClick={() => onChange(other)}>
      {t(`mirror.${other}`)}
    </button>
  );
}

interface MirrorNoteProps {
  readonly state: MirrorView;
  /** The drawing of the present step; absent before the first. */
  readonly drawing?: StrokeDrawing;
}

/**
 * One or two sentences: what became of the picture, what to do, that it stays here. Only what the
 * camera does is announced; how to follow a step is for those who look.
 */
export function MirrorNote({ state, drawing }: MirrorNoteProps) {
  const { t } = useText();
  const { kind } = state;
  const announced =
    kind === 'asking' ? t('mirror.asking') : kind === 'failed' && t(`mirror.${state.why}`);
  return (
    <div class="mirror-note" data-kind={kind}>
      <p role="status">{announced}</p>
      {kind === 'live' && drawing !== undefined && (
        <p>{t(followsOval(drawing) ? 'mirror.line-up' : 'mirror.follow-drawing')}</p>
      )}
      {kind !== 'failed' && <p>{t('mirror.private')}</p>}
    </div>
  );
}
