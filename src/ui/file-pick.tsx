import type { RefObject } from 'preact';
import './file-pick.css';

interface FilePickProps {
  readonly label: string;
  /** As the `accept` of a file input. */
  readonly accept: string;
  readonly isBusy: boolean;
  readonly isPrimary?: boolean;
  readonly input: RefObject<HTMLInputElement | null>;
  readonly onFile: (file: File) => void;
}

/** The browser's own way to a file, as a button. */
export function FilePick({ label, accept, isBusy, isPrimary, input, onFile }: FilePickProps) {
  const pick = (field: HTMLInputElement): void => {
    const [file] = field.files ?? [];
    if (file === undefined) return;
    onFile(file);
    // The same file can then be chosen again.
    field.value = '';
  };
  return (
    <label
      class={isPrimary === true ? 'button button-primary file-pick' : 'button file-pick'}
      aria-disabled={isBusy}
    >
      <input
        ref={input}
        type="file"
        accept={accept}
        // Not `disabled`, which would take the focus away.
        aria-disabled={isBusy}
        onClick={(event) => {
          if (isBusy) event.preventDefault();
        }}
        onChange={(event) => pick(event.currentTarget)}
      />
      {label}
    </label>
  );
}
