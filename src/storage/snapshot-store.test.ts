/** Copies of all notes, in a database in memory. */
import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { RING } from '../notes/copies.ts';
import type { Note } from '../notes/note.ts';
import { sampleNote } from '../notes/sample-note.ts';
import { Connection } from './connection.ts';
import { BATCH, eraseAll } from './note-store.ts';
import { DATABASE } from './schema.ts';
import { readSnapshot, readSnapshots, takeSnapshot } from './snapshot-store.ts';

const events = { onblocked: vi.fn(), ondeleted: vi.fn() };
let connection = new Connection(events);

beforeEach(async () => {
  await connection.close();
  await deleteDB(DATABASE);
  connection = new Connection(events);
});

const numbered = (number: number) => sampleNote({ id: `note-${number}`, text: String(number) });

async function readWhole(id: number): Promise<readonly Note[]> {
  const notes: Note[] = [];
  for await (const piece of readSnapshot(connection, id)) notes.push(...piece);
  return notes;
}

const countPieces = () =>
  connection.run(['pieces'], 'readonly', (transaction) =>
    transaction.objectStore('pieces').count(),
  );

describe('Copies of all notes', () => {
  it('are kept in a ring, the newest first, and what has left it takes up no room', async () => {
    for (let day = 1; day <= RING + 2; day++)
      await takeSnapshot(connection, [numbered(day)], `2026-12-0${day}T00:00:00.000Z`, 1);
    const snapshots = await readSnapshots(connection);
    expect(snapshots.map(({ id }) => id)).toEqual([9, 8, 7, 6, 5, 4, 3]);
    expect(snapshots[0]).toEqual({ id: 9, taken: '2026-12-09T00:00:00.000Z', notes: 1 });
    expect(await readWhole(9)).toEqual([numbered(9)]);
    expect(await readWhole(1)).toEqual([]);
    expect(await countPieces()).toBe(RING);
  });

  it('hold as many notes as there are', async () => {
    const many = Array.from({ length: 2 * BATCH + 1 }, (_, number) => numbered(number));
    await takeSnapshot(connection, many, '2026-12-01T00:00:00.000Z', 1);
    expect(await readWhole(1)).toEqual(many);
  });

  it('are taken once where two tabs want one at the same time', async () => {
    const other = new Connection(events);
    const instant = '2026-12-01T00:00:00.000Z';
    await Promise.all([
      takeSnapshot(connection, [numbered(1)], instant, 1),
      takeSnapshot(other, [numbered(2)], instant, 1),
    ]);
    expect(await readSnapshots(connection)).toHaveLength(1);
    await other.close();
  });

  it('don’t show until they are whole; one that was cut off goes with the next', async () => {
    await connection.run(['snapshots', 'pieces'], 'readwrite', async (transaction) => {
      const taken = '2026-12-01T00:00:00.000Z';
      const cutOff = { id: 1, taken, notes: 2, isUnfinished: true as const };
      await transaction.objectStore('snapshots').put(cutOff);
      await transaction.objectStore('pieces').put([numbered(1)], [1, 0]);
    });
    expect(await readSnapshots(connection)).toEqual([]);
    await takeSnapshot(connection, [numbered(2)], '2026-12-02T00:00:00.000Z', 1);
    expect((await readSnapshots(connection)).map(({ id }) => id)).toEqual([2]);
    expect(await countPieces()).toBe(1);
  });

  it('that can’t be written leave nothing behind', async () => {
    const many = Array.from({ length: BATCH + 1 }, (_, number) => numbered(number));
    const broken = { ...numbered(0), foreign: { a: () => 1 } as never };
    await expect(
      takeSnapshot(connection, [...many, broken], '2026-12-01T00:00:00.000Z', 1),
    ).rejects.toMatchObject({ failure: 'refused' });
    expect(await readSnapshots(connection)).toEqual([]);
    expect(await countPieces()).toBe(0);
  });

  it('don’t outlast an erasing that comes while they are written', async () => {
    const many = Array.from({ length: 20 * BATCH }, (_, number) => numbered(number));
    const taking = takeSnapshot(connection, many, '2026-12-01T00:00:00.000Z', 1);
    await vi.waitFor(async () => expect(await countPieces()).toBeGreaterThan(0), { interval: 1 });
    await eraseAll(connection);
    await taking;
    expect(await readSnapshots(connection)).toEqual([]);
    expect(await countPieces()).toBe(0);
  });
});
