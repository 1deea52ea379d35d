/** Which words a person may want who noted on words that are no longer there. */
import search from 'approx-string-match';
import type { Fields } from './fields.ts';
import type { Passage, Spot } from './passage.ts';
import { foldBlanks, trimRange, type Range } from './range.ts';

/** What to look for: a passage, and where in its words the noted ones begin and end (UTF-16 units). */
export interface Wanted {
  readonly passage: Passage;
  readonly inside: Range;
  readonly field: string | null;
}

export interface Offer {
  /** The present words for those that were noted. */
  readonly spot: Spot;
  /** The present words for the whole passage. */
  readonly after: string;
}

/**
 * The largest share of signs that may differ, by edit distance (Levenshtein). Two unrelated sentences of one
 * language differ in some 0.6 of their signs, so what is below has something in common.
 */
const MOST_ERRORS = 0.4;

/** How much worse, as a share of its signs, a likeness in the note's own field may be than one in another. */
const OWN_FIELD = 0.15;

interface Likeness extends Range {
  readonly errors: number;
}

/** The stretches of a text that are most like the words; none where none is like enough. */
function findLike(text: string, words: string, share = MOST_ERRORS): readonly Likeness[] {
  const most = Math.floor(words.length * share);
  return words === '' || text.length < words.length - most ? [] : search(text, words, most);
}

/** The one that begins nearest to a place. */
function nearest(found: readonly Likeness[], at: number): Likeness | undefined {
  const far = ({ start }: Likeness) => Math.abs(start - at);
  return found.reduce<Likeness | undefined>(
    (best, one) => (best && far(best) <= far(one) ? best : one),
    undefined,
  );
}

/** A range to the ends of the words that it touches. */
function wholeWords(text: string, range: Range): Range {
  const { start, end } = trimRange(text, range);
  const ahead = text.slice(end).search(/\s/);
  return {
    start: start - (/\S*$/.exec(text.slice(0, start))?.[0].length ?? 0),
    end: ahead < 0 ? text.length : end + ahead,
  };
}

/** How much of what stood around the noted words is looked for on each side: UTF-16 units. */
const AROUND = 32;

/**
 * Where in a stretch of a text the noted words are most likely: between what stood before them and what stood behind
 * them; else where something is like them; else anywhere in it.
 */
function findInside(text: string, stretch: Range, { passage: { words }, inside }: Wanted): Range {
  const there = foldBlanks(text.slice(stretch.start, stretch.end));
  const scale = there.length / words.length;
  const find = (start: number, end: number) =>
    nearest(findLike(there, words.slice(start, end)), start * scale);
  const { start, end } = inside;
  const from = start === 0 ? 0 : find(Math.max(0, start - AROUND), start)?.end;
  const to = end === words.length ? there.length : find(end, end + AROUND)?.start;
  const between = { start: from ?? 0, end: to ?? 0 };
  const found = between.start < between.end && from !== undefined ? between : find(start, end);
  if (!found) return stretch;
  return wholeWords(text, {
    start: stretch.start + found.start,
    end: stretch.start + found.end,
  });
}

/**
 * The stretch of the present fields that is most like a passage, if any is like it; of equal ones the one in its own
 * field, nearest to where it was. It is a question to a person, so look-alikes are allowed.
 * @param at where the passage began in its field, in UTF-16 units
 */
export function findOffer(fields: Fields, wanted: Wanted, at: number): Offer | null {
  const { words } = wanted.passage;
  let best: { readonly field: string; readonly text: string; readonly like: Likeness } | null =
    null;
  let least = Infinity;
  for (const [field, text] of fields) {
    const bonus = field === wanted.field ? OWN_FIELD : 0;
    const like = nearest(
      findLike(foldBlanks(text), words, Math.min(MOST_ERRORS, least + bonus)),
      at,
    );
    const share = like ? like.errors / words.length - bonus : least;
    if (!like || share >= least) continue;
    [best, least] = [{ field, text, like }, share];
  }
  if (!best) return null;
  const { field, text, like } = best;
  const stretch = wholeWords(text, like);
  return {
    spot: { field, range: findInside(text, stretch, wanted) },
    after: text.slice(stretch.start, stretch.end),
  };
}

/** A share of signs that may differ, so that one wording still looks like an edited form of the other. */
const LIGHTLY = 0.25;

/** Whether a text holds, outside of a range, something that may be an edited form of the words. */
export function hasLookAlike(text: string, words: string, outside: Range | null): boolean {
  const rest = outside ? [text.slice(0, outside.start), text.slice(outside.end)] : [text];
  return rest.some((part) => findLike(foldBlanks(part), words, LIGHTLY).length > 0);
}
