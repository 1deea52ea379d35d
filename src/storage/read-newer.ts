import { Connection } from './connection.ts';
import { readNotes, type StoredNotes } from './note-store.ts';

const NOTHING = { onblocked: () => undefined, ondeleted: () => undefined };

/**
 * Reads what a newer edition has written, as far as this one understands it. It changes nothing, and lets go of the
 * database at once.
 * @throws StorageError
 */
export async function readNewer(): Promise<StoredNotes> {
  const connection = new Connection(NOTHING, null);
  try {
    return await readNotes(connection);
  } finally {
    await connection.close();
  }
}
