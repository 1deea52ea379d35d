/** The codebook in the database. */
import { isSameCode, type Code, type CodeChange } from '../notes/code.ts';
import { parseStoredCode } from '../notes/stored-code.ts';
import type { Connection } from './connection.ts';

/** @throws StorageError */
export async function readCodes(connection: Connection): Promise<readonly Code[]> {
  const codes = await connection.run(['codes'], 'readonly', (transaction) =>
    transaction.objectStore('codes').getAll(),
  );
  return codes.flatMap((code) => parseStoredCode(code) ?? []);
}

/**
 * Writes changes, all or none.
 * @returns false, and then nothing was written, where one of the codes is by now neither what it was before the
 *   change nor what it will be: another tab has changed it
 * @throws StorageError; then nothing was written
 */
export async function writeCodes(
  connection: Connection,
  changes: readonly CodeChange[],
): Promise<boolean> {
  return connection.run(['codes'], 'readwrite', async (transaction) => {
    const codes = transaction.objectStore('codes');
    const present = await Promise.all(changes.map(({ tag }) => codes.get(tag)));
    const areSeen = changes.every(({ before, after }, at) => {
      const code = parseStoredCode(present[at]) ?? null;
      return isSameCode(code, before) || isSameCode(code, after);
    });
    if (!areSeen) return false;
    await Promise.all(
      changes.map(({ tag, after }) => (after ? codes.put(after) : codes.delete(tag))),
    );
    return true;
  });
}
