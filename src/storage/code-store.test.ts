/** The codebook in the database itself, in memory. */
import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Code } from '../notes/code.ts';
import { readCodes, writeCodes } from './code-store.ts';
import { Connection } from './connection.ts';
import { eraseAll } from './note-store.ts';
import { DATABASE } from './schema.ts';

const events = { onblocked: () => undefined, ondeleted: () => undefined };
let connection = new Connection(events);

beforeEach(async () => {
  await connection.close();
  await deleteDB(DATABASE);
  connection = new Connection(events);
});

const law: Code = { tag: 'law', label: '', definition: 'Treaties\nand courts', colour: 'teal' };
const land: Code = { tag: 'land', label: 'Land', definition: '', colour: null };
const added = (after: Code) => ({ tag: after.tag, before: null, after });

describe('Codes in the database', () => {
  it('are read as they were written, by tag', async () => {
    expect(await writeCodes(connection, [added(law), added(land)])).toBe(true);
    expect(await readCodes(connection)).toEqual([land, law]);
  });

  it('are changed and removed', async () => {
    await writeCodes(connection, [added(law), added(land)]);
    const after = { ...law, colour: 'grey' } as const;
    const removed = { tag: 'land', before: land, after: null };
    expect(await writeCodes(connection, [{ tag: 'law', before: law, after }, removed])).toBe(true);
    expect(await readCodes(connection)).toEqual([after]);
  });

  it('that another tab has changed since stay as they are, with all others of the same step', async () => {
    const theirs = { ...law, definition: 'Theirs' };
    await writeCodes(connection, [added(theirs)]);
    const mine = { tag: 'law', before: law, after: { ...law, definition: 'Mine' } };
    expect(await writeCodes(connection, [added(land), mine])).toBe(false);
    expect(await readCodes(connection)).toEqual([theirs]);
    expect(await writeCodes(connection, [{ tag: 'law', before: law, after: null }])).toBe(false);
    expect(await readCodes(connection)).toEqual([theirs]);
  });

  it('bear being written twice', async () => {
    await writeCodes(connection, [added(law)]);
    expect(await writeCodes(connection, [added(law)])).toBe(true);
    expect(await readCodes(connection)).toEqual([law]);
  });

  it('that this edition can’t read stay where they are', async () => {
    await connection.run(['codes'], 'readwrite', (transaction) =>
      transaction.objectStore('codes').put({ tag: 'odd' } as never),
    );
    expect(await readCodes(connection)).toEqual([]);
    const count = await connection.run(['codes'], 'readonly', (transaction) =>
      transaction.objectStore('codes').count(),
    );
    expect(count).toBe(1);
  });

  it('are gone when everything is erased', async () => {
    await writeCodes(connection, [added(law)]);
    await eraseAll(connection);
    expect(await readCodes(connection)).toEqual([]);
  });
});
