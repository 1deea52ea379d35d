/**
 * A cell of a CSV file that no spreadsheet runs as a formula. OWASP, "CSV Injection": a cell is dangerous when
 * it begins with `=`, `+`, `-`, `@`, tab, carriage return or line feed, or with the full-width form of such a
 * sign; and a separator inside of it may begin another cell. An apostrophe before it makes it text. Blanks,
 * quotation marks and signs without width are looked through, as some programs drop them. A comma stands in
 * quotation marks in the file; a semicolon is a separator where the comma is the decimal sign, as in
 * Ukrainian and Russian.
 */
const BLANK = String.raw`[\s\u0000-\u001f\u200b-\u200f\u2060\ufeff"'“”„«»‘’]`;
const SIGN = '[=+\\-@＝＋－＠﹦﹢﹣﹫]';
const AT_START = new RegExp(`^(?=[\\t\\r\\n]|${BLANK}*${SIGN})`);
const AFTER_SEPARATOR = new RegExp(`(?<=[;\\t\\r\\n])(?=${BLANK}*${SIGN})`, 'g');

/** @returns the cell, with an apostrophe before each place where a formula could begin */
export function defuse(cell: string): string {
  return cell.replaceAll(AFTER_SEPARATOR, "'").replace(AT_START, "'");
}

const APOSTROPHE_AT_PLACE = /(?<=^|[;\t\r\n])'/g;
const SAFE_APOSTROPHE_AT_PLACE = new RegExp(`(?<=^|[;\\t\\r\\n])(?='(?!${BLANK}*${SIGN}))`, 'g');

/**
 * As `defuse`, for a cell that is read back: an apostrophe that stands of itself where one would be put gets one
 * before it too. So there is one too many at each such place that has any.
 * @returns the cell, from which `restoreDefused` makes what it was
 */
export function defuseReversibly(cell: string): string {
  return defuse(cell.replaceAll(SAFE_APOSTROPHE_AT_PLACE, "'"));
}

/** What `defuseReversibly` was given. A cell that only `defuse` went over comes back too, unless it began with an apostrophe. */
export function restoreDefused(cell: string): string {
  return cell.replaceAll(APOSTROPHE_AT_PLACE, '');
}
