import type { Language } from '../model/text.ts';
import type { Fields } from './fields.ts';
import type { Place } from './note.ts';
import { quoteRange } from './quotation.ts';
import type { Range } from './range.ts';

/** The dataset as a person read it, at one statement. */
export interface Read {
  readonly fields: Fields;
  readonly lang: Language;
  /** Of the dataset, with its date. */
  readonly version: string;
  readonly date: string;
}

/**
 * The place of a note.
 * @param words in a field, by UTF-16 units; null for the statement as a whole
 */
export function placeAt(
  statement: string,
  words: { readonly field: string; readonly range: Range } | null,
  { fields, lang, version, date }: Read,
): Place {
  const quotation = words && quoteRange(fields, words.field, words.range, lang);
  return { statement, field: words?.field ?? null, lang, quotation, version, date };
}
