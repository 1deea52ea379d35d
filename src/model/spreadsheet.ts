/**
 * A cell of a CSV file that no spreadsheet runs as a formula. OWASP, "CSV Injection": a cell is dangerous when
 * it begins with `=`, `+`, `-`, `@`, tab, carriage return or line feed, or with the full-width form of such a
 * sign; and a separator inside of it may begin another cell. An apostrophe before it makes it text. Blanks,
 * quotation marks and signs without width are looked through, as some programs drop them. A comma stands in
 * quotation marks in the file; a semicolon is a separator where the comma is the decimal sign, as in
 * Ukrainian and Russian.
 */
const BLANKS = String.raw`\s\u0000-\u001f\u200b-\u200f\u2060\ufeff"'“”„«»‘’`;
const SIGN = /[=+\-@＝＋－＠﹦﹢﹣﹫]/;
const AT_START = new RegExp(`^(?=[\\t\\r\\n]|[${BLANKS}]*${SIGN.source})`);
/** Taken whole: a look from each separator to what follows would take the square of a text of blank lines. */
const RUN = new RegExp(`[${BLANKS};]+`, 'g');
const SEPARATOR = /[;\t\r\n]/g;
const SEPARATOR_BEFORE_APOSTROPHE = /[;\t\r\n](?=')/g;
const APOSTROPHE_AT_PLACE = /(?<=^|[;\t\r\n])'/g;

/** Puts an apostrophe where a formula could begin; if it is read back, also where one stands already. */
function markPlaces(cell: string, isReadBack: boolean): string {
  const markOthers = (blanks: string) =>
    isReadBack ? blanks.replaceAll(SEPARATOR_BEFORE_APOSTROPHE, "$&'") : blanks;
  const marked = cell.replaceAll(RUN, (run: string, at: number) => {
    if (!SIGN.test(cell.charAt(at + run.length))) return markOthers(run);
    const last = Math.max(run.lastIndexOf(';'), 0);
    return markOthers(run.slice(0, last)) + run.slice(last).replaceAll(SEPARATOR, "$&'");
  });
  return AT_START.test(cell) || (isReadBack && cell.startsWith("'")) ? `'${marked}` : marked;
}

/** @returns the cell, with an apostrophe before each place where a formula could begin */
export function defuse(cell: string): string {
  return markPlaces(cell, false);
}

/**
 * As `defuse`, for a cell that is read back: an apostrophe that stands of itself where one could be put gets
 * one before it too. So there is one too many at each such place that has any.
 * @returns the cell, from which `restoreDefused` makes what it was
 */
export function defuseReversibly(cell: string): string {
  return markPlaces(cell, true);
}

/** What `defuseReversibly` was given. A cell of `defuse` comes back too, unless it had apostrophes of its own there. */
export function restoreDefused(cell: string): string {
  return cell.replaceAll(APOSTROPHE_AT_PLACE, '');
}
