import { useState } from 'preact/hooks';
import { glanceMessage } from '../../content/safety-messages.ts';
import { GLANCE_CONDITIONS } from '../../content/safety-questions.ts';
import type { GlanceId } from '../../content/safety-questions.ts';
import type { Day } from '../../domain/day.ts';
import { noAnswers, withoutReport, withReport } from '../../domain/safety/answers.ts';
import type { SafetyAnswers } from '../../domain/safety/answers.ts';
import type { ConditionId } from '../../domain/safety/conditions.ts';
import { useText } from '../../i18n/text.ts';
import { Page } from '../../ui/page.tsx';
import { ConditionDetail } from './condition-detail.tsx';
import { Tick } from './tick.tsx';
import './safety-parts.css';

interface GlanceProps {
  readonly title: string;
  /** What is asked, a line each. */
  readonly ids: readonly GlanceId[];
  readonly today: Day;
  readonly onClear: () => void;
  /** What was reported; never empty. */
  readonly onReports: (reports: SafetyAnswers['reports']) => void;
  readonly onBack: () => void;
}

/** The daily glance: one tap when all is clear, the questions only otherwise. */
export function Glance({ title, ids, today, onClear, onReports, onBack }: GlanceProps) {
  const { t } = useText();
  const [asking, setAsking] = useState(false);
  if (asking) return <NotToday ids={ids} today={today} onReports={onReports} onBack={onBack} />;
  return (
    <Page title={title}>
      <ul class="glance-list">
        {ids.map((id) => (
          <li key={id}>{t(glanceMessage(id))}</li>
        ))}
      </ul>
      <button type="button" class="button button-primary button-wide" onClick={onClear}>
        {t('safety.glance.all-clear')}
      </button>
      <button type="button" class="button button-wide" onClick={() => setAsking(true)}>
        {t('safety.glance.not-today')}
      </button>
    </Page>
  );
}

function NotToday({ ids, today, onReports, onBack }: Omit<GlanceProps, 'title' | 'onClear'>) {
  const { t } = useText();
  const [open, setOpen] = useState<readonly GlanceId[]>([]);
  const [draft, setDraft] = useState(noAnswers(today));
  const [isVague, setIsVague] = useState(false);
  // "Not today" without saying what is no leave to go on.
  const send = (): void => {
    const isSaid = (id: GlanceId): boolean =>
      GLANCE_CONDITIONS[id].some((condition) => condition in draft.reports);
    if (open.length > 0 && open.every(isSaid)) onReports(draft.reports);
    else setIsVague(true);
  };
  const toggle = (id: GlanceId, checked: boolean): void => {
    setOpen(checked ? [...open, id] : open.filter((each) => each !== id));
    const conditions: readonly ConditionId[] = GLANCE_CONDITIONS[id];
    if (!checked) setDraft(conditions.reduce(withoutReport, draft));
  };
  return (
    <Page title={t('safety.glance.not-today')}>
      <p>{t('safety.detail.choose')}</p>
      <div class="questions">
        {ids.map((id) => (
          <div key={id} class="questions">
            <Tick
              label={t(glanceMessage(id))}
              checked={open.includes(id)}
              onChange={(checked) => toggle(id, checked)}
            />
            {open.includes(id) && (
              <div class="detail">
                {GLANCE_CONDITIONS[id].map((condition) => (
                  <ConditionDetail
                    key={condition}
                    condition={condition}
                    report={draft.reports[condition]}
                    today={today}
                    onChange={(report) =>
                      setDraft(
                        report === undefined
                          ? withoutReport(draft, condition)
                          : withReport(draft, condition, report),
                      )
                    }
                  />
                ))}
              </div>
            )}
          </div>
        ))}
      </div>
      <div role="alert">
        {isVague && <p class="notice notice-warning">{t('safety.glance.say-which')}</p>}
      </div>
      <button type="button" class="button button-primary button-wide" onClick={send}>
        {t('safety.glance.done')}
      </button>
      <button type="button" class="button button-wide" onClick={onBack}>
        {t('safety.glance.back')}
      </button>
    </Page>
  );
}
