import { useText } from '../../i18n/text.ts';

interface SearchFieldProps {
  readonly value: string;
  readonly onInput: (value: string) => void;
}

/** What to look for in all pages. */
export function SearchField({ value, onInput }: SearchFieldProps) {
  const { t } = useText();
  return (
    <form class="learn-search" role="search" onSubmit={(event) => event.preventDefault()}>
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d="M10.500 17a6.500 6.500 0 1 0 0-13 6.500 6.500 0 0 0 0 13zM15.500 15.500 20.500 20.500" />
      </svg>
      <input
        type="search"
        enterkeyhint="search"
        autocomplete="off"
        spellcheck={false}
        aria-label={t('learn.search')}
        placeholder={t('learn.search.short')}
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </form>
  );
}
