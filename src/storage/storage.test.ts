/** The database itself, in memory: what is kept, what is refused, and what survives. */
import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { sampleNote } from '../notes/sample-note.ts';
import { Connection } from './connection.ts';
import { BATCH, eraseAll, readChanged, readNotes, writeNotes } from './note-store.ts';
import { DATABASE, UPGRADES } from './schema.ts';
import { readSnapshots, takeSnapshot } from './snapshot-store.ts';

const events = { onblocked: vi.fn(), ondeleted: vi.fn() };
let connection = new Connection(events);

beforeEach(async () => {
  await connection.close();
  await deleteDB(DATABASE);
  vi.clearAllMocks();
  connection = new Connection(events);
});

const numbered = (number: number) =>
  sampleNote({ id: `note-${String(number).padStart(6, '0')}`, text: String(number) });
const added = (note = sampleNote()) => ({ note, seen: null });

describe('Notes in the database', () => {
  it('are read as they were written', async () => {
    const note = sampleNote({ text: 'a\nb', foreign: { a: [1, null] } });
    expect(await writeNotes(connection, { changes: [added(note)] })).toEqual([]);
    expect(await readNotes(connection)).toEqual({ notes: [note], rivals: [], unreadable: 0 });
  });

  it('are all read, however many there are', async () => {
    const many = Array.from({ length: 2 * BATCH + 1 }, (_, number) => numbered(number));
    const progress: number[] = [];
    await writeNotes(connection, { changes: many.map(added) }, (count) => progress.push(count) > 0);
    expect(progress).toEqual([BATCH, 2 * BATCH, 2 * BATCH + 1]);
    expect((await readNotes(connection)).notes).toEqual(many);
  });

  it('are all kept or none, where a person ends the writing: what was there stays', async () => {
    const many = Array.from({ length: 2 * BATCH + 1 }, (_, number) => numbered(number));
    const [first, ...others] = many;
    const present = sampleNote({ ...first, text: 'as it was' });
    await writeNotes(connection, { changes: [added(present)] });
    const changes = [{ note: numbered(0), seen: present.revision }, ...others.map(added)];
    await expect(
      writeNotes(connection, { changes }, (count) => count <= BATCH),
    ).rejects.toMatchObject({ failure: 'cancelled' });
    expect((await readNotes(connection)).notes).toEqual([present]);
  });

  it('are found among many more, so that none of them is replaced', async () => {
    const there = Array.from({ length: 10 * BATCH + 2 }, (_, number) => numbered(number));
    await writeNotes(connection, { changes: there.map(added) });
    const again = there.map((note) => ({ ...note, text: 'other', revision: 'r2' }));
    expect(await writeNotes(connection, { changes: again.map(added) })).toEqual(again);
    expect((await readNotes(connection)).notes).toEqual(there);
  });

  it('that were changed without the present wording in sight are kept beside it', async () => {
    const first = sampleNote();
    const mine = sampleNote({ revision: 'r2', text: 'mine' });
    const theirs = sampleNote({ revision: 'r3', text: 'theirs' });
    await writeNotes(connection, { changes: [added(first)] });
    await writeNotes(connection, { changes: [{ note: mine, seen: 'r1' }] });
    expect(await writeNotes(connection, { changes: [{ note: theirs, seen: 'r1' }] })).toEqual([
      theirs,
    ]);
    expect(await readChanged(connection, [first.id, 'none'])).toEqual({
      notes: [mine],
      rivals: [theirs],
    });
    await writeNotes(connection, { changes: [], settled: ['r3'] });
    expect((await readNotes(connection)).rivals).toEqual([]);
  });

  it('bear being written twice', async () => {
    await writeNotes(connection, { changes: [added()] });
    expect(await writeNotes(connection, { changes: [added()] })).toEqual([]);
    expect((await readNotes(connection)).notes).toHaveLength(1);
  });

  it('are written all or none', async () => {
    const broken = { ...numbered(2), foreign: { a: () => 1 } as never };
    await expect(
      writeNotes(connection, { changes: [added(numbered(1)), added(broken)] }),
    ).rejects.toMatchObject({ failure: 'refused' });
    expect((await readNotes(connection)).notes).toEqual([]);
  });

  it('that this edition can’t read are counted, and stay', async () => {
    await writeNotes(connection, { changes: [added()] });
    await connection.run(['notes'], 'readwrite', (transaction) =>
      transaction.objectStore('notes').put({ id: 'odd' } as never),
    );
    expect(await readNotes(connection)).toMatchObject({ notes: [sampleNote()], unreadable: 1 });
  });

  it('are gone with all copies when everything is erased', async () => {
    await writeNotes(connection, { changes: [added()] });
    await takeSnapshot(connection, [sampleNote()], '2026-11-23T09:00:00.000Z', 1);
    await eraseAll(connection);
    expect((await readNotes(connection)).notes).toEqual([]);
    expect(await readSnapshots(connection)).toEqual([]);
    const left = await connection.run(['pieces'], 'readonly', (transaction) =>
      transaction.objectStore('pieces').count(),
    );
    expect(left).toBe(0);
  });
});

describe('The connection', () => {
  it('lets a newer edition upgrade, then says that the database is newer', async () => {
    await writeNotes(connection, { changes: [added()] });
    const newer = await openDB(DATABASE, UPGRADES.length + 1);
    newer.close();
    await expect(readNotes(connection)).rejects.toMatchObject({ failure: 'newer' });
    const untouched = await openDB(DATABASE);
    expect(untouched.version).toBe(UPGRADES.length + 1);
    expect(await untouched.count('notes')).toBe(1);
    untouched.close();
  });

  it('opens again, and writes, after it was closed', async () => {
    await writeNotes(connection, { changes: [added(numbered(1))] });
    await connection.close();
    await writeNotes(connection, { changes: [added(numbered(2))] });
    expect((await readNotes(connection)).notes).toHaveLength(2);
  });

  it('says that the database was deleted while it was open, and makes no empty one until it is told to', async () => {
    await writeNotes(connection, { changes: [added()] });
    await deleteDB(DATABASE);
    expect(events.ondeleted).toHaveBeenCalledOnce();
    await expect(writeNotes(connection, { changes: [added()] })).rejects.toMatchObject({
      failure: 'deleted',
    });
    expect(await indexedDB.databases()).toEqual([]);
    await connection.close();
    await writeNotes(connection, { changes: [added()] });
    expect((await readNotes(connection)).notes).toEqual([sampleNote()]);
  });

  it('says that it waits for a tab with an older database, and goes on when that has let go', async () => {
    const older = await openDB(DATABASE, UPGRADES.length, {
      upgrade: (db) => db.createObjectStore('notes', { keyPath: 'id' }),
    });
    const newer = new Connection(events, [...UPGRADES, () => undefined]);
    const reading = readNotes(newer);
    await vi.waitFor(() => {
      expect(events.onblocked).toHaveBeenCalledOnce();
    });
    older.close();
    await expect(reading).rejects.toMatchObject({ failure: 'refused' }); // It has no store for conflicts.
    await newer.close();
  });

  it('says that there is no storage', async () => {
    vi.stubGlobal('indexedDB', undefined);
    await expect(readNotes(new Connection(events))).rejects.toMatchObject({
      failure: 'unavailable',
    });
    vi.unstubAllGlobals();
  });
});
