/** Notes as a table, one row each, for spreadsheets; and such a table as notes. */
import { csvFormatRow, dsvFormat } from 'd3-dsv';
import { defuseReversibly, restoreDefused } from '../../model/spreadsheet.ts';
import { LANGUAGES } from '../../model/text.ts';
import {
  NOTE_KINDS,
  type Elsewhere,
  type Json,
  type JsonObject,
  type Note,
  type Place,
  type Quotation,
} from '../note.ts';
import { NO_ADDRESS, uuidIn } from './annotation-names.ts';
import { isIri } from './check-annotation.ts';
import { createFinder, STATEMENT, type FindPlace } from './find-place.ts';
import { packForeign, unpackForeign } from './foreign.ts';
import { readInstant } from './instant.ts';
import { isList, isObject, textOf } from './json.ts';
import { findFlaw, LIMITS, type Limits } from './limits.ts';
import type { Reading } from './read-annotation.ts';
import type { FileRefusal } from './read-annotations.ts';
import type { Read, Refusal } from './refusal.ts';
import { joinTags, splitTags } from './tag-list.ts';

/** Excel takes a file without it for one in the system's old code page. */
const BYTE_ORDER_MARK = '\ufeff';

/** The columns, in their order; their names are no words of the interface, as programs read them too. */
const COLUMNS = [
  ...['id', 'statement', 'field', 'language', 'quotation', 'prefix', 'suffix', 'start', 'end'],
  ...['source', 'dataset_version', 'dataset_date', 'kind', 'text', 'tags', 'author'],
  ...['created', 'modified', 'trashed', 'edition', 'revision', 'foreign'],
];

type Cells = ReadonlyMap<string, string>;

function placeCells(place: Place | Elsewhere): readonly (readonly [string, string])[] {
  if ('source' in place) return [['source', place.source]];
  const { statement, field, lang, quotation, version, date } = place;
  return [
    ['statement', statement],
    ['field', field ?? ''],
    ['language', lang],
    ['quotation', quotation?.exact ?? ''],
    ['prefix', quotation?.prefix ?? ''],
    ['suffix', quotation?.suffix ?? ''],
    ['start', quotation ? String(quotation.start) : ''],
    ['end', quotation ? String(quotation.end) : ''],
    ['dataset_version', version],
    ['dataset_date', date],
  ];
}

/** Cells of columns that are not ours: those of the table that a note came in. */
function otherCells({ foreign }: Note): readonly (readonly [string, string])[] {
  return unpackForeign(foreign).columns.flatMap((pair) => {
    const [name, cell] = isList(pair) ? pair.map(textOf) : [];
    return typeof name === 'string' && typeof cell === 'string' ? [[name, cell] as const] : [];
  });
}

function cellsOf(note: Note): Cells {
  const foreign = packForeign({ ...unpackForeign(note.foreign), columns: [] });
  const kept = Object.keys(foreign).length > 0 ? JSON.stringify(foreign) : '';
  return new Map([
    ...otherCells(note),
    ['id', note.id],
    ...placeCells(note.place),
    ['kind', note.kind],
    ['text', note.text],
    ['tags', joinTags(note.tags)],
    ['author', note.author ?? ''],
    ['created', note.created],
    ['modified', note.modified],
    ['trashed', note.trashed ?? ''],
    ['edition', note.edition],
    ['revision', note.revision],
    ['foreign', kept],
  ]);
}

/**
 * Notes as CSV (RFC 4180, in UTF-8), with a head. No cell runs as a formula, and `readCsv` reads each as it was.
 * In UTF-8 there is no half of a sign: one becomes U+FFFD when the file is written.
 */
export function writeCsv(notes: readonly Note[]): string {
  const rows = notes.map(cellsOf);
  const others = new Set(notes.flatMap((note) => otherCells(note).map(([name]) => name)));
  const names = [...COLUMNS, ...[...others].filter((name) => !COLUMNS.includes(name))];
  const lines = [names, ...rows.map((cells) => names.map((name) => cells.get(name) ?? ''))];
  return BYTE_ORDER_MARK + lines.map((line) => `${writeRow(line)}\r\n`).join('');
}

const writeRow = (cells: readonly string[]) => csvFormatRow(cells.map(defuseReversibly));

/** Whether every cell of a column may be read; the others are left to what is there for want of a cell. */
const CHECKS: Readonly<Record<string, (cell: string) => boolean>> = {
  id: (cell) => uuidIn(cell) !== null,
  statement: (cell) => STATEMENT.test(cell),
  source: isIri,
  language: (cell) => LANGUAGES.some((lang) => lang === cell),
  start: (cell) => /^\d{1,9}$/.test(cell),
  end: (cell) => /^\d{1,9}$/.test(cell),
  dataset_date: (cell) => /^\d{4}-\d\d-\d\d$/.test(cell),
  kind: (cell) => NOTE_KINDS.some((kind) => kind === cell),
  created: (cell) => readInstant(cell) !== null,
  modified: (cell) => readInstant(cell) !== null,
  trashed: (cell) => readInstant(cell) !== null,
  foreign: (cell) => readForeign(cell) !== null,
};

/** @returns null for what is no object that could have been kept */
function readForeign(cell: string): JsonObject | null {
  try {
    const content = JSON.parse(cell || '{}') as Json; // JSON has no other values.
    return isObject(content) && findFlaw(content, LIMITS) === null ? content : null;
  } catch {
    return null;
  }
}

function quotationIn(cells: Cells): Quotation | null {
  const cell = (name: string) => cells.get(name) ?? '';
  if (cell('start') === '' || cell('end') === '') return null;
  const [start, end] = [Number(cell('start')), Number(cell('end'))];
  return { exact: cell('quotation'), prefix: cell('prefix'), suffix: cell('suffix'), start, end };
}

const isPlaceInOrder = (place: Place | Elsewhere) =>
  'source' in place || !place.quotation || place.quotation.start <= place.quotation.end;

/** Null where a row quotes words without saying where they stand, and they can't be found. */
function placeIn(
  cells: Cells,
  { iri, version, date }: Reading,
  find: FindPlace,
): Place | Elsewhere | null {
  const cell = (name: string) => cells.get(name) ?? '';
  const quotation = quotationIn(cells);
  const [statement, source, field] = [cell('statement'), cell('source'), cell('field') || null];
  const said = LANGUAGES.find((lang) => lang === cell('language'));
  if (!quotation && cell('quotation') !== '') {
    const quote = {
      ...{ exact: cell('quotation'), prefix: cell('prefix'), suffix: cell('suffix') },
    };
    const found = find(statement === '' ? source : `${iri}#${statement}`, quote, said);
    return found?.quotation ? found : null;
  }
  if (statement === '') return { source: source || NO_ADDRESS };
  const lang = said ?? 'en';
  const shown = { version: cell('dataset_version') || version, date: cell('dataset_date') || date };
  return { statement, field, lang, quotation: field === null ? null : quotation, ...shown };
}

function readRow(cells: Cells, reading: Reading, find: FindPlace): Note | Refusal {
  const cell = (name: string) => cells.get(name) ?? '';
  const wrong = Object.entries(CHECKS).find(
    ([name, isRight]) => cell(name) !== '' && !isRight(cell(name)),
  );
  if (wrong) return { code: 'bad-cell', member: wrong[0] };
  const place = placeIn(cells, reading, find);
  if (!place) return { code: 'bad-cell', member: 'quotation' };
  if (!isPlaceInOrder(place)) return { code: 'bad-cell', member: 'end' };
  const others = [...cells].filter(([name, text]) => !COLUMNS.includes(name) && text !== '');
  const created = readInstant(cell('created')) ?? reading.now;
  return {
    id: uuidIn(cell('id')) ?? reading.newId(),
    kind: NOTE_KINDS.find((kind) => kind === cell('kind')) ?? 'comment',
    text: cell('text'),
    tags: splitTags(cell('tags')),
    place,
    author: cell('author') || null,
    created,
    modified: readInstant(cell('modified')) ?? created,
    trashed: readInstant(cell('trashed')),
    edition: cell('edition') || reading.edition,
    revision: cell('revision') || reading.newId(),
    foreign: packForeign({ ...unpackForeign(readForeign(cell('foreign')) ?? {}), columns: others }),
  };
}

/** Spreadsheets write semicolons where the comma is the decimal sign, or tabs. */
function separatorOf(text: string): string {
  const head = /^[^\r\n]*/.exec(text)?.[0] ?? '';
  return [',', ';', '\t'].find((separator) => head.split(separator).length > 1) ?? ',';
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
):
  | { readonly ok: true; readonly results: readonly Read<{ readonly note: Note }>[] }
  | { readonly ok: false; readonly refusal: FileRefusal | { readonly code: 'no-columns' } } {
  if (file.length > limits.length)
    return {
      ok: false,
      refusal: { code: 'too-long', length: file.length, most: limits.length },
    };
  const text = file.replace(/^\ufeff/, '');
  const [head = [], ...rows] = dsvFormat(separatorOf(text)).parseRows(text);
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
