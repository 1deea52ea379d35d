/**
 * Files of notes: read, written, and merged with what is there. It is a script of its own: a worker that reads, so that
 * the page answers meanwhile; and a module for the rest, and to read with where no worker can be had. It knows no
 * words of the interface.
 */
import { EDITION } from '../../model/edition.ts';
import type { Annotated } from '../../notes/exchange/find-place.ts';
import { LIMITS } from '../../notes/exchange/limits.ts';
import type { FileRefusal } from '../../notes/exchange/read-annotations.ts';
import { readItems, type FileEnd, type ItemRead } from '../../notes/exchange/read-text.ts';
import { createId } from './create-id.ts';

export { writeItem } from '../../notes/exchange/write-annotation.ts';
export { writeCollection } from '../../notes/exchange/write-collection.ts';
export { writeCsvLines } from '../../notes/exchange/write-csv.ts';
export { deedInSteps } from '../../notes/merge-deed.ts';
export { planInSteps } from '../../notes/merge.ts';

/** What is to be read, and the dataset that the notes are on. */
export interface FileOrder extends Annotated {
  readonly file: Blob;
}

/** Some items of the file, in its order, and how many there are in all; or the end of the file. */
export type FileAnswer =
  | { readonly results: readonly ItemRead[]; readonly count: number }
  | { readonly end: FileEnd | { readonly ok: false; readonly refusal: FileFlaw } };

type FileFlaw = FileRefusal | { readonly code: 'unreadable' };

/** The largest number of bytes that one UTF-16 unit takes in UTF-8. */
const MOST_BYTES = 3;

/** As long as the items of one answer are read, in milliseconds: the page takes about as long to receive them. */
const PIECE = 12;

async function readText(file: Blob): Promise<string | FileFlaw> {
  const most = LIMITS.length;
  // What is far too long is not even read.
  if (file.size > most * MOST_BYTES) return { code: 'too-long', length: file.size, most };
  try {
    return await file.text();
  } catch {
    return { code: 'unreadable' };
  }
}

/** @returns one answer after the other, the end last. Whoever does not ask on ends the reading */
export async function* readFile({ file, ...annotated }: FileOrder): AsyncGenerator<FileAnswer> {
  const text = await readText(file);
  if (typeof text !== 'string') {
    yield { end: { ok: false, refusal: text } };
    return;
  }
  const now = new Date().toISOString();
  const items = readItems(text, { ...annotated, edition: EDITION, now, newId: createId });
  let [results, since]: [ItemRead[], number] = [[], performance.now()];
  let step = items.next();
  for (; !step.done; step = items.next()) {
    const { result, count } = step.value;
    results.push(result);
    if (performance.now() - since < PIECE && result.item < count) continue;
    yield { results, count };
    [results, since] = [[], performance.now()];
  }
  yield { end: step.value };
}

async function answer(order: FileOrder): Promise<void> {
  try {
    for await (const one of readFile(order)) self.postMessage(one);
  } catch {
    const end: FileAnswer = { end: { ok: false, refusal: { code: 'unreadable' } } };
    self.postMessage(end);
  }
}

if ('WorkerGlobalScope' in globalThis)
  addEventListener('message', ({ data }: MessageEvent<FileOrder>) => void answer(data));
