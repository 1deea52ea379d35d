/** Notes in the order of what they are on, for people to read and print. */
import { writeLong } from '../../model/citation-formats.ts';
import type { Citation } from '../../model/citation.ts';
import type { Language } from '../../model/text.ts';
import { isPlaced, type Note, type NoteKind } from '../note.ts';

/** The words of the interface, in the language of the report. */
export interface ReportWords {
  readonly lang: Language;
  readonly title: string;
  /** Of what, and when it was written out: a sentence under the title. */
  readonly intro: string;
  /** The heading over a note. `created` and `modified` are instants. */
  readonly about: (note: {
    readonly kind: NoteKind;
    readonly author: string | null;
    readonly created: string;
    readonly modified: string;
  }) => string;
  /** A line that names tags. */
  readonly tags: (tags: readonly string[]) => string;
  /** Over notes that stand at no statement; it is followed by the address. */
  readonly elsewhere: (source: string) => string;
}

/** What a report says of the dataset. */
export interface Cited {
  /** Ids of statements, in the order of the dataset. */
  readonly order: readonly string[];
  /** How a statement is cited, or what it belongs to; null for one that is not there any more. */
  readonly cite: (statement: string) => Citation | null;
}

/** The notes on one statement, or at one address. */
export interface ReportSection {
  readonly heading: string;
  /** The whole of it, for a list of references; null where there is none. */
  readonly citation: string | null;
  readonly notes: readonly Note[];
}

function byCreation(one: Note, other: Note): number {
  return one.created < other.created ? -1 : Number(one.created > other.created);
}

function headStatement(id: string, cite: Cited['cite']): Omit<ReportSection, 'notes'> {
  const citation = cite(id);
  if (!citation) return { heading: id, citation: null };
  const isItself = citation.iri.endsWith(`#${id}`);
  return {
    heading: isItself ? citation.title : `${citation.title} (${id})`,
    citation: writeLong(citation),
  };
}

/**
 * Notes by statement, in the order of the dataset; then those on statements that it does not have; last those
 * that stand elsewhere. Within a section the oldest come first. Notes in the trash are left out.
 */
export function* sortIntoSections(
  notes: readonly Note[],
  { order, cite }: Cited,
  words: ReportWords,
): Generator<ReportSection, void, undefined> {
  const byStatement = new Map<string, Note[]>(order.map((id) => [id, []]));
  const byAddress = new Map<string, Note[]>();
  for (const note of notes) {
    if (note.trashed !== null) continue;
    const place = note.place;
    const [groups, name] =
      'source' in place
        ? ([byAddress, place.source] as const)
        : ([byStatement, place.statement] as const);
    const group = groups.get(name);
    if (group) group.push(note);
    else groups.set(name, [note]);
  }
  for (const [id, group] of byStatement)
    if (group.length > 0) yield { ...headStatement(id, cite), notes: group.toSorted(byCreation) };
  for (const [source, group] of byAddress) {
    const heading = words.elsewhere(source);
    yield { heading, citation: null, notes: group.toSorted(byCreation) };
  }
}

/** The words that a note is on, with their language; null where it is on a whole statement, or elsewhere. */
export function quotedIn(note: Note): { readonly exact: string; readonly lang: Language } | null {
  if (!isPlaced(note) || !note.place.quotation) return null;
  return { exact: note.place.quotation.exact, lang: note.place.lang };
}

/** The lines of a text. Half of a sign can't be written in UTF-8, and NUL in no file of text. */
export function linesOf(text: string): readonly string[] {
  return text.replaceAll(/\p{Surrogate}|\0/gu, '\ufffd').split(/\r\n|[\r\n]/);
}
