/**
 * Where a note stands in the present version of its statement: at its own words, or at none.
 *
 * The old text is not at hand, only what the quotation kept of it. What can be known from that:
 *
 * 1. *The same version.* The words stand where they stood. Nothing else needs to be asked.
 * 2. *The sentences vouch for the words.* A word such as “Ukraine” proves nothing, a sentence does. When the note was
 *    made, its sentences (the quotation's guard) stood once in the statement. If they stand once now, letter by letter
 *    and as whole sentences, they are the same ones: nothing else in the statement was equal to them then, and nothing
 *    is now. Where they stand then does not matter. A changed number, a “not”, or a “Nobody says that” before them
 *    makes other sentences of them, and the note is not attached, even if its own words are untouched.
 * 3. *A short sentence needs a second witness.* “Strong.” or “Denied.” may well be deleted in one place and written
 *    anew in another. If it isn't exactly where it was, it must be in the same field still, or a neighbour must have
 *    moved with it, or it is the whole of an entry of the same list (`parts.0.title`, `parts.2.title`).
 * 4. *Nothing like it in its old field.* If the sentence is found elsewhere, but its own field has one that reads much
 *    like it, that one may be the same sentence, edited, and the other a quotation of it.
 * 5. *A field by its name.* A field with a name of its own (`summary`) that reads as a whole as it did is unchanged,
 *    even if the statement says the same elsewhere: a title and its short form are often equal. A number is no such
 *    name (`comments.1.text`): entries change places.
 *
 * So what is said twice, then or now, is attached by rules 1 and 5 only. What no text can tell is whether an equal
 * sentence, deleted here and written anew there, is the same one. It is taken for the same. Everything else is offered
 * (`changed`), or `lost` if nothing is like it.
 */
import type { Language } from '../model/text.ts';
import {
  hasNeighbours,
  insideOf,
  isNumbered,
  listOf,
  takeEvidence,
  type Evidence,
} from './evidence.ts';
import type { Fields } from './fields.ts';
import type { Place, Quotation } from './note.ts';
import { findOffer, hasLookAlike } from './offer.ts';
import { findWhole, followsLead, precedesTail, type Spot } from './passage.ts';
import { rangeOf } from './quotation.ts';
import { countCodePoints, foldBlanks, trimRange, unitsFrom, type Range } from './range.ts';

export type Anchoring =
  /** The same words in the same place. A field of null is the statement as a whole, a range of null the field as a whole. */
  | { readonly kind: 'exact'; readonly field: string | null; readonly range: Range | null }
  /** The same words in another place of the statement. */
  | ({ readonly kind: 'moved' } & Spot)
  /**
   * Nothing is certain, and a person decides: `range` is offered for the noted words, `after` for the sentences
   * `before` that they stood in. The noted words themselves can be the same. `before` is null where the note kept no words.
   */
  | ({ readonly kind: 'changed'; readonly before: string | null; readonly after: string } & Spot)
  /** Nothing here is like it, or the statement is gone. */
  | { readonly kind: 'lost' };

/** The dataset as it is now, as far as one note needs it. */
export interface Present {
  readonly version: string;
  /** Of the note's statement, in the note's language; undefined when there is no such statement. */
  readonly fields: Fields | undefined;
}

/** Shorter sentences are so likely to be written twice that they don't vouch alone for words elsewhere: code points. */
const SHORT = 32;

const LOST: Anchoring = { kind: 'lost' };

/** The second witness of rule 3. */
function isWitnessed(fields: Fields, spot: Spot, { passage }: Evidence, field: string): boolean {
  const text = fields.get(spot.field) ?? '';
  const { start, end } = spot.range;
  if (spot.field === field && !isNumbered(field)) return true;
  if (followsLead(text, start, passage) || precedesTail(text, end, passage)) return true;
  return listOf(spot.field) === listOf(field) && hasNeighbours(fields, spot, passage);
}

/** Whether a passage may have been edited where it was, and written anew where it is found: rule 4. */
function mayBeEdited(fields: Fields, spot: Spot, { passage }: Evidence, field: string): boolean {
  const found = spot.field === field ? spot.range : null;
  return hasLookAlike(fields.get(field) ?? '', passage.words, found);
}

/** Rules 2 to 4. */
function findVouched(
  fields: Fields,
  field: string,
  quotation: Quotation,
  lang: Language,
): Anchoring | null {
  if (quotation.guard === undefined) return null;
  const evidence = takeEvidence(quotation, quotation.guard);
  const [found, another] = findWhole(fields, evidence.passage, lang);
  if (!found || another) return null;
  const spot = insideOf(found, evidence);
  const place = found.field === field ? rangeOf(fields.get(field) ?? '', quotation) : null;
  if (place?.start === spot.range.start) return { kind: 'exact', ...spot };
  const isShort = countCodePoints(evidence.passage.words) < SHORT;
  if (isShort && !isWitnessed(fields, found, evidence, field)) return null;
  return mayBeEdited(fields, found, evidence, field) ? null : { kind: 'moved', ...spot };
}

/** Whether a field reads, as a whole, as the quotation says that it did. */
function readsTheSame(text: string, { prefix, exact, suffix }: Quotation): boolean {
  return foldBlanks(prefix + exact + suffix) === foldBlanks(text);
}

function offerWords(fields: Fields, field: string, quotation: Quotation): Anchoring {
  const { prefix, suffix, exact, start } = quotation;
  const whole = { before: countCodePoints(prefix), after: countCodePoints(suffix) };
  const evidence = takeEvidence(quotation, quotation.guard ?? whole);
  const { words, lead, tail } = evidence.passage;
  const text = fields.get(field);
  const at = text === undefined ? 0 : unitsFrom(text, start) - evidence.inside.start;
  const offer = findOffer(fields, { ...evidence, field }, at);
  const offset = prefix.length - evidence.inside.start;
  const before = (prefix + exact + suffix).slice(offset, offset + words.length);
  if (offer) return { kind: 'changed', ...offer.spot, before, after: offer.after };
  if (text === undefined || isNumbered(field) || lead !== '' || tail !== '') return LOST;
  const range = trimRange(text, { start: 0, end: text.length });
  return { kind: 'changed', field, range, before, after: text };
}

/** A field, or a statement, as a whole: what it says does not matter, only whether it is the same one. */
function anchorWhole(place: Place, fields: Fields, version: string): Anchoring {
  const { field } = place;
  if (field === null) return { kind: 'exact', field, range: null };
  const text = fields.get(field);
  if (text === undefined) return LOST;
  if (place.version === version || !isNumbered(field)) return { kind: 'exact', field, range: null };
  return {
    kind: 'changed',
    field,
    range: { start: 0, end: text.length },
    before: null,
    after: text,
  };
}

/** Where a note's place is now. Ranges are in UTF-16 units of the present field's text. */
export function anchorPlace(place: Place, { version, fields }: Present): Anchoring {
  if (!fields) return LOST;
  const { field, quotation, lang } = place;
  if (quotation === null) return anchorWhole(place, fields, version);
  const own = field ?? '';
  const text = fields.get(own);
  if (text !== undefined) {
    const range = rangeOf(text, quotation);
    const isSame = place.version === version || (!isNumbered(own) && readsTheSame(text, quotation));
    if (range && isSame) return { kind: 'exact', field: own, range };
  }
  return findVouched(fields, own, quotation, lang) ?? offerWords(fields, own, quotation);
}
