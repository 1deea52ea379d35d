/** From chosen words to a quotation that can tell them from look-alikes later, and back to a place in a text. */
import type { Language } from '../model/text.ts';
import type { Fields } from './fields.ts';
import type { Guard, Quotation } from './note.ts';
import { findWhole, type Passage } from './passage.ts';
import {
  countCodePoints,
  firstCodePoints,
  foldBlanks,
  lastCodePoints,
  trimRange,
  unitsFrom,
  type Range,
} from './range.ts';
import { splitSentences } from './sentences.ts';

/** How many code points prefix and suffix reach beyond what vouches for the words, where the field has as many. */
const CONTEXT = 32;

/** A range inside of the text that cuts no code point in two and has no blanks at its ends. */
function settleRange(text: string, { start, end }: Range): Range {
  const isInside = (at: number) =>
    /^[\uD800-\uDBFF][\uDC00-\uDFFF]/.test(text.slice(at - 1, at + 1));
  const from = Math.max(0, Math.min(start, text.length));
  const to = Math.max(from, Math.min(end, text.length));
  return trimRange(text, {
    start: from > 0 && isInside(from) ? from - 1 : from,
    end: to > 0 && to > from && isInside(to) ? to + 1 : to,
  });
}

/**
 * What vouches for words in a text (see `Guard`): the sentences that they stand in, from the first one's beginning to
 * the last one's end.
 * @returns null where the statement says one of them twice
 */
function findGuard(fields: Fields, text: string, range: Range, lang: Language): Range | null {
  const touched = splitSentences(text, lang).filter(
    ({ start, end }) => start < range.end && end > range.start,
  );
  const isAlone = ({ start, end }: Range) => {
    const passage: Passage = { words: foldBlanks(text.slice(start, end)), lead: '', tail: '' };
    return findWhole(fields, passage, lang).length === 1;
  };
  const [first, last] = [touched[0], touched.at(-1)];
  return first && last && touched.every(isAlone) ? { start: first.start, end: last.end } : null;
}

/**
 * The quotation of a range of a field. Prefix and suffix reach to the ends of the sentences that the words stand in, and 32
 * code points further; to the ends of the field, where it is shorter, or where the statement says such a sentence twice.
 * @param fields of the statement, in the language in which it was read
 * @param range in UTF-16 units; blanks at its ends are left out, halves of a code point are completed
 * @returns null when there is no such field, or the range holds nothing but blanks
 */
export function quoteRange(
  fields: Fields,
  field: string,
  range: Range,
  lang: Language,
): Quotation | null {
  const text = fields.get(field);
  if (text === undefined) return null;
  const { start, end } = settleRange(text, range);
  if (start === end) return null;
  const exact = text.slice(start, end);
  const startsAt = countCodePoints(text.slice(0, start));
  const place = { exact, start: startsAt, end: startsAt + countCodePoints(exact) };
  const around = findGuard(fields, text, { start, end }, lang);
  if (around === null) return { ...place, prefix: text.slice(0, start), suffix: text.slice(end) };
  const [before, after] = [text.slice(around.start, start), text.slice(end, around.end)];
  const guard: Guard = { before: countCodePoints(before), after: countCodePoints(after) };
  return {
    ...place,
    prefix: lastCodePoints(text.slice(0, around.start), CONTEXT) + before,
    suffix: after + firstCodePoints(text.slice(around.end), CONTEXT),
    guard,
  };
}

/**
 * Where a quotation says that its words are, in UTF-16 units of a text.
 * @returns null when the text has other words there; blanks of another kind are no other words
 */
export function rangeOf(text: string, { exact, start }: Quotation): Range | null {
  const from = unitsFrom(text, start);
  const range = { start: from, end: from + exact.length };
  const words = text.slice(range.start, range.end);
  return exact !== '' && foldBlanks(words) === foldBlanks(exact) ? range : null;
}
