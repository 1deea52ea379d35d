/** What a quotation knows of its words: the sentences that vouch for them, and what stood around. */
import type { Fields } from './fields.ts';
import type { Guard, Quotation } from './note.ts';
import { followsLead, precedesTail, type Passage, type Spot } from './passage.ts';
import { countCodePoints, foldBlanks, unitsFrom, type Range } from './range.ts';

const NUMBER = /\.\d+(?=\.|$)/g;

/** The list that an entry's field belongs to, and its name there: the same for all entries. */
export const listOf = (field: string) => field.replace(NUMBER, '.*');
export const isNumbered = (field: string) => listOf(field) !== field;

/** What the quotation knows, taken apart: the words that vouch, and the noted ones inside of them. */
export interface Evidence {
  readonly passage: Passage;
  /** Of the noted words, from the beginning of the passage's words. */
  readonly inside: Range;
}

/** @param guard how much of prefix and suffix belongs to the passage's words, in code points */
export function takeEvidence({ exact, prefix, suffix }: Quotation, guard: Guard): Evidence {
  const lead = unitsFrom(prefix, Math.max(0, countCodePoints(prefix) - guard.before));
  const tail = unitsFrom(suffix, guard.after);
  const start = prefix.length - lead;
  return {
    passage: {
      words: foldBlanks(prefix.slice(lead) + exact + suffix.slice(0, tail)),
      lead: foldBlanks(prefix.slice(0, lead)),
      tail: foldBlanks(suffix.slice(tail)),
    },
    inside: { start, end: start + exact.length },
  };
}

/** The noted words of a passage that was found. */
export const insideOf = ({ field, range }: Spot, { inside }: Evidence): Spot => ({
  field,
  range: { start: range.start + inside.start, end: range.start + inside.end },
});

/** Whether all that is known of both neighbours stands around; no neighbour is the field's end. */
export function hasNeighbours(fields: Fields, { field, range }: Spot, passage: Passage): boolean {
  const text = fields.get(field) ?? '';
  const { start, end } = range;
  return (
    (passage.lead === '' ? start === 0 : followsLead(text, start, passage)) &&
    (passage.tail === '' ? end === text.length : precedesTail(text, end, passage))
  );
}
