import { useText } from '../../i18n/text.ts';
import { useServices } from '../../state/services.ts';
import { Page } from '../../ui/page.tsx';
import { DayList } from './day-list.tsx';
import { Trends } from './trends.tsx';
import './progress.css';

/** What the ratings show over weeks, and every day to look at and mend. */
export default function Progress() {
  const { t } = useText();
  const { days } = useServices();
  return (
    <Page title={t('progress.title')}>
      {days.loaded.value && (
        <>
          <Trends />
          <DayList />
        </>
      )}
    </Page>
  );
}
