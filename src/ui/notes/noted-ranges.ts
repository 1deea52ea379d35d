/** Where the noted words are in the page, now. */
import { anchorPlace } from '../../notes/anchor.ts';
import { isPlaced, type Note } from '../../notes/note.ts';
import type { PageContext } from '../../state/page-context.ts';
import { FIELDS, fieldOf } from '../page/field-of.ts';
import { fieldsOf } from './fields-of.ts';

/** Noted words in a field, in UTF-16 units of its text. */
export interface NotedWords {
  readonly note: Note;
  readonly field: string;
  readonly start: number;
  readonly end: number;
}

/** Noted words where the page shows them. */
export interface ShownWords extends NotedWords {
  readonly text: Text;
}

/** The words of some notes on one statement: those that are certain, of notes made in the page's language. */
export function findWords(
  statement: string,
  notes: readonly Note[],
  page: PageContext,
): readonly NotedWords[] {
  const fields = fieldsOf(page).get(statement);
  const { version } = page.dataset.edition;
  return notes.flatMap((note) => {
    if (!isPlaced(note) || note.place.lang !== page.lang || !note.place.quotation) return [];
    const found = anchorPlace(note.place, { version, fields });
    const isCertain = found.kind === 'exact' || found.kind === 'moved';
    if (!isCertain || found.field === null || found.range === null) return [];
    return [{ note, field: found.field, ...found.range }];
  });
}

/**
 * Looks for noted words in the page, element by element, so that whoever asks can pause.
 * @param wordsOf the noted words of a statement
 */
export function* listShown(
  root: ParentNode,
  wordsOf: (statement: string) => readonly NotedWords[],
): Generator<readonly ShownWords[]> {
  for (const element of root.querySelectorAll(FIELDS)) {
    const { owner, field } = fieldOf(element);
    const text = element.firstChild;
    yield text instanceof Text
      ? wordsOf(owner).flatMap((words) =>
          words.field === field && words.end <= text.length ? [{ ...words, text }] : [],
        )
      : [];
  }
}
