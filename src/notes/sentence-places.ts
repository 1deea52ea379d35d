/** The sentences of a statement, each of which a note can stand at. */
import type { Language } from '../model/text.ts';
import type { Fields } from './fields.ts';
import type { Range } from './range.ts';
import { splitSentences } from './sentences.ts';

export interface SentencePlace {
  readonly field: string;
  /** In UTF-16 units of the field's text. */
  readonly range: Range;
  readonly words: string;
}

/** Stands in the matrix only, and says no more than the title. */
const SHORT_TITLE = 'short';

/** @returns all sentences in the order of the statement's fields */
export function listSentences(fields: Fields, lang: Language): readonly SentencePlace[] {
  return [...fields]
    .filter(([field]) => field !== SHORT_TITLE)
    .flatMap(([field, text]) =>
      splitSentences(text, lang).map((range) => ({
        ...{ field, range },
        words: text.slice(range.start, range.end),
      })),
    );
}
