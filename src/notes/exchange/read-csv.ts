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

/**
 * A table as notes: a row for each, under a head that names the columns. None of them must be there; what is
 * not ours is kept. A row without an id is a new note each time.
 * @returns a note or the reason of its refusal for each row, or why the file is not read
 */
export function readCsv(
  file: string,
  reading: Reading,
  limits: Limits = LIMITS,
):
  | { readonly ok: true; readonly results: readonly Read<{ readonly note: Note }>[] }
  | { readonly ok: false; readonly refusal: FileRefusal | { readonly code: 'no-columns' } } {
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
  const find = createFinder(reading);
  const results = rows.map((row, at): Read<{ readonly note: Note }> => {
    const cells = new Map(names.map((name, column) => [name, restoreDefused(row[column] ?? '')]));
    const read = readRow(cells, reading, find);
    return 'code' in read
      ? { item: at + 1, ok: false, refusal: read }
      : { item: at + 1, ok: true, note: read };
  });
  return { ok: true, results };
}
