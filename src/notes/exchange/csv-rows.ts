/**
 * The rows of a table (RFC 4180, section 2), whatever ends its lines. What is wrong in it is read as well as can be:
 * a quotation mark that is not closed holds the rest, and what stands behind a closed one belongs to its cell.
 * @param separator one sign, between cells
 */
export function parseRows(text: string, separator: string): readonly (readonly string[])[] {
  const ends = new RegExp(`[\\r\\n${separator}]`, 'g');
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  let isOpen = text !== '';
  while (isOpen) {
    let cell = '';
    while (text[at] === '"') {
      const end = text.indexOf('"', at + 1);
      const from = at + 1;
      at = end < 0 ? text.length : end + 1;
      cell += text.slice(from, end < 0 ? at : end);
      // Doubled, it is a sign of the cell.
      if (text[at] === '"') cell += '"';
    }
    ends.lastIndex = at;
    const end = ends.exec(text)?.index ?? text.length;
    row.push(cell + text.slice(at, end));
    at = end + 1;
    if (text[end] === separator) continue;
    rows.push(row);
    row = [];
    if (text.startsWith('\r\n', end)) at += 1;
    // A line's end behind the last row begins none.
    isOpen = at < text.length;
  }
  return rows;
}
