import { wordsOf } from './search-words.ts';

/** A stretch of a text, and whether it is a word that was found. */
export interface Piece {
  readonly words: string;
  readonly marked: boolean;
}

/** Where the words of a text are that were found, in their order; none overlaps another. */
export function foundRanges(
  text: string,
  terms: ReadonlySet<string>,
): readonly (readonly [start: number, end: number])[] {
  let last = 0;
  return wordsOf(text).flatMap(({ term, start, end }) => {
    if (!terms.has(term) || start < last) return [];
    last = end;
    return [[start, end] as const];
  });
}

/** How many characters of a long text are shown. */
const LENGTH = 160;
/** How many of them stand before the first word that was found. */
const BEFORE = 50;

/** The place of the next space at or after a place; the end when there is none. */
const spaceAfter = (text: string, at: number) => {
  const found = text.slice(at).search(/\s/);
  return found < 0 ? text.length : at + found;
};

/**
 * The part of a text around the first word that was found, in pieces; `…` stands for what is left out. The
 * whole text if it is short.
 */
export function excerpt(text: string, terms: ReadonlySet<string>): readonly Piece[] {
  const ranges = foundRanges(text, terms);
  const first = ranges[0]?.[0] ?? 0;
  const isLong = text.length > LENGTH;
  const start =
    isLong && first > BEFORE ? Math.min(spaceAfter(text, first - BEFORE) + 1, first) : 0;
  const end = isLong ? spaceAfter(text, Math.min(start + LENGTH, text.length)) : text.length;
  const pieces: Piece[] = start > 0 ? [{ words: '… ', marked: false }] : [];
  let at = start;
  for (const [from, to] of ranges) {
    if (to > end) break;
    if (from > at) pieces.push({ words: text.slice(at, from), marked: false });
    pieces.push({ words: text.slice(from, to), marked: true });
    at = to;
  }
  if (at < end) pieces.push({ words: text.slice(at, end), marked: false });
  return end < text.length ? [...pieces, { words: ' …', marked: false }] : pieces;
}
