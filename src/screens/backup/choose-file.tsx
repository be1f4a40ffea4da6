import type { RefObject } from 'preact';
import { useText } from '../../i18n/text.ts';
import { FilePick } from '../../ui/file-pick.tsx';

interface ChooseFileProps {
  readonly input: RefObject<HTMLInputElement | null>;
  readonly isBusy: boolean;
  readonly onFile: (file: File) => void;
}

/** The way to a copy; phones know no `.age`, and take it for bytes of any kind. */
export function ChooseFile(props: ChooseFileProps) {
  const { t } = useText();
  return (
    <>
      <FilePick
        {...props}
        label={t('backup.bring.choose')}
        accept=".zip,application/zip,.age,application/octet-stream"
      />
      <p class="drop-hint quiet small">{t('backup.bring.drop')}</p>
    </>
  );
}
