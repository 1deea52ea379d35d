/** Every version of the database that a browser may hold, opened by the newest edition. */
import 'fake-indexeddb/auto';
import { deleteDB, openDB, type IDBPDatabase } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { sampleNote } from '../notes/sample-note.ts';
import { Connection } from './connection.ts';
import { readNotes } from './note-store.ts';
import { DATABASE, UPGRADES } from './schema.ts';

const NO_EVENTS = { onblocked: () => undefined, ondeleted: () => undefined };

/** What people have, by store. A store that is not named here holds something with its key. */
const KNOWN: Readonly<Record<string, readonly [value: unknown, key?: IDBValidKey]>> = {
  notes: [sampleNote()],
  conflicts: [sampleNote({ revision: 'r2', text: 'Other words' })],
  snapshots: [{ id: 1, taken: '2026-12-01T00:00:00.000Z', notes: 1 }],
  pieces: [[sampleNote()], [1, 0]],
  facts: [{ exported: null, changes: 3, since: '2026-12-01T00:00:00.000Z' }, 'backup'],
};

/** Makes a database as the edition of a version left it, with something in every store. */
async function makeVersion(version: number): Promise<void> {
  const db = await openDB(DATABASE, version, {
    upgrade(opened, _from, _to, transaction) {
      for (const step of UPGRADES.slice(0, version)) step(opened as never, transaction as never);
    },
  });
  for (const name of db.objectStoreNames) {
    const { store, done } = db.transaction(name, 'readwrite');
    const path = store.keyPath;
    const [value, key] =
      KNOWN[name] ?? (typeof path === 'string' ? [{ [path]: 'key' }] : ['value', 'key']);
    await store.put(value, key);
    await done;
  }
  db.close();
}

type Contents = Readonly<Record<string, readonly (readonly [IDBValidKey, unknown])[]>>;

async function readContents(db: IDBPDatabase): Promise<Contents> {
  const stores = [...db.objectStoreNames].map(async (name) => {
    const [keys, values] = [await db.getAllKeys(name), await db.getAll(name)];
    return [name, keys.map((key, at) => [key, values[at]] as const)] as const;
  });
  return Object.fromEntries(await Promise.all(stores));
}

/** What the database holds, whatever its version. */
async function readAll(): Promise<{ readonly version: number; readonly contents: Contents }> {
  const db = await openDB(DATABASE);
  const found = { version: db.version, contents: await readContents(db) };
  db.close();
  return found;
}

beforeEach(() => deleteDB(DATABASE));

describe('A database of an older edition', () => {
  it.each(UPGRADES.map((_, at) => [at + 1]))(
    'of version %i, opened by the newest one, still holds everything in every store',
    async (version) => {
      await makeVersion(version);
      const { contents: before } = await readAll();
      expect(Object.values(before).map(({ length }) => length)).toEqual(
        Object.keys(before).map(() => 1),
      );
      const connection = new Connection(NO_EVENTS);
      const { notes, rivals, unreadable } = await readNotes(connection);
      await connection.close();
      expect({ notes, rivals, unreadable }).toEqual({
        notes: [sampleNote()],
        rivals: [sampleNote({ revision: 'r2', text: 'Other words' })],
        unreadable: 0,
      });
      const after = await readAll();
      expect(after.version).toBe(UPGRADES.length);
      expect(after.contents).toMatchObject(before);
    },
  );

  it('is as it was when the step to the newest version fails', async () => {
    await makeVersion(UPGRADES.length);
    const before = await readAll();
    const failing = new Connection(NO_EVENTS, [
      ...UPGRADES,
      (db) => {
        db.deleteObjectStore('notes');
        throw new Error('broken');
      },
    ]);
    await expect(readNotes(failing)).rejects.toMatchObject({ failure: 'unavailable' });
    expect(await readAll()).toEqual(before);
  });
});
