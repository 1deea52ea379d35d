/**
 * The words in which notes travel: those of the Web Annotation Data Model (W3C Recommendation, 23 February 2017),
 * and ours for what it has none for. Ours are names below the dataset's IRI: no statement has such an id.
 */
import type { Json, JsonObject, NoteKind } from '../note.ts';

/** Model, section 3.1: every annotation has it as a value of `@context`. */
export const ANNOTATION_CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

/** Of `type: Software` (model, section 3.3.2). */
export const GENERATOR = 'Counterpoint';

/** The address of what an annotation names no address of (CSS Values 4 names it for a resource that is none). */
export const NO_ADDRESS = 'about:invalid';

/**
 * Model, section 3.3.5. What is to be checked is marked to be come back to: `assessing` would claim that it has
 * been judged, `editing` that it is wrong. The exact kind travels beside it.
 */
export const MOTIVATIONS: Readonly<Record<NoteKind, string>> = {
  comment: 'commenting',
  question: 'questioning',
  highlight: 'highlighting',
  'to-check': 'bookmarking',
};

/** Our members, at their places in an annotation. */
export const OURS = {
  // Of the annotation.
  kind: 'counterpoint:kind',
  note: 'counterpoint:note',
  revision: 'counterpoint:revision',
  trashed: 'counterpoint:trashed',
  /** When an annotation without a date came in: `created` would claim that it was made then. */
  received: 'counterpoint:received',
  /** What others said in a member that the note has other words for by now. */
  motivation: 'counterpoint:motivation',
  creator: 'counterpoint:creator',
  hypothesis: 'counterpoint:hypothesis',
  columns: 'counterpoint:columns',
  // Of its target.
  field: 'counterpoint:field',
  language: 'counterpoint:language',
  version: 'counterpoint:version',
  guard: 'counterpoint:guard',
} as const;

/**
 * What our members mean (JSON-LD 1.1, sections 4.1.5 and 4.2.2: a compact IRI; a JSON literal, which no processor
 * reads for statements).
 */
export function contextOf(iri: string): JsonObject {
  const literal = { '@type': '@json' };
  return { counterpoint: `${iri}#`, [OURS.hypothesis]: literal, [OURS.columns]: literal };
}

/** Contexts in which our annotations stand, with those that somebody else's brought along. */
export function contextsWith(iri: string, others: readonly Json[]): readonly Json[] {
  return [ANNOTATION_CONTEXT, contextOf(iri), ...others];
}

/** How we name a note outside of the page (RFC 9562, section 4: UUIDs are compared in small letters). */
export function nameNote(id: string): string {
  return `urn:uuid:${id}`;
}

const UUID = /^(?:urn:uuid:|#)?([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i;

/**
 * The UUID that an annotation's id is: as a URN, or bare or behind `#`, as Annotorious and Recogito write it.
 * @returns null for every other id
 */
export function uuidIn(id: string): string | null {
  return UUID.exec(id)?.[1]?.toLowerCase() ?? null;
}
