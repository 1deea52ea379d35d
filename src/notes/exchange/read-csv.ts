/** A table as notes: ours, or one that a person made. */
import { restoreDefused } from '../../model/spreadsheet.ts';
import type { Note } from '../note.ts';
import { readLines } from './csv-lines.ts';
import { createFinder } from './find-place.ts';
import { LIMITS, type Limits } from './limits.ts';
import type { Reading } from './read-annotation.ts';
import type { FileRefusal } from './read-annotations.ts';
import { readRow } from './read-row.ts';
import type { Read } from './refusal.ts';

/** A table whose rows have not been read yet. */
export interface Table {
  readonly names: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Why a table as a whole is not read. */
export type TableRefusal = FileRefusal | { readonly code: 'no-columns' };

type Refused = { readonly ok: false; readonly refusal: TableRefusal };

/** @returns the rows of a file under the names of their columns, or why they are not read */
export function openTable(
  file: string,
  limits: Limits = LIMITS,
): ({ readonly ok: true } & Table) | Refused {
  if (file.length > limits.length)
    return {
      ok: false,
      refusal: { code: 'too-long', length: file.length, most: limits.length },
    };
  const [head = [], ...rows] = readLines(file);
  const names = head.map((name) => restoreDefused(name).trim());
  if (!['text', 'quotation', 'tags'].some((name) => names.includes(name)))
    return { ok: false, refusal: { code: 'no-columns' } };
  const count = rows.length;
  if (count > limits.items)
    return { ok: false, refusal: { code: 'too-many-items', count, most: limits.items } };
  return { ok: true, names, rows };
}

/** What became of a row; rows are counted from 1. */
export type ReadTableRow = (
  row: readonly string[],
  number: number,
) => Read<{ readonly note: Note }>;

/** @returns what reads the rows of a table one by one, so that a long one can be stopped and its progress told */
export function createRowReader(names: readonly string[], reading: Reading): ReadTableRow {
  const find = createFinder(reading);
  return (row, item) => {
    const cells = new Map(names.map((name, column) => [name, restoreDefused(row[column] ?? '')]));
    const read = readRow(cells, reading, find);
    return 'code' in read ? { item, ok: false, refusal: read } : { item, ok: true, note: read };
  };
}

/**
 * A table as notes: a row for each, under a head that names the columns. None of them must be there; what is
 * not ours is kept. A row without an id is a new note each time.
 * @returns a note or the reason of its refusal for each row, or why the file is not read
 */
export function readCsv(
  file: string,
  reading: Reading,
  limits: Limits = LIMITS,
): { readonly ok: true; readonly results: readonly Read<{ readonly note: Note }>[] } | Refused {
  const table = openTable(file, limits);
  if (!table.ok) return table;
  const read = createRowReader(table.names, reading);
  return { ok: true, results: table.rows.map((row, at) => read(row, at + 1)) };
}
