import format from 'icu-minify/format';
import type { CompiledCatalogue, Locale, MessageId, MessageText } from './catalogues.ts';

type Name<Text extends string> = Text extends `${string} ${string}` | `#${string}` | ''
  ? never
  : Text;
type Head<Text extends string> = Text extends `${infer Argument},${string}` ? Argument : Text;
type Names<Text extends string> = Text extends `${string}{${infer Inside}}${infer Rest}`
  ? Name<Head<Inside>> | Names<Rest>
  : never;

/** The arguments a message takes, read off its braces. */
type Values<Id extends MessageId> = [Names<MessageText<Id>>] extends [never]
  ? []
  : [values: Record<Names<MessageText<Id>>, string | number>];

export type Translate = <Id extends MessageId>(id: Id, ...values: Values<Id>) => string;

export interface Translator {
  readonly locale: Locale;
  readonly t: Translate;
  readonly add: (catalogue: CompiledCatalogue) => void;
}

/** The language tag the browser's formatters understand. */
export function formattingTag(locale: Locale): string {
  return locale === 'qps' ? 'en' : locale;
}

/** Formatters are slow to make and messages ask for one each time, so each is made once. */
function keeping<Options extends unknown[], Formatter>(
  Kind: new (...options: Options) => Formatter,
): (...options: Options) => Formatter {
  const kept = new Map<string, Formatter>();
  return (...options) => {
    const key = JSON.stringify(options);
    const known = kept.get(key) ?? new Kind(...options);
    kept.set(key, known);
    return known;
  };
}

/**
 * Turns message ids into words, from the catalogues added so far.
 * @throws Error for an id whose catalogue the screen forgot to load.
 */
export function createTranslator(locale: Locale): Translator {
  const messages = new Map<string, CompiledCatalogue[string]>();
  const tag = formattingTag(locale);
  const formatters = {
    getDateTimeFormat: keeping(Intl.DateTimeFormat),
    getNumberFormat: keeping(Intl.NumberFormat),
    getPluralRules: keeping(Intl.PluralRules),
  };
  return {
    locale,
    add: (catalogue) => {
      for (const [id, message] of Object.entries(catalogue)) messages.set(id, message);
    },
    t: (id, ...[values]) => {
      const message = messages.get(id);
      if (message === undefined) throw new Error(`The message ${id} has not been loaded`);
      return format<string>(message, tag, values, { formatters }) as string;
    },
  };
}
