/** RFC 4180, section 2: what stands in quotation marks, and is doubled there. */
const SPECIAL = /[",\r\n]/;

/** A line of a CSV file, with its end. */
export function writeCsvLine(cells: readonly string[]): string {
  const quoted = cells.map((cell) =>
    SPECIAL.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell,
  );
  return `${quoted.join(',')}\r\n`;
}
