import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Translator } from './translator.ts';

export const TextContext = createContext<Translator | null>(null);

/**
 * The words of the app, in the language it runs in.
 * @throws Error outside the app's tree.
 */
export function useText(): Translator {
  const translator = useContext(TextContext);
  if (translator === null) throw new Error('No words: render inside <TextContext.Provider>');
  return translator;
}
