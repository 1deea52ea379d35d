/** Drafts in the database. They are written while a person types. */
import type { Draft } from '../notes/draft.ts';
import { parseStoredDraft } from '../notes/stored-note.ts';
import type { Connection } from './connection.ts';

/** @throws StorageError */
export async function readDrafts(connection: Connection): Promise<readonly Draft[]> {
  const drafts = await connection.run(['drafts'], 'readonly', (transaction) =>
    transaction.objectStore('drafts').getAll(),
  );
  return drafts.flatMap((draft) => parseStoredDraft(draft) ?? []);
}

/** @throws StorageError */
export async function writeDraft(connection: Connection, draft: Draft): Promise<void> {
  await connection.run(['drafts'], 'readwrite', (transaction) =>
    transaction.objectStore('drafts').put(draft),
  );
}

/** @throws StorageError */
export async function removeDraft(connection: Connection, key: string): Promise<void> {
  await connection.run(['drafts'], 'readwrite', (transaction) =>
    transaction.objectStore('drafts').delete(key),
  );
}
