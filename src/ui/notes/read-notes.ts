/** Files of notes as notes. They are read by a script of its own, in a worker where there can be one. */
import type { Dataset } from '../../model/dataset.ts';
import type { Language } from '../../model/text.ts';
import type { FieldText } from '../../notes/exchange/find-place.ts';
import type { ItemRead } from '../../notes/exchange/read-text.ts';
import { fieldsByStatement } from '../../notes/fields.ts';
import { pause } from '../../state/pieces.ts';
import { EXCHANGE, trustAddress } from '../shared/trusted-addresses.ts';
import type { FileAnswer, FileOrder } from './exchange.ts';
import { loadExchange } from './load-exchange.ts';

type FileEnd = Extract<FileAnswer, { end: unknown }>['end'];

export type NotesFileRefusal = Extract<FileEnd, { ok: false }>['refusal'];

export type NotesFile =
  | {
      readonly ok: true;
      readonly results: readonly ItemRead[];
      readonly missingPages: readonly string[];
    }
  | { readonly ok: false; readonly refusal: NotesFileRefusal };

function* listTexts(dataset: Dataset, lang: Language): Generator<FieldText> {
  for (const [statement, fields] of fieldsByStatement(dataset, lang))
    for (const [field, words] of fields) yield { statement, field, lang, words };
}

/** Takes answers; false when no more are wanted. */
type TakeAnswer = (answer: FileAnswer) => boolean;

/** @returns false when no worker can be had: there are none, it is forbidden, or its script does not come */
function readInWorker(order: FileOrder, take: TakeAnswer, signal: AbortSignal): Promise<boolean> {
  return new Promise((resolve) => {
    let worker: Worker;
    try {
      worker = new Worker(trustAddress(EXCHANGE), { type: 'module' });
    } catch {
      resolve(false);
      return;
    }
    const end = (isRead: boolean): void => {
      worker.terminate();
      resolve(isRead);
    };
    worker.onmessage = ({ data }: MessageEvent<FileAnswer>) => {
      if (!take(data)) end(true);
    };
    worker.onerror = (event) => {
      event.preventDefault();
      end(false);
    };
    signal.addEventListener('abort', () => end(true));
    worker.postMessage(order);
  });
}

/** Does the same on the page's own thread, in pieces. @throws when the script can't be fetched */
async function readHere(order: FileOrder, take: TakeAnswer): Promise<void> {
  const { readFile } = await loadExchange();
  for await (const answer of readFile(order)) {
    if (!take(answer)) return;
    await pause();
  }
}

/**
 * @param onprogress is told how many items have been read, and of how many; when it returns false, reading ends
 * @param signal ends the reading at once
 * @returns what became of each item, or why the file is not read; null when it was ended
 * @throws when the script that reads could not be fetched
 */
export async function readNotesFile(
  file: Blob,
  { dataset, lang }: { readonly dataset: Dataset; readonly lang: Language },
  onprogress: (done: number, count: number) => boolean,
  signal: AbortSignal = new AbortController().signal,
): Promise<NotesFile | null> {
  const { iri, version, date } = dataset.edition;
  const order = { file, iri, version, date, texts: [...listTexts(dataset, lang)] };
  let results: ItemRead[] = [];
  let end: FileEnd | null = null;
  const take: TakeAnswer = (answer) => {
    if (signal.aborted) return false;
    if ('end' in answer) {
      ({ end } = answer);
      return false;
    }
    results.push(...answer.results);
    return onprogress(results.length, answer.count);
  };
  if (!(await readInWorker(order, take, signal))) {
    results = [];
    await readHere(order, take);
  }
  // TypeScript does not see that `take` sets it.
  const found = end as FileEnd | null;
  if (!found || signal.aborted) return null;
  return found.ok ? { ...found, results } : found;
}
