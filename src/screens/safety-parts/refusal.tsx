import type { ComponentChildren } from 'preact';
import {
  adviceMessage,
  conditionMessage,
  pageMessage,
  reasonMessage,
} from '../../content/safety-messages.ts';
import { noonInstantOf } from '../../domain/day.ts';
import { isDoubt } from '../../domain/safety/doubt.ts';
import { refuses } from '../../domain/safety/permitted-steps.ts';
import type { Reason, RefusalPage } from '../../domain/safety/permitted-steps.ts';
import type { TriagePage } from '../../domain/safety/triage.ts';
import { formatDay } from '../../i18n/formats.ts';
import { useText } from '../../i18n/text.ts';
import { Page } from '../../ui/page.tsx';
import { EmergencyCall } from './emergency-call.tsx';
import { UnsavedNote } from './unread.tsx';
import './safety-parts.css';

interface RefusalProps {
  readonly page: RefusalPage | TriagePage;
  readonly reasons: readonly Reason[];
  /** Where to go from here. */
  readonly children: ComponentChildren;
}

/** Says why there is no session, what it may mean, what to do and what is safe. */
export function Refusal({ page, reasons, children }: RefusalProps) {
  const { t } = useText();
  const serious = page === 'emergency' || page === 'stop';
  return (
    <Page title={t(pageMessage(page, 'title'))}>
      <p class="page-lead">{t(pageMessage(page, 'meaning'))}</p>
      {page === 'emergency' && <EmergencyCall />}
      <UnsavedNote />
      <p>{t(pageMessage(page, 'do'))}</p>
      <ReasonList reasons={reasons.filter(refuses)} serious={serious} />
      <p class="quiet">{t(pageMessage(page, 'safe'))}</p>
      {children}
    </Page>
  );
}

interface ReasonListProps {
  readonly reasons: readonly Reason[];
  readonly serious?: boolean;
}

/** Each reason with its condition, what it changes, and whom to see. */
export function ReasonList({ reasons, serious = false }: ReasonListProps) {
  const { t, locale } = useText();
  return (
    <>
      {reasons.map((reason) => {
        const { condition, action, until } = reason;
        const date = until === undefined ? '' : formatDay(locale, noonInstantOf(until), 'full');
        const advice = adviceMessage(condition);
        return (
          <section key={`${condition} ${action}`} class={serious ? 'notice notice-stop' : 'notice'}>
            {!isDoubt(condition) && <h2>{t(conditionMessage(condition))}</h2>}
            <p>{t(advice ?? reasonMessage(reason), { date } as never)}</p>
          </section>
        );
      })}
    </>
  );
}
