import { useState } from 'preact/hooks';
import { useText } from '../../i18n/text.ts';
import type { KeepingState } from '../../state/keeping-model.ts';
import { Ask } from '../../ui/ask.tsx';

interface GoOnProps {
  readonly keeper: KeepingState;
  readonly isAll: boolean;
}

/** For whoever erased the records themselves, or has nothing to bring them back from. */
export function GoOn({ keeper, isAll }: GoOnProps) {
  const { t } = useText();
  const [hasFailed, setFailed] = useState(false);
  const goOn = async (): Promise<void> => {
    setFailed(!(await keeper.accept()));
  };
  return (
    <section class="card" aria-labelledby="recovery-own">
      <h2 id="recovery-own">{t('recovery.own')}</h2>
      <p class="quiet">{t(isAll ? 'recovery.own.all.text' : 'recovery.own.text')}</p>
      <Ask
        label={t('recovery.own.go')}
        question={t('recovery.own.ask')}
        yes={t('recovery.own.yes')}
        no={t('recovery.own.no')}
        isBusy={false}
        isStop
        onYes={() => void goOn()}
      />
      <div class="said" role="alert">
        {hasFailed && <p class="notice notice-warning">{t('recovery.own.failed')}</p>}
      </div>
    </section>
  );
}
