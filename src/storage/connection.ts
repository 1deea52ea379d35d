/** The connection to the database: opened when it is needed, and again when it was lost. */
import { openDB, type IDBPDatabase, type IDBPTransaction } from 'idb';
import { DATABASE, UPGRADES, type NotesSchema, type Store, type Upgrade } from './schema.ts';
import { nameOf, StorageError, toStorageError } from './storage-error.ts';

export interface ConnectionEvents {
  /** Another tab holds an older version of the database, and has not let go of it yet. */
  readonly onblocked: () => void;
  /** The database was deleted from outside; what this tab has read is all there is. */
  readonly ondeleted: () => void;
}

type Mode = 'readonly' | 'readwrite';
type Transaction<Names extends Store[], M extends Mode> = IDBPTransaction<NotesSchema, Names, M>;

/** What the browser says when a connection has gone, or goes while it is used. */
const LOST = new Set(['InvalidStateError', 'AbortError', 'UnknownError']);

export class Connection {
  #opening: Promise<IDBPDatabase<NotesSchema>> | null = null;
  #hasOpened = false;
  readonly #events: ConnectionEvents;
  readonly #upgrades: readonly Upgrade[] | null;

  /** @param upgrades the steps that this edition knows; null: the database is opened as it is, or not at all */
  constructor(events: ConnectionEvents, upgrades: readonly Upgrade[] | null = UPGRADES) {
    this.#events = events;
    this.#upgrades = upgrades;
  }

  /**
   * Does something within one transaction, and is done when that has been committed; what is written is then
   * on the device as far as the browser can tell (strict durability). Where the connection was lost it is opened
   * again and everything is done once more: what is done must bear being done twice.
   * @param act must await nothing but the transaction
   * @throws StorageError; then nothing was written
   */
  async run<Names extends Store[], M extends Mode, Result>(
    stores: [...Names],
    mode: M,
    act: (transaction: Transaction<[...Names], M>) => Promise<Result>,
  ): Promise<Result> {
    try {
      return await this.#attempt(stores, mode, act);
    } catch (error) {
      if (!LOST.has(nameOf(error))) throw toStorageError(error);
    }
    this.#opening = null;
    try {
      return await this.#attempt(stores, mode, act);
    } catch (error) {
      throw toStorageError(error);
    }
  }

  /**
   * Lets go of the database; whatever is asked next opens it again. Only then is one that was deleted made anew:
   * whoever asks writes everything back.
   */
  async close(): Promise<void> {
    const opening = this.#opening;
    this.#opening = null;
    await opening?.then(
      (db) => {
        db.close();
      },
      () => undefined,
    );
    this.#hasOpened = false;
  }

  async #attempt<Names extends Store[], M extends Mode, Result>(
    stores: [...Names],
    mode: M,
    act: (transaction: Transaction<[...Names], M>) => Promise<Result>,
  ): Promise<Result> {
    this.#opening ??= this.#open();
    const db = await this.#opening;
    const transaction = db.transaction(stores, mode, { durability: 'strict' });
    const done = transaction.done;
    try {
      const [result] = await Promise.all([act(transaction), done]);
      return result;
    } catch (error) {
      // What failed half-way must leave nothing. It may have been aborted already.
      try {
        transaction.abort();
      } catch {
        // Then there is nothing to abort.
      }
      // The transaction knows best why it failed: a full device shows itself only there.
      throw transaction.error ?? error;
    }
  }

  /** @param isAgain whether it has just failed: a browser that clears data away lets nobody in meanwhile */
  async #open(isAgain = false): Promise<IDBPDatabase<NotesSchema>> {
    const upgrades = this.#upgrades;
    let db: IDBPDatabase<NotesSchema> | undefined;
    let cause: unknown;
    const forget = (): void => {
      this.#opening = null;
      db?.close();
    };
    try {
      db = await openDB<NotesSchema>(DATABASE, upgrades?.length, {
        upgrade: (opened, oldVersion, _newVersion, transaction) => {
          // Where it fails, opening fails, which is told below.
          transaction.done.catch(() => undefined);
          try {
            // A new one in the place of that which was open would look as if it held everything.
            if (!upgrades || (this.#hasOpened && oldVersion === 0))
              throw new StorageError('deleted', null);
            for (const step of upgrades.slice(oldVersion)) step(opened, transaction);
          } catch (error) {
            cause = error;
            transaction.abort();
          }
        },
        blocked: this.#events.onblocked,
        // A newer edition wants to upgrade, or somebody deletes: it must not wait for this tab.
        blocking: (_current, wanted) => {
          forget();
          if (wanted === null) this.#events.ondeleted();
        },
        // Either the browser has lost it, or the person has cleared it away, which is told at once.
        terminated: () => {
          forget();
          this.#opening = this.#open();
          this.#opening.catch(() => undefined);
        },
      });
      this.#hasOpened = true;
      return db;
    } catch (error) {
      if (this.#hasOpened && !isAgain && !cause && LOST.has(nameOf(error))) return this.#open(true);
      this.#opening = null;
      const failure = toStorageError(cause ?? error, 'unavailable');
      if (failure.failure === 'deleted') this.#events.ondeleted();
      throw failure;
    }
  }
}
