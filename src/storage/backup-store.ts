/** What is known of backups, in the database. */
import { parseBackup, type Backup } from '../notes/backup.ts';
import type { Connection } from './connection.ts';

const NAME = 'backup';

/** @throws StorageError */
export async function readBackup(connection: Connection): Promise<Backup> {
  const stored = await connection.run(['facts'], 'readonly', (transaction) =>
    transaction.objectStore('facts').get(NAME),
  );
  return parseBackup(stored);
}

/**
 * Reads and writes in one transaction: another tab may do the same.
 * @throws StorageError; then all is as it was
 */
export async function changeBackup(
  connection: Connection,
  change: (before: Backup) => Backup,
): Promise<Backup> {
  return connection.run(['facts'], 'readwrite', async (transaction) => {
    const facts = transaction.objectStore('facts');
    const after = change(parseBackup(await facts.get(NAME)));
    await facts.put(after, NAME);
    return after;
  });
}
