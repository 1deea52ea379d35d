/** Files of notes as notes, in pieces between which the page can answer. */
import { EDITION } from '../../model/edition.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Language } from '../../model/text.ts';
import { listItems } from '../../notes/exchange/annotation-items.ts';
import type { FieldText } from '../../notes/exchange/find-place.ts';
import { LIMITS } from '../../notes/exchange/limits.ts';
import {
  createReader,
  readAnnotationFile,
  type FileRefusal,
} from '../../notes/exchange/read-annotations.ts';
import type { Reading } from '../../notes/exchange/read-annotation.ts';
import { readCsv } from '../../notes/exchange/read-csv.ts';
import type { Read } from '../../notes/exchange/refusal.ts';
import { fieldsByStatement } from '../../notes/fields.ts';
import type { Note } from '../../notes/note.ts';
import { createId } from './create-id.ts';

export type NotesFileRefusal =
  FileRefusal | { readonly code: 'no-columns' } | { readonly code: 'unreadable' };

export type NotesFile =
  | {
      readonly ok: true;
      readonly results: readonly Read<{ readonly note: Note }>[];
      readonly missingPages: readonly string[];
    }
  | { readonly ok: false; readonly refusal: NotesFileRefusal };

/** As long as one piece of the work takes, in milliseconds. */
const PIECE = 12;

function* listTexts(dataset: Dataset, lang: Language): Generator<FieldText> {
  for (const [statement, fields] of fieldsByStatement(dataset, lang))
    for (const [field, words] of fields) yield { statement, field, lang, words };
}

function createReading(dataset: Dataset, lang: Language): Reading {
  const { iri, version, date } = dataset.edition;
  return {
    ...{ iri, version, date, texts: [...listTexts(dataset, lang)] },
    ...{ edition: EDITION, now: new Date().toISOString(), newId: createId },
  };
}

/** The largest number of bytes that one UTF-16 unit takes in UTF-8. */
const MOST_BYTES = 3;

async function readText(file: Blob): Promise<string | NotesFileRefusal> {
  const most = LIMITS.length;
  // What is far too long is not even read.
  if (file.size > most * MOST_BYTES) return { code: 'too-long', length: file.size, most };
  try {
    return await file.text();
  } catch {
    return { code: 'unreadable' };
  }
}

/**
 * @param onprogress is told how many items have been read, and of how many; when it returns false, reading ends
 * @returns what became of each item, or why the file is not read; null when it was ended
 */
export async function readNotesFile(
  file: Blob,
  { dataset, lang }: { readonly dataset: Dataset; readonly lang: Language },
  onprogress: (done: number, count: number) => boolean,
): Promise<NotesFile | null> {
  const text = await readText(file);
  if (typeof text !== 'string') return { ok: false, refusal: text };
  const reading = createReading(dataset, lang);
  if (!/^\s*[[{]/.test(text.replace(/^\ufeff/, ''))) {
    const read = readCsv(text, reading);
    // Words without columns are more likely no table at all.
    return read.ok ? { ...read, missingPages: [] } : read;
  }
  const read = readAnnotationFile(text);
  if (!read.ok) return read;
  const { items, missingPages } = listItems(read.content);
  const [count, most] = [items.length, LIMITS.items];
  if (count > most) return { ok: false, refusal: { code: 'too-many-items', count, most } };
  const readItem = createReader(reading);
  const results: Read<{ readonly note: Note }>[] = [];
  let since = performance.now();
  for (const item of items) {
    results.push(readItem(item, results.length + 1));
    if (performance.now() - since < PIECE) continue;
    if (!onprogress(results.length, count)) return null;
    await new Promise((resolve) => setTimeout(resolve));
    since = performance.now();
  }
  return { ok: true, results, missingPages };
}
