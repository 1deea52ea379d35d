/** The text of a file of notes, whatever its format, read item by item. */
import type { Note } from '../note.ts';
import { listItems } from './annotation-items.ts';
import { LIMITS, type Limits } from './limits.ts';
import type { Reading } from './read-annotation.ts';
import { createReader, readAnnotationFile } from './read-annotations.ts';
import { createRowReader, openTable, type TableRefusal } from './read-csv.ts';
import type { Read } from './refusal.ts';

/** What became of one item of a file. */
export type ItemRead = Read<{ readonly note: Note }>;

/** What is said of a file once its items have been read, or instead of them. */
export type FileEnd =
  /** Addresses of pages of a collection that are not in the file. */
  | { readonly ok: true; readonly missingPages: readonly string[] }
  | { readonly ok: false; readonly refusal: TableRefusal };

/** What became of an item, and how many there are. */
export interface ItemStep {
  readonly result: ItemRead;
  readonly count: number;
}

/** JSON begins with a bracket; what does not is taken for a table. */
const JSON_START = /^\ufeff?\s*[[{]/;

/** @returns a step for each item, and then what is to be said of the whole */
export function* readItems(
  text: string,
  reading: Reading,
  limits: Limits = LIMITS,
): Generator<ItemStep, FileEnd, undefined> {
  if (!JSON_START.test(text)) {
    const table = openTable(text, limits);
    if (!table.ok) return table;
    const readRow = createRowReader(table.names, reading);
    const count = table.rows.length;
    for (const [at, row] of table.rows.entries()) yield { result: readRow(row, at + 1), count };
    return { ok: true, missingPages: [] };
  }
  const file = readAnnotationFile(text, limits);
  if (!file.ok) return file;
  const { items, missingPages } = listItems(file.content);
  const count = items.length;
  if (count > limits.items)
    return { ok: false, refusal: { code: 'too-many-items', count, most: limits.items } };
  const readItem = createReader(reading, limits);
  for (const [at, item] of items.entries()) yield { result: readItem(item, at + 1), count };
  return { ok: true, missingPages };
}
