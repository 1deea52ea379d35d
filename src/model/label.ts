/** The number that people see: `14` for `p14`, `D8` for `d8`. */
export function pointNumber(id: string): string {
  return id.replace(/^p/, '');
}

/** The name of a position that people see: `D8` for `d8`. */
export function positionLabel(id: string): string {
  return id.toUpperCase();
}
