/** A row of a table as a note. */
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
import { parseGuard } from '../parse-guard.ts';
import { NO_ADDRESS, uuidIn } from './annotation-names.ts';
import { isIri } from './check-annotation.ts';
import { COLUMNS, type Cells } from './csv-columns.ts';
import { STATEMENT, type FindPlace } from './find-place.ts';
import { packForeign, unpackForeign } from './foreign.ts';
import { readInstant } from './instant.ts';
import { isObject } from './json.ts';
import { findFlaw, LIMITS } from './limits.ts';
import type { Reading } from './read-annotation.ts';
import type { Refusal } from './refusal.ts';
import { splitTags } from './tag-list.ts';

/** Whether every cell of a column may be read; the others are left to what is there for want of a cell. */
const CHECKS: Readonly<Record<string, (cell: string) => boolean>> = {
  id: (cell) => uuidIn(cell) !== null,
  statement: (cell) => STATEMENT.test(cell),
  source: isIri,
  language: (cell) => LANGUAGES.some((lang) => lang === cell),
  start: (cell) => /^\d{1,9}$/.test(cell),
  end: (cell) => /^\d{1,9}$/.test(cell),
  guard: (cell) => /^\d{1,9} \d{1,9}$/.test(cell),
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
  const quote = {
    ...{ exact: cell('quotation'), prefix: cell('prefix'), suffix: cell('suffix') },
  };
  const [before, after] = cell('guard') === '' ? [] : cell('guard').split(' ').map(Number);
  return { ...quote, start, end, ...parseGuard({ before, after }, quote) };
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

/** @returns a note, or which cell is wrong */
export function readRow(cells: Cells, reading: Reading, find: FindPlace): Note | Refusal {
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
