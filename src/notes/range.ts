/** A stretch of a text, in UTF-16 units, as strings and selections count them. The end is not part of it. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** The same stretch without blanks at either end. Nothing but blanks gives an empty range. */
export function trimRange(text: string, { start, end }: Range): Range {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  return { start: from, end: Math.max(from, start + words.trimEnd().length) };
}

/** How many Unicode code points a text has. */
export function countCodePoints(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1) count += 1;
  return count;
}

/** The place, in UTF-16 units, of a place in code points; the text's end for what lies behind it. */
export function unitsFrom(text: string, codePoints: number): number {
  let at = 0;
  for (let left = codePoints; left > 0 && at < text.length; left -= 1)
    at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
  return at;
}

/** The last code points of a text. */
export function lastCodePoints(text: string, count: number): string {
  return text.slice(unitsFrom(text, Math.max(0, countCodePoints(text) - count)));
}

/** The first code points of a text. */
export function firstCodePoints(text: string, count: number): string {
  return text.slice(0, unitsFrom(text, count));
}

/**
 * A text whose blanks all are ordinary spaces, of the same length: whether a line may end at a blank is a matter
 * of setting (`publish/typography.ts`), and no other words.
 */
export function foldBlanks(text: string): string {
  return text.replace(/\s/g, ' ');
}
