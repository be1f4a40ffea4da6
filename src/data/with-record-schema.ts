import type * as RecordSchema from './record-schema.ts';
import type { Saved } from './storage-failure.ts';

/**
 * Loads the parsers, which stay off the start path. This comes before any
 * transaction is opened, since one ends while something else is awaited. Where
 * the file cannot be loaded, nothing can be read or kept safely: `unavailable`.
 */
export async function withRecordSchema<T>(
  work: (schema: typeof RecordSchema) => Promise<Saved<T>>,
): Promise<Saved<T>> {
  let schema: typeof RecordSchema;
  try {
    schema = await import('./record-schema.ts');
  } catch {
    return { ok: false, reason: 'unavailable' };
  }
  return work(schema);
}
