export type JsonObject = Readonly<Record<string, unknown>>;

/** The last millisecond a `Date` can hold. */
export const LAST_INSTANT = 8.64e15;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** From 0, as far as whole numbers are exact. */
export function isWhole(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

export function isInstant(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= LAST_INSTANT;
}
