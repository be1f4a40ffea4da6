/**
 * How a call on the browser's own database goes wrong: it fails, or the program ends there, so
 * that nothing it still does comes to anything. Requests fail as in browsers: not at once, and
 * their transaction with them.
 */
type Strike = 'fails' | 'kills';

interface Blow {
  readonly strike: Strike;
  readonly error: () => DOMException;
  /** Which call it strikes, counted from 1; 0 for none. */
  readonly at: number;
  /** Whether every call after it is struck too. */
  readonly forGood: boolean;
}

type Method = (this: object, ...args: unknown[]) => unknown;

const STRUCK: [object: object, methods: readonly string[]][] = [
  [IDBFactory.prototype, ['open']],
  [IDBDatabase.prototype, ['transaction', 'createObjectStore']],
  [IDBTransaction.prototype, ['objectStore']],
  [
    IDBObjectStore.prototype,
    ['createIndex', 'get', 'put', 'delete', 'clear', 'count', 'getAll', 'getAllKeys'],
  ],
];

/** What a transaction that is over refuses by itself. */
const INSIDE = ['get', 'put', 'delete', 'clear', 'count', 'getAll', 'getAllKeys', 'objectStore'];

/**
 * Strikes one call among all that are made on the database of this name, below every library,
 * until it is released.
 */
export function strikeRaw(name: string, { strike, error, at, forGood }: Blow) {
  const state = { calls: 0, isOver: false };
  const isStruck = (): boolean => {
    state.calls += 1;
    if (strike === 'kills' && state.isOver) return true;
    return at > 0 && (forGood ? state.calls >= at : state.calls === at);
  };
  const releases = STRUCK.flatMap(([prototype, methods]) =>
    methods.map((method) =>
      replaced(prototype, method, function struck(this: object, call, args) {
        const { database, transaction } = placeOf(this, args);
        if (database !== name || !isStruck()) return call();
        state.isOver = true;
        queueMicrotask(() => {
          if (strike === 'kills' || INSIDE.includes(method)) abort(transaction);
          if (strike === 'kills') transaction?.db.close();
        });
        if (INSIDE.includes(method)) return call();
        throw error();
      }),
    ),
  );
  return {
    get calls() {
      return state.calls;
    },
    get isOver() {
      return state.isOver;
    },
    release: () => {
      for (const release of releases) release();
    },
  };
}

function replaced(
  prototype: object,
  method: string,
  by: (this: object, call: () => unknown, args: unknown[]) => unknown,
): () => void {
  const former = Reflect.get(prototype, method) as Method;
  const replacement: Method = function replacement(...args) {
    return by.call(this, () => former.apply(this, args), args);
  };
  Reflect.set(prototype, method, replacement);
  return () => {
    Reflect.set(prototype, method, former);
  };
}

interface Place {
  readonly database: string;
  /** Null where the call is made in none. */
  readonly transaction: IDBTransaction | null;
}

/** Stores are created in the upgrade, which no call on the database names. */
const upgrades = new WeakMap<IDBDatabase, IDBTransaction>();

function placeOf(of: object, args: unknown[]): Place {
  if (of instanceof IDBFactory) return { database: args[0] as string, transaction: null };
  if (of instanceof IDBDatabase) {
    return { database: of.name, transaction: upgrades.get(of) ?? null };
  }
  const transaction = of instanceof IDBObjectStore ? of.transaction : (of as IDBTransaction);
  if (transaction.mode === 'versionchange') upgrades.set(transaction.db, transaction);
  return { database: transaction.db.name, transaction };
}

function abort(transaction: IDBTransaction | null): void {
  try {
    transaction?.abort();
  } catch {
    // It had ended.
  }
}
