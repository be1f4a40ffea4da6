interface OldStore {
  readonly name: string;
  readonly keyPath: string | null;
  readonly indexes: readonly { readonly name: string; readonly keyPath: string }[];
  readonly records: readonly object[];
}

/** A database written out; the values of stores without a key path stand beside their keys. */
export interface OldDatabase {
  readonly version: number;
  readonly stores: readonly OldStore[];
}

/** Writes an old database the way a browser of its time held it. */
export function writeOld(name: string, old: OldDatabase): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = window.indexedDB.open(name, old.version);
    request.addEventListener('error', () => reject(request.error));
    request.addEventListener('upgradeneeded', () => fill(request.result, old));
    request.addEventListener('success', () => {
      request.result.close();
      resolve();
    });
  });
}

function fill(database: IDBDatabase, old: OldDatabase): void {
  for (const { name, keyPath, indexes, records } of old.stores) {
    const store = database.createObjectStore(name, { keyPath });
    for (const index of indexes) store.createIndex(index.name, index.keyPath);
    for (const record of records) {
      if ('value' in record && 'key' in record) {
        store.put(valueOf(record.value), record.key as IDBValidKey);
      } else store.put(record);
    }
  }
}

/** Bytes are written out as numbers. */
function valueOf(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('bytes' in value)) return value;
  return Uint8Array.from(value.bytes as number[]).buffer;
}

/** Everything in a database at whatever version it is, without any upgrade. */
export async function readOld(name: string): Promise<OldDatabase> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = window.indexedDB.open(name);
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error));
  });
  const { version } = database;
  const names = [...database.objectStoreNames];
  const transaction = database.transaction(names);
  const reading = names.map((each) => readStore(transaction.objectStore(each)));
  const stores = await Promise.all(reading);
  database.close();
  return { version, stores };
}

async function readStore(store: IDBObjectStore): Promise<OldStore> {
  const keyPath = store.keyPath as string | null;
  const indexes = [...store.indexNames].map((name) => {
    return { name, keyPath: store.index(name).keyPath as string };
  });
  const keysOf = resultOf(store.getAllKeys());
  const values = await resultOf<unknown[]>(store.getAll());
  const keys = await keysOf;
  const records = values.map((value, index) =>
    keyPath === null ? { key: keys[index], value: written(value) } : (value as object),
  );
  return { name: store.name, keyPath, indexes, records };
}

function written(value: unknown): unknown {
  return value instanceof ArrayBuffer ? { bytes: [...new Uint8Array(value)] } : value;
}

function resultOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error));
  });
}
