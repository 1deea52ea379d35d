/**
 * How a statement is cited. What is cited is this dataset's wording or reading, never a party: a citation
 * says so, and has no author, since the dataset names none.
 */
import type { Dataset, Relation } from './dataset.ts';
import type { Statement } from './statement.ts';
import { wordsIn, type Language } from './text.ts';

/** Who publishes the dataset (`design.md`, the head). It is a name: the same in every language. */
export const PUBLISHER = 'Counterpoint';

/** The words of a citation in its language; dates come as ISO 8601, which no language reads wrongly. */
export interface CitationWords {
  /** What people call the statement: `Point 14`, `D8`, `Point 14 and D8`. */
  readonly name: string;
  /** How a position bears on a point: `contradicts`, `runs parallel, in part`. */
  readonly relation: (relation: Relation) => string;
  readonly version: (version: string, date: string) => string;
  readonly asOf: (document: string, date: string) => string;
  readonly accessed: (date: string) => string;
  /** Whose words are cited, in brief and as a sentence. */
  readonly wording: Readonly<
    Record<Statement['kind'], { readonly short: string; readonly long: string }>
  >;
}

export interface Citation {
  /** For reference managers and LaTeX: letters, digits, hyphens and full stops. */
  readonly key: string;
  readonly lang: Language;
  readonly title: string;
  /** The dataset's title. */
  readonly container: string;
  readonly publisher: string;
  /** The dataset's version, alone and in words with its date. */
  readonly version: string;
  readonly versionWords: string;
  /** The date of that version (EDTF). */
  readonly date: string;
  /** As of when each document is shown that the statement belongs to, in words. */
  readonly asOf: string;
  readonly wording: { readonly short: string; readonly long: string };
  readonly licence: string;
  /** The statement's name for ever: the dataset's IRI with a fragment. */
  readonly iri: string;
  /** Null while the page has no published address. */
  readonly address: string | null;
  /** When the address was opened (ISO 8601), plain and in words. Null without an address. */
  readonly accessed: { readonly date: string; readonly words: string } | null;
}

/** Where and when a statement was read. */
export interface Reading {
  readonly lang: Language;
  readonly address: string | null;
  /** The day, as ISO 8601. */
  readonly today: string;
}

/** One line with ordinary spaces: where other programs break lines is their matter. */
const plain = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

/** What follows a statement's name in the title of its citation. */
function sayStatement(statement: Statement, words: CitationWords, lang: Language): string {
  if (statement.kind === 'point') return wordsIn(statement.point.title, lang);
  if (statement.kind === 'position') return wordsIn(statement.position.title, lang);
  return words.relation(statement.relation);
}

const DOCUMENTS: Readonly<Record<Statement['kind'], readonly string[]>> = {
  point: ['plan-20'],
  position: ['russia'],
  relation: ['plan-20', 'russia'],
};

/** How a statement of the dataset is cited, in one language. All texts are single lines. */
export function citeStatement(
  { edition, documents }: Pick<Dataset, 'edition' | 'documents'>,
  statement: Statement,
  words: CitationWords,
  { lang, address, today }: Reading,
): Citation {
  const { kind, id } = statement;
  return {
    key: `counterpoint-${edition.version}-${id}-${lang}`,
    lang,
    title: plain(`${words.name}: ${sayStatement(statement, words, lang)}`),
    container: plain(wordsIn(edition.title, lang)),
    publisher: PUBLISHER,
    version: edition.version,
    versionWords: plain(words.version(edition.version, edition.date)),
    date: edition.date,
    asOf: documents
      .filter((document) => DOCUMENTS[kind].includes(document.id))
      .map(({ short, asOf }) => plain(words.asOf(wordsIn(short, lang), asOf)))
      .join('; '),
    wording: {
      short: plain(words.wording[kind].short),
      long: plain(words.wording[kind].long),
    },
    licence: plain(edition.licence.name),
    iri: `${edition.iri}#${id}`,
    address,
    accessed: address === null ? null : { date: today, words: plain(words.accessed(today)) },
  };
}
