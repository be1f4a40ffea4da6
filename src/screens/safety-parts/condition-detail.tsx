import { conditionMessage, regionMessage } from '../../content/safety-messages.ts';
import { parseDay } from '../../domain/day.ts';
import type { Day } from '../../domain/day.ts';
import type { Report } from '../../domain/safety/answers.ts';
import { SKIN_REGIONS, conditionOf } from '../../domain/safety/conditions.ts';
import type { Action, ConditionId, SkinRegion } from '../../domain/safety/conditions.ts';
import { useText } from '../../i18n/text.ts';
import { Tick } from './tick.tsx';

interface ConditionDetailProps {
  readonly condition: ConditionId;
  readonly report: Report | undefined;
  readonly today: Day;
  readonly onChange: (report: Report | undefined) => void;
}

/** One condition to tick, and what else must be known of it once it is. */
export function ConditionDetail({ condition, report, today, onChange }: ConditionDetailProps) {
  const { t } = useText();
  const { actions } = conditionOf(condition);
  const asks = (...wanted: Action[]): boolean => actions.some((action) => wanted.includes(action));
  return (
    <>
      <Tick
        label={t(conditionMessage(condition))}
        checked={report !== undefined}
        onChange={(checked) => onChange(checked ? { since: today } : undefined)}
      />
      {report !== undefined && (
        <div class="stack">
          {asks('wait-days') && <DayField {...{ condition, report, today, onChange }} />}
          {asks('skip-area') && <Regions report={report} onChange={onChange} />}
          {asks('ask-first', 'ask-neck-first', 'ask-leg-first', 'wait-cleared') && (
            <Tick
              label={t(
                asks('wait-cleared')
                  ? 'safety.detail.cleared-provider'
                  : 'safety.detail.cleared-clinician',
              )}
              checked={report.cleared === true}
              onChange={(cleared) => onChange({ ...report, cleared })}
            />
          )}
        </div>
      )}
    </>
  );
}

function DayField({
  condition,
  report,
  today,
  onChange,
}: ConditionDetailProps & { readonly report: Report }) {
  const { t } = useText();
  const isProcedure = conditionOf(condition).question === 'procedures';
  const change = (text: string): void => {
    const { lastDay: _, ...rest } = report;
    const lastDay = parseDay(text);
    onChange(lastDay === null || lastDay > today ? rest : { ...rest, lastDay });
  };
  return (
    <label class="field">
      <span>{t(isProcedure ? 'safety.detail.procedure-day' : 'safety.detail.last-ill-day')}</span>
      <input
        type="date"
        max={today}
        value={report.lastDay ?? ''}
        onChange={({ currentTarget }) => change(currentTarget.value)}
      />
    </label>
  );
}

interface RegionsProps {
  readonly report: Report;
  readonly onChange: (report: Report) => void;
}

function Regions({ report, onChange }: RegionsProps) {
  const { t } = useText();
  const regions = report.regions ?? [];
  const toggle = (region: SkinRegion, checked: boolean): void => {
    const next = SKIN_REGIONS.filter((each) =>
      each === region ? checked : regions.includes(each),
    );
    onChange({ ...report, regions: next });
  };
  return (
    <fieldset class="stack">
      <legend>{t('safety.detail.where')}</legend>
      {SKIN_REGIONS.map((region) => (
        <Tick
          key={region}
          label={t(regionMessage(region))}
          checked={regions.includes(region)}
          onChange={(checked) => toggle(region, checked)}
        />
      ))}
    </fieldset>
  );
}
