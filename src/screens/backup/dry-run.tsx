import { useEffect, useRef } from 'preact/hooks';
import type { RestoreMode, RestoreReport } from '../../domain/backup/restore-report.ts';
import { useText } from '../../i18n/text.ts';
import { Decision } from './decision.tsx';
import { differencesOf } from './differences.ts';
import { factsOf } from './facts.ts';
import { momentOf } from './moment.ts';

interface DryRunProps {
  readonly report: RestoreReport;
  readonly onRestore: (mode: RestoreMode, bringBack: boolean) => void;
  readonly onLeave: () => void;
}

/** What a restore would do, before any of it is done. */
export function DryRun({ report, onRestore, onLeave }: DryRunProps) {
  const text = useText();
  const { t } = text;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: 'start' });
  }, [report]);
  const differences = differencesOf(report);
  const { taken } = report.photos;
  return (
    <>
      <div class="backup-report">
        <h3 ref={heading} tabIndex={-1}>
          {t('backup.report')}
        </h3>
        <p class="quiet">
          {t('backup.report.made', momentOf(text, report.madeAt))}
          {taken > 0 && ` ${t('backup.report.photos', { count: taken })}`}
        </p>
        <dl class="backup-facts facts figures">
          {factsOf(text, report).map(({ kind, facts }) => (
            <div key={kind}>
              <dt>{t(`backup.kind.${kind}`)}</dt>
              <dd>
                <ul>
                  {facts.map((fact) => (
                    <li key={fact}>{fact}</li>
                  ))}
                </ul>
              </dd>
            </div>
          ))}
        </dl>
      </div>
      {differences.isNewsInIt || differences.isNewsHere ? (
        <Decision differences={differences} onRestore={onRestore} onLeave={onLeave} />
      ) : (
        <>
          <p>{t('backup.report.none')}</p>
          <button type="button" class="button" onClick={onLeave}>
            {t('backup.leave')}
          </button>
        </>
      )}
    </>
  );
}
