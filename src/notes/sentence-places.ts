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

/** What the page shows first of every statement, whatever the order in the dataset is. */
const FIRST = ['title', 'summary', 'text'];

/** @returns all sentences: those of title and summary, then the others in the order of the statement's fields */
export function listSentences(fields: Fields, lang: Language): readonly SentencePlace[] {
  const all = [...fields].filter(([field]) => field !== SHORT_TITLE);
  const isFirst = ([field]: readonly [string, string]) => FIRST.includes(field);
  return [...all.filter(isFirst), ...all.filter((one) => !isFirst(one))].flatMap(([field, text]) =>
    splitSentences(text, lang).map((range) => ({
      ...{ field, range },
      words: text.slice(range.start, range.end),
    })),
  );
}
