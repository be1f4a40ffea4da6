import compile from 'icu-minify/compile';
import { transformWithOxc } from 'vite';
import type { Plugin } from 'vite';

const CATALOGUE = /\/src\/i18n\/[\w-]+\/[\w-]+\.ts(\?qps)?$/;

/**
 * Compiles the ICU messages of every catalogue while building, so that no
 * message parser travels to the phone. A syntax error in a message fails the
 * build. With `?qps` a catalogue becomes the pseudo-locale: longer and
 * accented, it shows clipped layouts and words that never went through here.
 */
export function icuMessages(): Plugin {
  return {
    name: 'ebb-icu-messages',
    enforce: 'pre',
    async transform(code, id) {
      const match = CATALOGUE.exec(id);
      if (match === null) return null;
      const messages = await messagesIn(code, id);
      const texts = match[1] === undefined ? messages : mapValues(messages, pseudo);
      return { code: `export default ${JSON.stringify(mapValues(texts, compile))};`, map: null };
    },
  };
}

/** The messages of a catalogue as they are written, before they are compiled. */
export async function messagesIn(code: string, id: string): Promise<Record<string, string>> {
  const script = await transformWithOxc(code, id.split('?')[0] as string, { lang: 'ts' });
  const module: unknown = await import(
    `data:text/javascript;base64,${Buffer.from(script.code).toString('base64')}`
  );
  return (module as { default: Record<string, string> }).default;
}

function mapValues<T>(
  messages: Record<string, string>,
  change: (message: string) => T,
): Record<string, T> {
  return Object.fromEntries(Object.entries(messages).map(([id, text]) => [id, change(text)]));
}

const ACCENTED: Record<string, string> = Object.fromEntries(
  [...'aåbƀcçdðeéfƒgğhĥiîjĵkķlļmɱnñoöpþqɋrŕsštţuûvṽwŵxẋyýzž'.matchAll(/(.)(.)/gu)].map(
    ([, plain, accented]) => [plain, accented] as [string, string],
  ),
);

/** Accents the literal text of an ICU message and makes it about 40 % longer. */
export function pseudo(message: string): string {
  let depth = 0;
  let literal = '';
  let argument = '';
  const out: string[] = [];
  for (const character of message) {
    if (character === '{') depth += 1;
    if (depth > 0) argument += character;
    else literal += ACCENTED[character] ?? character;
    if (character !== '}') continue;
    depth -= 1;
    if (depth > 0) continue;
    out.push(literal, pseudoArgument(argument));
    literal = '';
    argument = '';
  }
  const padding = '·'.repeat(Math.ceil(message.length * 0.3));
  return `⟦${out.join('')}${literal}${padding}⟧`;
}

function pseudoArgument(argument: string): string {
  const branches = /(\w+|=\d+) \{([^{}]*)\}/g;
  return argument.replace(
    branches,
    (_, key: string, text: string) =>
      `${key} {${[...text].map((character) => ACCENTED[character] ?? character).join('')}}`,
  );
}
