import { useComputed } from '@preact/signals';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { scalesWith } from '../../domain/rating/rating.ts';
import { useText } from '../../i18n/text.ts';
import type { ProgressKit } from '../../state/progress-kit.ts';
import { firstDayOf } from '../../state/reach-days.ts';
import { useServices } from '../../state/services.ts';
import { useProgressKit } from '../../state/use-progress-kit.ts';
import { linkTo } from '../../ui/link.ts';
import { Page } from '../../ui/page.tsx';
import { useAfterPaint } from '../../ui/use-after-paint.ts';
import { Consistency } from './consistency.tsx';
import { DayList } from './day-list.tsx';
import type { AskedDay } from './day-list.tsx';
import { ExperimentSection } from './experiment-section.tsx';
import { GoesWith } from './goes-with.tsx';
import { Hidden } from './hidden.tsx';
import { NothingYet } from './nothing-yet.tsx';
import { RightAway } from './right-away.tsx';
import { TakeAlong } from './take-along.tsx';
import { Trends } from './trends.tsx';
import './progress.css';

/** What the ratings show over weeks, and every day to look at and mend. */
export default function Progress() {
  const { t } = useText();
  const { days, settings } = useServices();
  const kit = useProgressKit();
  const [isShown, setShown] = useState(false);
  const isHidden = settings.settings.value.hideScores && !isShown;
  const show = (): void => setShown(true);
  return (
    <Page title={t('progress.title')}>
      {days.loaded.value &&
        kit !== null &&
        (isHidden ? <Hidden onShow={show} /> : <Found kit={kit} />)}
    </Page>
  );
}

function Found({ kit }: { readonly kit: ProgressKit }) {
  const { t } = useText();
  const { days, settings } = useServices();
  const isPainted = useAfterPaint();
  useEffect(() => kit.insight.begin(), [kit]);
  useLayoutEffect(() => {
    // Before the score asks for a part of the same days.
    if (isPainted) void kit.trend.readAhead(scalesWith(settings.settings.value.extras));
  }, [isPainted, kit, settings]);
  const [asked, setAsked] = useState<AskedDay | null>(null);
  // A page that is not told of every change of days is not drawn anew, whole, for each.
  const isEmpty = useComputed(() => firstDayOf(days) === null).value;
  return (
    <>
      {isEmpty ? <NothingYet /> : <Trends kit={kit} />}
      {isPainted && (
        <>
          {!isEmpty && <RightAway kit={kit} />}
          <ExperimentSection experiment={kit.experiment} verdict={kit.insight.verdict.value} />
          {!isEmpty && <GoesWith insight={kit.insight} />}
          <Consistency onOpenDay={(day) => setAsked({ day })} />
          {settings.settings.value.photos && (
            <a class="button" href={linkTo('/photos')}>
              {t('progress.photos')}
            </a>
          )}
          <DayList asked={asked} isBlind={kit.experiment.isRunning.value} />
          {!isEmpty && <TakeAlong kit={kit} />}
        </>
      )}
    </>
  );
}
