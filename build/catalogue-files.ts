import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { messagesIn } from './icu-messages.ts';

/** One file of messages, as a translator wrote it. */
export interface CatalogueFile {
  /** The name of its folder. */
  readonly language: string;
  readonly name: string;
  readonly messages: Readonly<Record<string, string>>;
}

/** Every catalogue of every language, loaded by the app or not. */
export async function readCatalogues(root: string): Promise<CatalogueFile[]> {
  const i18n = join(root, 'src/i18n');
  const entries = await readdir(i18n, { withFileTypes: true });
  const languages = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const read = await Promise.all(languages.map((language) => readLanguage(i18n, language)));
  return read.flat();
}

async function readLanguage(i18n: string, language: string): Promise<CatalogueFile[]> {
  const files = await readdir(join(i18n, language));
  return await Promise.all(
    files
      .filter((file) => file.endsWith('.ts'))
      .map(async (file) => {
        const path = join(i18n, language, file);
        const messages = await messagesIn(await readFile(path, 'utf8'), path);
        return { language, name: file.slice(0, -'.ts'.length), messages };
      }),
  );
}
