import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { countChanges, recordExport } from '../notes/backup.ts';
import { changeBackup, readBackup } from './backup-store.ts';
import { Connection } from './connection.ts';
import { eraseAll } from './note-store.ts';

const NOW = '2026-11-23T09:30:00.000Z';
const events = { onblocked: () => undefined, ondeleted: () => undefined };

it('Changes that two tabs count at the same time are all counted, and forgotten when all is erased', async () => {
  const [one, other] = [new Connection(events), new Connection(events)];
  await Promise.all(
    [one, other, one].map((connection) =>
      changeBackup(connection, (backup) => countChanges(backup, 2, NOW)),
    ),
  );
  expect(await readBackup(one)).toEqual({ exported: null, changes: 6, since: NOW });
  await changeBackup(other, (backup) => recordExport(backup, 6, NOW));
  expect(await readBackup(one)).toEqual({ exported: NOW, changes: 0, since: null });
  await eraseAll(one);
  expect(await readBackup(other)).toEqual({ exported: null, changes: 0, since: null });
});
