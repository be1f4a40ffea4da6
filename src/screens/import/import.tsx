import { useEffect } from 'preact/hooks';
import { useText } from '../../i18n/text.ts';
import type { ImportState } from '../../state/import-model.ts';
import { useServices } from '../../state/services.ts';
import { useImport } from '../../state/use-import.ts';
import { linkTo } from '../../ui/link.ts';
import { Page } from '../../ui/page.tsx';
import { ChooseTable } from './choose-table.tsx';
import '../../ui/page-parts.css';
import './import.css';
import { LandedNotice } from './landed-notice.tsx';
import { Match } from './match.tsx';
import { Preview } from './preview.tsx';

/** Ratings that were kept elsewhere: a file, what its columns are, what would be added. */
export default function Import() {
  const { t } = useText();
  const { days } = useServices();
  const model = useImport();
  return (
    <Page title={t('import.title')} class="import">
      <a class="button button-plain back-link" href={linkTo('/backup')}>
        {t('import.back')}
      </a>
      {model !== null && days.loaded.value && <Steps model={model} />}
    </Page>
  );
}

/** Long enough for the app to have started anew, on a slow phone too. */
const JUST_NOW_MS = 5 * 60_000;

function Steps({ model }: { readonly model: ImportState }) {
  const step = model.step.value;
  useEffect(() => void model.loadLanded(JUST_NOW_MS), [model]);
  return (
    <>
      {step.name === 'choose' && <LandedNotice landed={model.landed.value} />}
      {step.name === 'match' && <Match model={model} {...step} />}
      {step.name === 'preview' && <Preview model={model} {...step} />}
      <ChooseTable model={model} />
    </>
  );
}
