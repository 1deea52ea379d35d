/** Copies of all notes, kept in a ring. */
import { isCopyDue, listOutdated } from '../notes/copies.ts';
import type { Note } from '../notes/note.ts';
import { parseStoredNote } from '../notes/stored-note.ts';
import type { Connection } from './connection.ts';
import { BATCH } from './note-store.ts';
import type { Snapshot } from './schema.ts';

/** All pieces of one copy. */
const piecesOf = (id: number) => IDBKeyRange.bound([id, 0], [id, Infinity]);

/**
 * @returns the copies that there are, the newest first
 * @throws StorageError
 */
export async function readSnapshots(connection: Connection): Promise<readonly Snapshot[]> {
  const snapshots = await connection.run(['snapshots'], 'readonly', (transaction) =>
    transaction.objectStore('snapshots').getAll(),
  );
  return snapshots.filter(({ isUnfinished }) => !isUnfinished).toReversed();
}

/** Begins a copy where one is due: whoever asks next finds it begun. @returns its id; null where none is due */
async function beginSnapshot(
  connection: Connection,
  snapshot: Omit<Snapshot, 'id'>,
  changed: number,
): Promise<number | null> {
  return connection.run(['snapshots'], 'readwrite', async (transaction) => {
    const snapshots = transaction.objectStore('snapshots');
    const last = (await snapshots.getAll()).at(-1);
    if (!isCopyDue(last?.taken ?? null, snapshot.taken, changed)) return null;
    const id = (last?.id ?? 0) + 1;
    await snapshots.put({ ...snapshot, id, isUnfinished: true });
    return id;
  });
}

/** @returns whether the copy is still wanted: everything may have been erased meanwhile */
async function writePiece(
  connection: Connection,
  id: number,
  at: number,
  notes: readonly Note[],
): Promise<boolean> {
  return connection.run(['snapshots', 'pieces'], 'readwrite', async (transaction) => {
    const isWanted = (await transaction.objectStore('snapshots').getKey(id)) !== undefined;
    if (isWanted) await transaction.objectStore('pieces').put(notes, [id, at]);
    return isWanted;
  });
}

/**
 * Lets go of copies that are too old, and of those that were cut off.
 * @param id of the copy that has ended: later ones may still be under way
 * @param whole what it is from now on; null where it failed
 */
async function endSnapshot(
  connection: Connection,
  id: number,
  whole: Snapshot | null,
): Promise<void> {
  await connection.run(['snapshots', 'pieces'], 'readwrite', async (transaction) => {
    const snapshots = transaction.objectStore('snapshots');
    const isWanted = (await snapshots.getKey(id)) !== undefined;
    if (whole && isWanted) await snapshots.put(whole);
    const all = await snapshots.getAll();
    const cutOff = all.filter((one) => one.isUnfinished && one.id <= id);
    const outdated = listOutdated(all.filter(({ isUnfinished }) => !isUnfinished));
    await Promise.all(
      [...cutOff.map((one) => one.id), ...outdated].flatMap((old) => [
        snapshots.delete(old),
        transaction.objectStore('pieces').delete(piecesOf(old)),
      ]),
    );
  });
}

/**
 * Takes a copy where one is due, in pieces between which the page can answer and other things are saved.
 * @param taken the instant of the copy, in UTC
 * @param changed how many notes are changed after it
 * @throws StorageError; then the copies are as they were
 */
export async function takeSnapshot(
  connection: Connection,
  notes: readonly Note[],
  taken: string,
  changed: number,
): Promise<void> {
  const snapshot = { taken, notes: notes.length };
  const id = await beginSnapshot(connection, snapshot, changed);
  if (id === null) return;
  try {
    for (let at = 0; at < notes.length; at += BATCH)
      if (!(await writePiece(connection, id, at, notes.slice(at, at + BATCH)))) return;
    await endSnapshot(connection, id, { ...snapshot, id });
  } catch (error) {
    // On a full device the half of it would only be in the way.
    await endSnapshot(connection, id, null).catch(() => undefined);
    throw error;
  }
}

/**
 * Reads a copy in pieces, between which the page can answer.
 * @returns its notes; none where there is no such copy
 * @throws StorageError
 */
export async function* readSnapshot(
  connection: Connection,
  id: number,
): AsyncGenerator<readonly Note[], void> {
  const keys = await connection.run(['pieces'], 'readonly', (transaction) =>
    transaction.objectStore('pieces').getAllKeys(piecesOf(id)),
  );
  for (const key of keys) {
    const piece = await connection.run(['pieces'], 'readonly', (transaction) =>
      transaction.objectStore('pieces').get(key),
    );
    yield (piece ?? []).flatMap((value) => parseStoredNote(value) ?? []);
  }
}
