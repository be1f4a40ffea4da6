/** Whether the word was typed that is asked for; case and spaces around it are forgiven. */
export function isTyped(word: string, typed: string): boolean {
  return typed.trim().toLowerCase() === word.trim().toLowerCase();
}
