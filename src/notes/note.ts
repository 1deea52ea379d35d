/**
 * A person's note (`design.md`, sections 2 and 3): what it says, and which words of which version of the dataset
 * it stands at. *Annotation* is only its form for exchange.
 */
import type { Language } from '../model/text.ts';

/** What a note is for. */
export const NOTE_KINDS = ['comment', 'question', 'highlight', 'to-check'] as const;

export type NoteKind = (typeof NOTE_KINDS)[number];

/** Plain data, as a file or a database holds it. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [name: string]: Json;
}

/**
 * Words inside one field: what they are, what stands around them, and where. Places are counted in Unicode code
 * points from the beginning of the field's text (Web Annotation Data Model, 4.2.4 and 4.2.5).
 */
export interface Quotation {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
  readonly end: number;
  /**
   * How much of `prefix` and of `suffix` makes, with the words, the sentences that vouch for them: each was said once
   * only in the statement when the note was made. Not there: one was said twice, or nobody knows (`quotation.ts`).
   */
  readonly guard?: Guard;
}

/** In code points. */
export interface Guard {
  readonly before: number;
  readonly after: number;
}

/** A statement, or a field of it, as it was when the note was made. */
export interface Place {
  /** The id of a statement: `p14`, `p14-d8`, `d8c2`. */
  readonly statement: string;
  /** The path of a field from its statement, as the page marks it: `summary`, `parts.0.title`. Null: the statement as a whole. */
  readonly field: string | null;
  /** The language in which it was read. */
  readonly lang: Language;
  /** Null: the field, or the statement, as a whole. */
  readonly quotation: Quotation | null;
  /** Of the dataset. */
  readonly version: string;
  /** Of that version: `2026-11-22`. */
  readonly date: string;
}

/** Where an imported note stands that belongs to no statement: the address that it names. */
export interface Elsewhere {
  readonly source: string;
}

/** What a person writes; the rest of a note is kept for them. */
export interface NoteContent {
  readonly kind: NoteKind;
  /** Plain text with line breaks. It may be empty: a highlight needs no words. */
  readonly text: string;
  /** Each once, in the order in which they were given. */
  readonly tags: readonly string[];
}

export interface Note extends NoteContent {
  /** A UUID, in small letters. */
  readonly id: string;
  readonly place: Place | Elsewhere;
  /** Who wrote it, where they said so. */
  readonly author: string | null;
  /** Instants, in UTC: `2026-11-23T09:30:00.000Z`. */
  readonly created: string;
  readonly modified: string;
  /** When it was put into the trash; null outside of it. */
  readonly trashed: string | null;
  /** The edition of the app that wrote it last. */
  readonly edition: string;
  /** A name of this wording, new with every change: whoever changes a note says which one they saw. */
  readonly revision: string;
  /** What an imported annotation says that a note has no words for; it leaves with the note again. Empty for our own. */
  readonly foreign: JsonObject;
}

/** Whether a note stands at a statement of the dataset, or at an address that is none of its. */
export function isPlaced(note: Note): note is Note & { readonly place: Place } {
  return 'statement' in note.place;
}
