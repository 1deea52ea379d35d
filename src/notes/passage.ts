/** Whole sentences, and what stood around them, looked for in the fields of a statement. */
import type { Language } from '../model/text.ts';
import type { Fields } from './fields.ts';
import { foldBlanks, type Range } from './range.ts';
import { splitSentences } from './sentences.ts';

/** Words with what stood before and behind them. Their blanks are ordinary spaces. */
export interface Passage {
  readonly words: string;
  readonly lead: string;
  readonly tail: string;
}

/** A stretch of a field. */
export interface Spot {
  readonly field: string;
  readonly range: Range;
}

/** Where a string is found in another, overlapping ones too. */
function placesOf(words: string, text: string): readonly number[] {
  const places: number[] = [];
  if (words === '') return places;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) places.push(at);
  return places;
}

/** Whether the passage's lead stands before a place of a text (there is one, and it does). */
export function followsLead(text: string, at: number, { lead }: Passage): boolean {
  return lead !== '' && foldBlanks(text.slice(0, at)).endsWith(lead);
}

/** Whether the passage's tail stands behind a place of a text (there is one, and it does). */
export function precedesTail(text: string, at: number, { tail }: Passage): boolean {
  return tail !== '' && foldBlanks(text.slice(at)).startsWith(tail);
}

/**
 * Where the words stand as whole sentences: they begin and end where a sentence does, or have at that end the
 * neighbours that they had. Inside of a longer sentence (*Nobody says that …*) they are other words.
 */
export function findWhole(fields: Fields, passage: Passage, lang: Language): readonly Spot[] {
  const spots: Spot[] = [];
  for (const [field, text] of fields) {
    const places = placesOf(passage.words, foldBlanks(text));
    if (places.length === 0) continue;
    const sentences = splitSentences(text, lang);
    for (const start of places) {
      const end = start + passage.words.length;
      const begins =
        followsLead(text, start, passage) || sentences.some((one) => one.start === start);
      const ends = precedesTail(text, end, passage) || sentences.some((one) => one.end === end);
      if (begins && ends) spots.push({ field, range: { start, end } });
    }
  }
  return spots;
}
