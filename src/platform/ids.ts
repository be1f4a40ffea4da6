/** Makes ids that no other device will make. */
export interface Ids {
  readonly next: () => string;
}

export function createIds(): Ids {
  return { next: () => crypto.randomUUID() };
}
