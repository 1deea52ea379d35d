/** Notes as one file. */
import type { JsonObject, Note } from '../note.ts';
import { contextsWith, nameNote } from './annotation-names.ts';
import { writeGenerator, writeItem } from './write-annotation.ts';

/** What a collection of annotations says of itself. */
export interface CollectionHead {
  /** A UUID, in small letters, of its own. */
  readonly id: string;
  readonly label: string;
  /** An instant: when it is written. */
  readonly created: string;
  /** Of the app that writes it. */
  readonly edition: string;
}

/**
 * Notes as one AnnotationCollection with its only page embedded (model, sections 5.1 and 5.2).
 * @param iri of the dataset
 */
export function writeCollection(
  notes: readonly Note[],
  { id, label, created, edition }: CollectionHead,
  iri: string,
): JsonObject {
  const name = nameNote(id);
  const page = `${name}#page-1`;
  return {
    '@context': contextsWith(iri, []),
    id: name,
    type: 'AnnotationCollection',
    label,
    created,
    generator: writeGenerator(edition),
    total: notes.length,
    first: {
      id: page,
      type: 'AnnotationPage',
      partOf: name,
      startIndex: 0,
      items: notes.map((note) => writeItem(note, iri)),
    },
    last: page,
  };
}
