import type { Connect } from '../../../src/data/connection.ts';
import type { Database } from '../../../src/data/open-database.ts';

export interface Fault {
  readonly error: () => DOMException;
  /** The database call it strikes, counted from 1: opens, transactions, requests, commits. */
  readonly at: number;
  /** Connections in a row that are dead from then on; 0: that one call fails, no more. */
  readonly deadConnections: number;
  /** A struck commit is refused, or goes to disk although an error is reported. */
  readonly commit: 'refused' | 'unsure';
}

type Callable = (...args: unknown[]) => unknown;
type RawTransaction = ReturnType<Database['transaction']>;

const REQUESTS = [
  'get',
  'getKey',
  'getAll',
  'getAllKeys',
  'count',
  'put',
  'delete',
  'clear',
  'openCursor',
  'openKeyCursor',
];

/** A driver that fails as browsers do: at one call, and maybe for a while after. */
export class FaultyDriver {
  calls = 0;
  opens = 0;
  #fault: Fault | null;
  #struck: 'open' | 'use' | null = null;
  #deadLeft = 0;

  constructor(fault: Fault | null) {
    this.#fault = fault;
  }

  wrap = (connect: Connect): Connect => {
    return async (events) => {
      this.opens += 1;
      const isDead = this.#struck !== null && this.#deadLeft > 0;
      if (isDead) this.#deadLeft -= 1;
      const error = isDead && this.#struck === 'open' ? this.#error() : this.#strike('open');
      if (error !== null) throw error;
      const connection = { isDead };
      return proxied(await connect(events), {
        transaction: (real, args) => {
          const refusal = this.#refusalOn(connection);
          if (refusal !== null) throw refusal;
          return this.#transaction(real(...args) as RawTransaction, connection);
        },
      });
    };
  };

  #error(): DOMException | null {
    return this.#fault?.error() ?? null;
  }

  /** Counts a call; the error it fails with, if it is the one. */
  #strike(what: 'open' | 'use'): DOMException | null {
    this.calls += 1;
    if (this.calls !== this.#fault?.at) return null;
    this.#struck = what;
    this.#deadLeft = Math.max(0, this.#fault.deadConnections - 1);
    return this.#error();
  }

  #refusalOn(connection: { isDead: boolean }): DOMException | null {
    if (connection.isDead) return this.#error();
    const error = this.#strike('use');
    connection.isDead = error !== null && this.#leavesDead();
    return error;
  }

  #leavesDead(): boolean {
    return (this.#fault?.deadConnections ?? 0) > 0;
  }

  #transaction(real: RawTransaction, connection: { isDead: boolean }): unknown {
    const state: TransactionState = { error: null, isDoomed: false, waiting: 0, issued: 0 };
    const done = this.#done(real, state, connection);
    // Read here too, so that an aborted transaction is no unhandled rejection.
    done.catch(() => undefined);
    return new Proxy(real, {
      get: (target, key) => {
        if (key === 'done') return done;
        if (key === 'error') return state.error ?? target.error;
        if (key === 'objectStore') {
          return (name: never) => this.#source(target.objectStore(name), real, state, connection);
        }
        return bound(target, key);
      },
    });
  }

  #done(real: RawTransaction, state: TransactionState, connection: { isDead: boolean }) {
    const commit = this.#strike('use');
    state.isDoomed = commit !== null && this.#fault?.commit === 'refused';
    return real.done
      .finally(() => {
        if (commit !== null) connection.isDead = this.#leavesDead();
      })
      .then(
        () => {
          if (commit !== null) throw commit;
        },
        (error: unknown) => {
          throw state.error ?? commit ?? error;
        },
      );
  }

  /** A store or an index whose requests count and may fail. */
  #source(
    real: object,
    transaction: RawTransaction,
    state: TransactionState,
    connection: { isDead: boolean },
  ): unknown {
    const request = (call: Callable, args: unknown[]): unknown => {
      const error = this.#refusalOn(connection);
      if (error !== null) {
        state.error = error;
        // As in browsers, not before whoever asked has gone on.
        queueMicrotask(() => abort(transaction));
        return Promise.reject(error);
      }
      return settled(call(...args) as Promise<unknown>, transaction, state);
    };
    return proxied(real, {
      ...Object.fromEntries(REQUESTS.map((name) => [name, request])),
      index: (call, args) => this.#source(call(...args) as object, transaction, state, connection),
    });
  }
}

interface TransactionState {
  error: DOMException | null;
  isDoomed: boolean;
  waiting: number;
  issued: number;
}

/** Where the commit is doomed: aborts once no further request follows. */
async function settled(
  request: Promise<unknown>,
  transaction: RawTransaction,
  state: TransactionState,
): Promise<unknown> {
  state.waiting += 1;
  state.issued += 1;
  try {
    return await request;
  } finally {
    state.waiting -= 1;
    if (state.isDoomed && state.waiting === 0) abortWhenIdle(transaction, state);
  }
}

function abortWhenIdle(transaction: RawTransaction, state: TransactionState): void {
  const { issued } = state;
  const [name] = transaction.objectStoreNames;
  transaction
    .objectStore(name as never)
    .count()
    .then(
      () => {
        if (state.issued === issued && state.waiting === 0) abort(transaction);
      },
      () => undefined,
    );
}

function abort(transaction: RawTransaction): void {
  try {
    transaction.abort();
  } catch {
    // It had ended.
  }
}

function proxied<T extends object>(
  real: T,
  overrides: Record<string, (call: Callable, args: unknown[]) => unknown>,
): T {
  return new Proxy(real, {
    get(target, key) {
      const value = bound(target, key);
      const override = overrides[key as string];
      if (override === undefined) return value;
      return (...args: unknown[]) => override(value as Callable, args);
    },
  });
}

function bound(target: object, key: string | symbol): unknown {
  const value: unknown = Reflect.get(target, key, target);
  return typeof value === 'function' ? (value as Callable).bind(target) : value;
}
