import { useId } from 'preact/hooks';
import { addDays, noonInstantOf } from '../../domain/day.ts';
import { TAGS } from '../../domain/record/record.ts';
import type { Tag } from '../../domain/record/record.ts';
import { daysIn, LEAST_DAYS_SHOWN, RANGES } from '../../domain/trend/chart-window.ts';
import { formatDay } from '../../i18n/formats.ts';
import { useText } from '../../i18n/text.ts';
import type { TrendState } from '../../state/trend-model.ts';
import { Choice } from '../../ui/choice.tsx';

const ZOOM_STEP = 2;

/** Longer windows are named by their months. */
const MOST_DAYS_NAMED = 200;

/** Which days the charts show. */
export function TrendControls({ trend }: { readonly trend: TrendState }) {
  const { t, locale } = useText();
  const { shown, whole, range, unread } = trend;
  const { first, last } = shown.value;
  const days = daysIn(shown.value);
  const middle = addDays(first, Math.floor(days / 2));
  const style = days > MOST_DAYS_NAMED ? 'short-month-year' : 'short';
  const name = (day: typeof first): string => formatDay(locale, noonInstantOf(day), style);
  return (
    <div class="trend-controls">
      <Choice
        legend={t('progress.range')}
        legendHidden
        value={range.value ?? 'none'}
        options={RANGES.map((value) => ({ value, label: t(`progress.range.${value}`) }))}
        onChange={(value) => value !== 'none' && void trend.show(value)}
      />
      <div class="trend-moves">
        <MoveButton
          sign="earlier"
          isOff={first <= whole.value.first}
          onClick={() => void trend.move(-Math.ceil(days / 2))}
        />
        <MoveButton
          sign="zoom-out"
          isOff={days >= daysIn(whole.value)}
          onClick={() => void trend.zoom(ZOOM_STEP, middle)}
        />
        <p class="quiet small figures" role="status">
          {t('progress.window', { first: name(first), last: name(last) })}
        </p>
        <MoveButton
          sign="zoom-in"
          isOff={days <= LEAST_DAYS_SHOWN}
          onClick={() => void trend.zoom(1 / ZOOM_STEP, middle)}
        />
        <MoveButton
          sign="later"
          isOff={last >= whole.value.last}
          onClick={() => void trend.move(Math.ceil(days / 2))}
        />
      </div>
      {unread.value && (
        <p class="notice notice-warning" role="alert">
          {t('progress.unread')}
        </p>
      )}
    </div>
  );
}

interface TrendExtrasProps {
  readonly together: boolean;
  readonly onTogether: (together: boolean) => void;
  readonly marked: Tag | null;
  readonly onMark: (tag: Tag | null) => void;
}

/** What else the charts can show. */
export function TrendExtras({ together, onTogether, marked, onMark }: TrendExtrasProps) {
  const { t } = useText();
  return (
    <div class="trend-extras">
      <label class="trend-together">
        <input
          type="checkbox"
          checked={together}
          onChange={(event) => onTogether(event.currentTarget.checked)}
        />
        {t('progress.together')}
      </label>
      <TagChoice marked={marked} onMark={onMark} />
    </div>
  );
}

interface MoveButtonProps {
  readonly sign: 'earlier' | 'later' | 'zoom-in' | 'zoom-out';
  readonly isOff: boolean;
  readonly onClick: () => void;
}

const PATHS = {
  earlier: 'M14.5 5.5L8 12l6.5 6.5',
  later: 'M9.5 5.5L16 12l-6.5 6.5',
  'zoom-in': 'M5 12h14M12 5v14',
  'zoom-out': 'M5 12h14',
} as const;

/** Stays in the order of focus where it can do nothing just now. */
function MoveButton({ sign, isOff, onClick }: MoveButtonProps) {
  const { t } = useText();
  return (
    <button
      type="button"
      class="button trend-move"
      aria-label={t(`progress.${sign}`)}
      aria-disabled={isOff}
      onClick={() => {
        if (!isOff) onClick();
      }}
    >
      <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
        <path d={PATHS[sign]} />
      </svg>
    </button>
  );
}

function TagChoice({ marked, onMark }: Pick<TrendExtrasProps, 'marked' | 'onMark'>) {
  const { t } = useText();
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{t('progress.mark')}</label>
      <select
        id={id}
        value={marked ?? ''}
        onChange={(event) => onMark(TAGS.find((tag) => tag === event.currentTarget.value) ?? null)}
      >
        <option value="">{t('progress.mark.none')}</option>
        {TAGS.map((tag) => (
          <option key={tag} value={tag}>
            {t(`tag.${tag}`)}
          </option>
        ))}
      </select>
    </div>
  );
}
