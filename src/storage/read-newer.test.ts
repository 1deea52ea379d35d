import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import { beforeEach, expect, it } from 'vitest';
import { sampleNote } from '../notes/sample-note.ts';
import { Connection } from './connection.ts';
import { writeNotes } from './note-store.ts';
import { readNewer } from './read-newer.ts';
import { DATABASE } from './schema.ts';

beforeEach(() => deleteDB(DATABASE));

it('What a newer edition has written is read as far as it is understood, and stays as it is', async () => {
  const connection = new Connection({ onblocked: () => undefined, ondeleted: () => undefined });
  await writeNotes(connection, { changes: [{ note: sampleNote(), seen: null }] });
  await connection.close();
  const newer = await openDB(DATABASE, 1000);
  await newer.put('notes', { id: 'odd', kind: 'a kind of later days' });
  newer.close();

  expect(await readNewer()).toEqual({ notes: [sampleNote()], rivals: [], unreadable: 1 });
  const after = await openDB(DATABASE);
  expect(after.version).toBe(1000);
  expect(await after.count('notes')).toBe(2);
  after.close();
  // Nothing holds it: it can be upgraded at once.
  (await openDB(DATABASE, 1001, { blocked: () => expect.unreachable() })).close();
});

it('Where there is no database, none is made', async () => {
  await expect(readNewer()).rejects.toMatchObject({ failure: 'deleted' });
  expect(await indexedDB.databases()).toEqual([]);
});
