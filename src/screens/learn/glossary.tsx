import { GLOSSARY } from '../../content/learn/glossary.ts';
import { useText } from '../../i18n/text.ts';
import { formattingTag } from '../../i18n/translator.ts';
import { Cited } from './cited.tsx';
import { Picture } from './pictures.tsx';

/** The words of the field, from A to Z. */
export function Glossary() {
  const { t, locale } = useText();
  const { compare } = new Intl.Collator(formattingTag(locale));
  const terms = GLOSSARY.map((term) => ({ ...term, word: t(`learn.term.${term.id}`) }));
  return (
    <dl class="learn-terms">
      {terms
        .toSorted((one, other) => compare(one.word, other.word))
        .map((term) => (
          <div key={term.id}>
            <dt>{term.word}</dt>
            <dd>
              <Cited text={t(`learn.term.${term.id}.means`)} sources={term.sources} />
              {'picture' in term && <Picture picture={term.picture} />}
            </dd>
          </div>
        ))}
    </dl>
  );
}
