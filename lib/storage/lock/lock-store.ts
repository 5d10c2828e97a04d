import type { LockMinutes } from '../../core/desk-lock.ts';
import type { Failure } from '../../core/failure.ts';
import { fail, type Result, succeed } from '../../core/result.ts';
import type { Database } from '../database.ts';
import { storageFailure } from '../storage-failure.ts';
import { watch } from '../watch.ts';
import { type LockRow, lockId } from './lock-row.ts';

/** What a new lock consists of. */
export type NewLock = Pick<LockRow, 'publicKey' | 'wrapped' | 'minutes'>;

/** The lock as it lies beside the rows. */
export class LockStore {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** The lock; null where rows lie open. */
  read(): Promise<Result<LockRow | null, Failure>> {
    return this.#attempt(async () => (await this.#database.lock.get(lockId)) ?? null);
  }

  /** Tells the lock now, and again whenever some page changed it. */
  watch(tell: (lock: Result<LockRow | null, Failure>) => void): () => void {
    return watch(() => this.read(), tell);
  }

  /** From now on every row is sealed as it is written; one that is there already stays as it is. */
  begin(lock: NewLock): Promise<Result<boolean, Failure>> {
    return this.#change((before) =>
      before ? null : { ...lock, id: lockId, state: 'sealing', place: null },
    );
  }

  /** From now on every row is written open. */
  end(): Promise<Result<boolean, Failure>> {
    return this.#change((before) => before && { ...before, state: 'opening', place: null });
  }

  /** Another passphrase for the same key: no row changes. */
  rewrap(wrapped: Uint8Array): Promise<Result<boolean, Failure>> {
    return this.#change((before) => before && { ...before, wrapped });
  }

  setMinutes(minutes: LockMinutes): Promise<Result<boolean, Failure>> {
    return this.#change((before) => before && { ...before, minutes });
  }

  /** How many texts wait for the desk to be unlocked. */
  countWaiting(): Promise<Result<number, Failure>> {
    return this.#attempt(() => this.#database.waiting.count());
  }

  /** @returns Whether there was something to change. */
  #change(next: (before: LockRow | null) => LockRow | null): Promise<Result<boolean, Failure>> {
    const { lock } = this.#database;
    return this.#attempt(() =>
      this.#database.transaction('rw', lock, async () => {
        const row = next((await lock.get(lockId)) ?? null);
        if (row) await lock.put(row);
        return row !== null;
      }),
    );
  }

  async #attempt<Value>(act: () => PromiseLike<Value>): Promise<Result<Value, Failure>> {
    try {
      return succeed(await act());
    } catch (error) {
      return fail(storageFailure(error));
    }
  }
}
