/**
 * Dates of the dataset: a subset of the Extended Date/Time Format (ISO 8601-2:2019, level 1): a
 * year, a month or a day, `~` behind it for "about", or an interval of two of them.
 */
export interface EdtfPart {
  readonly year: number;
  /** 1–12 */
  readonly month?: number;
  /** 1–31 */
  readonly day?: number;
  readonly about: boolean;
}

export interface EdtfDate {
  readonly start: EdtfPart;
  /** Absent when the date is not an interval. */
  readonly end?: EdtfPart;
}

function parsePart(text: string): EdtfPart | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(~?)$/.exec(text);
  if (!match) return null;
  const [, year, month, day, about] = match;
  const part = { year: Number(year), about: about === '~' };
  if (month === undefined) return part;
  const monthNumber = Number(month);
  if (monthNumber < 1 || monthNumber > 12) return null;
  if (day === undefined) return { ...part, month: monthNumber };
  const dayNumber = Number(day);
  const lastDay = new Date(Date.UTC(part.year, monthNumber, 0)).getUTCDate();
  if (dayNumber < 1 || dayNumber > lastDay) return null;
  return { ...part, month: monthNumber, day: dayNumber };
}

/** Whether both name a year, both a month, or both a day, and the first is not the later one. */
function makesInterval(start: EdtfPart, end: EdtfPart): boolean {
  const alike = (start.month === undefined) === (end.month === undefined);
  const toNumber = ({ year, month = 0, day = 0 }: EdtfPart) => (year * 100 + month) * 100 + day;
  return (
    alike &&
    (start.day === undefined) === (end.day === undefined) &&
    start.about === end.about &&
    toNumber(start) <= toNumber(end)
  );
}

/**
 * Reads a date. Returns null when the text is not one, names a day that does not exist, or is an
 * interval that ends before it begins or whose ends differ in precision: no words could say that.
 */
export function parseEdtf(text: string): EdtfDate | null {
  const [first, second, ...rest] = text.split('/');
  if (first === undefined || rest.length > 0) return null;
  const start = parsePart(first);
  if (start === null) return null;
  if (second === undefined) return { start };
  const end = parsePart(second);
  return end !== null && makesInterval(start, end) ? { start, end } : null;
}
