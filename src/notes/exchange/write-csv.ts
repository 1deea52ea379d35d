/** Notes as a table, one row each, for spreadsheets. */
import { writeCsvLine } from '../../model/csv-line.ts';
import { defuseReversibly } from '../../model/spreadsheet.ts';
import type { Elsewhere, Note, Place } from '../note.ts';
import { COLUMNS, type Cells } from './csv-columns.ts';
import { BYTE_ORDER_MARK } from './csv-lines.ts';
import { packForeign, unpackForeign } from './foreign.ts';
import { isList, textOf } from './json.ts';
import { joinTags } from './tag-list.ts';

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
    ['guard', quotation?.guard ? `${quotation.guard.before} ${quotation.guard.after}` : ''],
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

const writeRow = (cells: readonly string[]) => writeCsvLine(cells.map(defuseReversibly));

/**
 * Notes as CSV (RFC 4180, in UTF-8), with a head. No cell runs as a formula, and `readCsv` reads each as it was.
 * In UTF-8 there is no half of a sign: one becomes U+FFFD when the file is written.
 * @returns the head, and a line for each note
 */
export function* writeCsvLines(notes: readonly Note[]): Generator<string, void, undefined> {
  const others = new Set<string>();
  for (const note of notes) {
    for (const [name] of otherCells(note)) others.add(name);
    // Nothing to write yet, but a place to pause.
    yield '';
  }
  const names = [...COLUMNS, ...[...others].filter((name) => !COLUMNS.includes(name))];
  yield BYTE_ORDER_MARK + writeRow(names);
  for (const note of notes) {
    const cells = cellsOf(note);
    yield writeRow(names.map((name) => cells.get(name) ?? ''));
  }
}

/** The same at a stretch. */
export function writeCsv(notes: readonly Note[]): string {
  return [...writeCsvLines(notes)].join('');
}
