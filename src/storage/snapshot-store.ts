/** Copies of all notes, kept in a ring: the newest takes the place of the oldest. */
import type { Note } from '../notes/note.ts';
import { parseStoredNote } from '../notes/stored-note.ts';
import type { Connection } from './connection.ts';
import { BATCH } from './note-store.ts';
import type { Snapshot } from './schema.ts';

/** As many copies are kept. */
export const RING = 7;

/** All pieces of one snapshot. */
const piecesOf = (id: number) => IDBKeyRange.bound([id, 0], [id, Infinity]);

/** @returns the copies that there are, the newest first */
export async function readSnapshots(connection: Connection): Promise<readonly Snapshot[]> {
  const snapshots = await connection.run(['snapshots'], 'readonly', (transaction) =>
    transaction.objectStore('snapshots').getAll(),
  );
  return snapshots.toReversed();
}

/**
 * Takes a copy, and lets go of what is too old.
 * @param taken an instant, in UTC
 * @throws StorageError; then the copies are as they were
 */
export async function takeSnapshot(
  connection: Connection,
  notes: readonly Note[],
  taken: string,
): Promise<void> {
  await connection.run(['snapshots', 'pieces'], 'readwrite', async (transaction) => {
    const snapshots = transaction.objectStore('snapshots');
    const pieces = transaction.objectStore('pieces');
    const ids = await snapshots.getAllKeys();
    const id = (ids.at(-1) ?? 0) + 1;
    await snapshots.put({ id, taken, notes: notes.length });
    for (let at = 0; at < notes.length; at += BATCH)
      await pieces.put(notes.slice(at, at + BATCH), [id, at]);
    await Promise.all(
      [...ids, id]
        .slice(0, -RING)
        .flatMap((old) => [snapshots.delete(old), pieces.delete(piecesOf(old))]),
    );
  });
}

/**
 * @returns the notes of a copy; none where there is no such copy
 * @throws StorageError
 */
export async function readSnapshot(connection: Connection, id: number): Promise<readonly Note[]> {
  const pieces = await connection.run(['pieces'], 'readonly', (transaction) =>
    transaction.objectStore('pieces').getAll(piecesOf(id)),
  );
  return pieces.flat().flatMap((value) => parseStoredNote(value) ?? []);
}
