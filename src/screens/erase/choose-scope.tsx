import { useEffect, useRef, useState } from 'preact/hooks';
import { lastPausableDay } from '../../domain/consistency/pause-entry.ts';
import { readRange } from '../../domain/erase/read-range.ts';
import { EARLIEST_DAY } from '../../domain/history/past-day.ts';
import { useText } from '../../i18n/text.ts';
import type { EraseState } from '../../state/erase-model.ts';
import { useServices } from '../../state/services.ts';
import { Choice } from '../../ui/choice.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { linkTo } from '../../ui/link.ts';

type Kind = 'range' | 'everything';

/** What shall go, and what became of an erase that did not come about. It keeps what was typed. */
export function ChooseScope({ model }: { readonly model: EraseState }) {
  const { t } = useText();
  const step = model.step.value;
  const [kind, setKind] = useState<Kind>('range');
  const range = useRange();
  const heading = useFocusAfter(step.name);
  if (step.name === 'preview') return null;
  const isBusy = step.name !== 'choose';
  const look = (): void => {
    if (isBusy) return;
    const read = kind === 'range' ? range.read() : null;
    if (kind === 'everything') void model.look({ kind });
    else if (read !== null) void model.look({ kind, ...read });
  };
  return (
    <section class="card" aria-labelledby="erase-choose">
      <h2 ref={heading} id="erase-choose" tabIndex={-1}>
        {t('erase.choose')}
      </h2>
      {step.name !== 'erasing' && (
        <>
          <p class="quiet">{t('erase.choose.text')}</p>
          <Choice
            legend={t('erase.scope')}
            legendHidden
            value={kind}
            options={(['range', 'everything'] as const).map((value) => ({
              value,
              label: t(`erase.scope.${value}`),
            }))}
            onChange={setKind}
          />
          {kind === 'range' && range.fields}
          <button type="button" class="button" aria-disabled={isBusy} onClick={look}>
            {t('erase.look')}
          </button>
          <a class="button button-plain" href={linkTo('/photos')}>
            {t('erase.photos')}
          </a>
        </>
      )}
      <p class="said" role="status">
        {isBusy && t(`erase.${step.name}`)}
      </p>
      <div class="said" role="alert">
        {step.name === 'choose' && step.trouble !== null && (
          <p class="notice notice-warning">{t(`erase.trouble.${step.trouble}`)}</p>
        )}
      </div>
    </section>
  );
}

/** Two fields for the ends of the range. */
function useRange() {
  const { t } = useText();
  const today = useServices().days.today.value;
  const [days, setDays] = useState({ from: '', to: '' });
  const [asked, setAsked] = useState(false);
  const inputs = { from: useRef<HTMLInputElement>(null), to: useRef<HTMLInputElement>(null) };
  const parsed = readRange(days.from, days.to);
  const problem = asked && !parsed.ok ? parsed.problem : null;
  const fields = (
    <div class="erase-days">
      {(['from', 'to'] as const).map((field) => (
        <DateField
          key={field}
          label={t(`erase.${field}`)}
          value={days[field]}
          min={EARLIEST_DAY}
          max={lastPausableDay(today)}
          problem={problem?.field === field ? problemWords(t, problem) : ''}
          input={inputs[field]}
          onInput={(text) => setDays((former) => ({ ...former, [field]: text }))}
        />
      ))}
    </div>
  );
  return {
    fields,
    /** The days; null, with the focus on the field that says why, where there are none. */
    read: () => {
      setAsked(true);
      if (parsed.ok) return parsed.range;
      inputs[parsed.problem.field].current?.focus();
      return null;
    },
  };
}

function problemWords(
  t: ReturnType<typeof useText>['t'],
  { field, reason }: Extract<ReturnType<typeof readRange>, { ok: false }>['problem'],
): string {
  if (reason === 'reversed') return t('erase.to.reversed');
  return t(field === 'from' ? 'erase.from.no-day' : 'erase.to.no-day');
}

/** The focus never stays on what has gone: back from a preview, or while erasing, it is here. */
function useFocusAfter(name: EraseState['step']['value']['name']) {
  const heading = useRef<HTMLHeadingElement>(null);
  const former = useRef(name);
  useEffect(() => {
    if (former.current === 'preview' || former.current === 'erasing') heading.current?.focus();
    former.current = name;
  }, [name]);
  return heading;
}
