import { useText } from '../../i18n/text.ts';
import { formatDay } from '../../i18n/formats.ts';
import { noonInstantOf } from '../../domain/day.ts';
import { useServices } from '../../state/services.ts';
import { latePart } from '../../ui/late-part.ts';
import { Page } from '../../ui/page.tsx';
import { DayStrip } from './day-strip.tsx';
import { NextAction } from './next-action.tsx';
import './today.css';

/** The person's own routines; nothing of them is needed to draw the page. */
const OwnRoutines = latePart(() => import('./own-routines.tsx').then((m) => m.OwnRoutines));

/** What it says follows from the answers, which are read after the page can be used. */
const SafetyNote = latePart(() => import('./safety-note.tsx').then((m) => m.SafetyNote));

/** The second routine; most people come for the first. */
const LegRow = latePart(() => import('./leg-row.tsx').then((m) => m.LegRow));

/** It needs the days and more, which come after the page can be used. */
const Foot = latePart(() => import('./foot.tsx').then((m) => m.Foot));

/** The one thing to do now, and the last two weeks at a glance. */
export default function Today() {
  const { t, locale } = useText();
  const { days } = useServices();
  return (
    <Page title={t('today.title')}>
      <p class="today-date">
        {days.loaded.value ? formatDay(locale, noonInstantOf(days.today.value), 'long') : ' '}
      </p>
      <NextAction />
      <div class="today-own-place">
        <OwnRoutines />
      </div>
      <SafetyNote />
      <DayStrip />
      <div class="today-trend">
        <Foot />
      </div>
      <LegRow />
    </Page>
  );
}
