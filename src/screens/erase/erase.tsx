import { useText } from '../../i18n/text.ts';
import { useServices } from '../../state/services.ts';
import { useErase } from '../../state/use-erase.ts';
import { linkTo } from '../../ui/link.ts';
import { Page } from '../../ui/page.tsx';
import { ChooseScope } from './choose-scope.tsx';
import '../../ui/page-parts.css';
import './erase.css';
import { Preview } from './preview.tsx';
import { Result } from './result.tsx';

/** Some days, or everything: what would go, what would stay, and then the deed. */
export default function Erase() {
  const { t } = useText();
  const { days, settings } = useServices();
  const model = useErase();
  const step = model?.step.value ?? null;
  const result = model?.result.value ?? null;
  return (
    <Page title={t('erase.title')} class="erase">
      {settings.settings.value.welcomed && (
        <a class="button button-plain back-link" href={linkTo('/settings')}>
          {t('erase.back')}
        </a>
      )}
      {result !== null && <Result result={result} />}
      {result === null && model !== null && days.loaded.value && (
        <>
          {step?.name === 'preview' && <Preview model={model} preview={step.preview} />}
          <ChooseScope model={model} />
        </>
      )}
    </Page>
  );
}
