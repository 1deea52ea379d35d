/** Notes in the database. */
import { meetPresent, type Change } from '../notes/change.ts';
import type { Note } from '../notes/note.ts';
import { parseStoredNote } from '../notes/stored-note.ts';
import type { Connection } from './connection.ts';
import { StorageError } from './storage-error.ts';

/** As many as a browser reads or writes at a stretch without holding up the page (some milliseconds). */
export const BATCH = 500;

/** What was found in the database. */
export interface StoredNotes {
  readonly notes: readonly Note[];
  /** Second wordings that nobody has decided on yet. */
  readonly rivals: readonly Note[];
  /** How many entries this edition can't read. They stay where they are. */
  readonly unreadable: number;
}

/** What stands behind a key; all, where there is none. */
const behind = (key: string | undefined) =>
  key === undefined ? null : IDBKeyRange.lowerBound(key, true);

/** What the entries of a store are found by; it is part of each. */
const KEYS = { notes: 'id', conflicts: 'revision' } as const;

function readBatch(
  connection: Connection,
  store: 'notes' | 'conflicts',
  after?: string,
): Promise<readonly Note[]> {
  return connection.run([store], 'readonly', (transaction) =>
    transaction.objectStore(store).getAll(behind(after), BATCH),
  );
}

async function readStore(connection: Connection, store: 'notes' | 'conflicts') {
  const notes: Note[] = [];
  let unreadable = 0;
  let asked: Promise<readonly Note[]> | null = readBatch(connection, store);
  while (asked) {
    const batch: readonly Note[] = await asked;
    // The browser looks for the next ones while these are read.
    asked = batch.length < BATCH ? null : readBatch(connection, store, batch.at(-1)?.[KEYS[store]]);
    const read = batch.flatMap((value) => parseStoredNote(value) ?? []);
    notes.push(...read);
    unreadable += batch.length - read.length;
  }
  return { notes, unreadable };
}

/**
 * Reads everything, in pieces between which the page can answer.
 * @throws StorageError
 */
export async function readNotes(connection: Connection): Promise<StoredNotes> {
  const { notes, unreadable } = await readStore(connection, 'notes');
  const rivals = await readStore(connection, 'conflicts');
  return { notes, rivals: rivals.notes, unreadable: unreadable + rivals.unreadable };
}

/** Reads single notes, and all second wordings: when another tab has changed them. */
export async function readChanged(
  connection: Connection,
  ids: readonly string[],
): Promise<{ readonly notes: readonly Note[]; readonly rivals: readonly Note[] }> {
  const isNote = (note: Note | undefined): note is Note => note !== undefined;
  return connection.run(['notes', 'conflicts'], 'readonly', async (transaction) => {
    const [notes, rivals] = await Promise.all([
      Promise.all(ids.map((id) => transaction.objectStore('notes').get(id))),
      transaction.objectStore('conflicts').getAll(),
    ]);
    return {
      notes: notes.map(parseStoredNote).filter(isNote),
      rivals: rivals.map(parseStoredNote).filter(isNote),
    };
  });
}

/** As many ids as come at once without holding up the page. */
const IDS = 10 * BATCH;

/** @param ask gives ids, in their order */
async function collectIds(
  ask: (range: IDBKeyRange | null, most: number) => Promise<readonly string[]>,
): Promise<ReadonlySet<string>> {
  const ids = new Set<string>();
  let batch: readonly string[];
  let last: string | undefined;
  do {
    batch = await ask(behind(last), IDS);
    for (const id of batch) ids.add(id);
    last = batch.at(-1);
  } while (batch.length === IDS);
  return ids;
}

/** What is to be written at once, or not at all. */
export interface Commit {
  readonly changes: readonly Change[];
  /** The ids of notes that go for good. */
  readonly removed?: readonly string[];
  /** Second wordings that are to wait beside their notes. */
  readonly rivals?: readonly Note[];
  /** The revisions of second wordings that a person has decided on. */
  readonly settled?: readonly string[];
  /** The key of a draft that has become a note, and goes. */
  readonly draft?: string | undefined;
}

/**
 * Writes changes. One that has not seen the present wording doesn't replace it: its own wording is kept beside it.
 * @param onprogress is told how many changes have been handed over; when it returns false, nothing is written
 * @returns the second wordings that came of it; when it resolves, all is committed
 * @throws StorageError; then nothing was written
 */
export async function writeNotes(
  connection: Connection,
  { changes, removed = [], rivals: waiting = [], settled = [], draft }: Commit,
  onprogress: (written: number) => boolean = () => true,
): Promise<readonly Note[]> {
  return connection.run(['notes', 'conflicts', 'drafts'], 'readwrite', async (transaction) => {
    const notes = transaction.objectStore('notes');
    const conflicts = transaction.objectStore('conflicts');
    const rivals: Note[] = [];
    // Of many changes most are new: which ones are not is asked once.
    const known =
      changes.length > BATCH
        ? await collectIds((range, most) => notes.getAllKeys(range, most))
        : null;
    for (let at = 0; at < changes.length; at += BATCH) {
      const requests = changes.slice(at, at + BATCH).map(async (change) => {
        const { note } = change;
        const isNew = known !== null && !known.has(note.id);
        const present = isNew ? undefined : await notes.get(note.id);
        const encounter = meetPresent(change, present?.revision ?? null);
        if (encounter === 'fits') await notes.put(note);
        if (encounter !== 'conflicts') return;
        rivals.push(note);
        await conflicts.put(note);
      });
      await Promise.all(requests);
      if (!onprogress(Math.min(at + BATCH, changes.length)))
        throw new StorageError('cancelled', 'ended by the person');
    }
    await Promise.all([
      ...removed.map((id) => notes.delete(id)),
      ...waiting.map((rival) => conflicts.put(rival)),
      ...settled.map((revision) => conflicts.delete(revision)),
      draft !== undefined && transaction.objectStore('drafts').delete(draft),
    ]);
    return rivals;
  });
}

/**
 * Erases everything that a person has made here: notes, second wordings, drafts, copies, the codebook.
 * @throws StorageError
 */
export async function eraseAll(connection: Connection): Promise<void> {
  const stores = [
    ...(['notes', 'conflicts', 'drafts'] as const),
    ...(['snapshots', 'pieces', 'facts', 'codes'] as const),
  ];
  await connection.run(stores, 'readwrite', (transaction) =>
    Promise.all(stores.map((store) => transaction.objectStore(store).clear())),
  );
}
