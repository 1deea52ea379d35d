/** A codebook as a table: ours, or one that a person made in a spreadsheet. */
import { defuseReversibly, restoreDefused } from '../../model/spreadsheet.ts';
import { saysSomething, type Code } from '../code.ts';
import { parseColour } from '../stored-code.ts';
import { readLines, writeLines } from './csv-lines.ts';

const COLUMNS = ['tag', 'label', 'definition', 'colour'];

/** How much is taken in, in UTF-16 units: far more than anybody codes with. */
export const LONGEST_CODE_TABLE = 1_000_000;

/** Codes as CSV, with a head. No cell runs as a formula, and `readCodeTable` reads each as it was. */
export function writeCodeTable(codes: Iterable<Code>): string {
  const rows = [...codes].map(({ tag, label, definition, colour }) =>
    [tag, label, definition, colour ?? ''].map(defuseReversibly),
  );
  return writeLines([COLUMNS, ...rows]);
}

export interface CodeTable {
  /** By their tags. */
  readonly codes: ReadonlyMap<string, Code>;
  /**
   * The rows that are no codes, counted as a spreadsheet does, with the head as the first: without a tag, with one
   * that stood further up, with a colour that is none of ours, or with nothing said of the tag.
   */
  readonly refused: readonly number[];
}

/**
 * A table as codes: a row for each, under a head with at least the column `tag`. Empty rows are nothing.
 * @returns null for what has no such column, and for what is too long
 */
export function readCodeTable(file: string): CodeTable | null {
  const [head = [], ...rows] = file.length > LONGEST_CODE_TABLE ? [] : readLines(file);
  const names = head.map((name) => restoreDefused(name).trim().toLowerCase());
  if (!names.includes('tag')) return null;
  const codes = new Map<string, Code>();
  const refused: number[] = [];
  for (const [at, row] of rows.entries()) {
    const cell = (name: string) => restoreDefused(row[names.indexOf(name)] ?? '');
    const [tag, colour] = [cell('tag').trim(), cell('colour').trim()];
    const code = {
      ...{ tag, label: cell('label'), definition: cell('definition') },
      colour: parseColour(colour),
    };
    const isRight = tag !== '' && !codes.has(tag) && (code.colour ?? '') === colour;
    if (isRight && saysSomething(code)) codes.set(tag, code);
    else if (row.join('').trim() !== '') refused.push(at + 2);
  }
  return { codes, refused };
}
