export type IsChoice = (value: unknown) => boolean;

export interface ParsedChoices<T> {
  readonly choices: T;
  /** Keys whose stored value was not one of the choices; the default stands in. */
  readonly refused: readonly (keyof T)[];
}

export const oneOf =
  (choices: readonly unknown[]): IsChoice =>
  (value) =>
    choices.includes(value);

/** Rebuilds choices value by value; whatever is not a known one gives its default. */
export function parseChoices<T extends object>(
  stored: unknown,
  defaults: T,
  isChoice: { readonly [Key in keyof T]: IsChoice },
): ParsedChoices<T> {
  const source = typeof stored === 'object' && stored !== null ? stored : {};
  const refused: (keyof T)[] = [];
  const keys = Object.keys(isChoice) as (keyof T)[];
  const entries = keys.map((key) => {
    const value: unknown = (source as Record<keyof T, unknown>)[key];
    if (isChoice[key](value)) return [key, value];
    if (value !== undefined) refused.push(key);
    return [key, defaults[key]];
  });
  return { choices: Object.fromEntries(entries) as T, refused };
}
