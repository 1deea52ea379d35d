/** Tables as CSV files, as spreadsheets read and write them. */
import { writeCsvLine } from '../../model/csv-line.ts';
import { parseRows } from './csv-rows.ts';

/** Excel takes a file without it for one in the system's old code page. */
export const BYTE_ORDER_MARK = '\ufeff';

/** Rows of cells, the head first, as CSV (RFC 4180, in UTF-8). Cells that could run as a formula are the caller's. */
export function writeLines(lines: readonly (readonly string[])[]): string {
  return BYTE_ORDER_MARK + lines.map(writeCsvLine).join('');
}

/** Spreadsheets write semicolons where the comma is the decimal sign, or tabs. */
function separatorOf(text: string): string {
  const head = /^[^\r\n]*/.exec(text)?.[0] ?? '';
  return [',', ';', '\t'].find((separator) => head.split(separator).length > 1) ?? ',';
}

/** @returns rows of cells, the head first */
export function readLines(file: string): readonly (readonly string[])[] {
  const text = file.replace(/^\ufeff/, '');
  return parseRows(text, separatorOf(text));
}
