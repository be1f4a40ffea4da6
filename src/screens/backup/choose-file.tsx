import type { RefObject } from 'preact';
import { useText } from '../../i18n/text.ts';

interface ChooseFileProps {
  readonly input: RefObject<HTMLInputElement | null>;
  readonly isBusy: boolean;
  readonly onFile: (file: File) => void;
}

/** The browser's own way to a file. */
export function ChooseFile({ input, isBusy, onFile }: ChooseFileProps) {
  const { t } = useText();
  const pick = (field: HTMLInputElement): void => {
    const [file] = field.files ?? [];
    if (file === undefined) return;
    onFile(file);
    // The same file can then be chosen again.
    field.value = '';
  };
  return (
    <>
      <label class="button backup-pick" aria-disabled={isBusy}>
        <input
          ref={input}
          type="file"
          // Phones know no `.age`, and take it for bytes of any kind.
          accept=".zip,application/zip,.age,application/octet-stream"
          // Not `disabled`, which would take the focus away.
          aria-disabled={isBusy}
          onClick={(event) => {
            if (isBusy) event.preventDefault();
          }}
          onChange={(event) => pick(event.currentTarget)}
        />
        {t('backup.bring.choose')}
      </label>
      <p class="backup-drop-hint quiet small">{t('backup.bring.drop')}</p>
    </>
  );
}
