/** Notes as files, for other programs and for reading. */
import { fill, type NotesMessages } from '../../i18n/messages.ts';
import { citeStatement } from '../../model/citation.ts';
import { ownerOf } from '../../model/owner.ts';
import { publishedAddress } from '../../model/settings.ts';
import { findStatement } from '../../model/statement.ts';
import { EDITION } from '../../model/edition.ts';
import { writeItem } from '../../notes/exchange/write-annotation.ts';
import { writeCollection, type CollectionHead } from '../../notes/exchange/write-collection.ts';
import { writeCsv } from '../../notes/exchange/write-csv.ts';
import { writeHtml } from '../../notes/exchange/notes-html.ts';
import { writeMarkdown } from '../../notes/exchange/notes-markdown.ts';
import type { Cited, ReportWords } from '../../notes/exchange/report-sections.ts';
import type { Note } from '../../notes/note.ts';
import { writeTags } from '../../notes/tags.ts';
import type { PageContext } from '../../state/page-context.ts';
import { citationWords } from '../actions/citation-words.ts';
import { nameStatement } from '../actions/name-statement.ts';
import { today } from '../actions/today.ts';
import { createId } from './create-id.ts';

export type NotesFormat = 'jsonld' | 'csv' | 'md' | 'html';

const TYPES: Readonly<Record<NotesFormat, string>> = {
  // Model, section 3.1, wants this profile.
  jsonld: 'application/ld+json;profile="http://www.w3.org/ns/anno.jsonld"',
  csv: 'text/csv;charset=utf-8',
  md: 'text/markdown;charset=utf-8',
  html: 'text/html;charset=utf-8',
};

export interface ExportContext {
  readonly page: PageContext;
  readonly words: NotesMessages;
  /** The ids of all statements, in the dataset's order. */
  readonly statements: readonly string[];
  readonly formatTime: (instant: string) => string;
}

function createReportWords({ page, words, formatTime }: ExportContext): ReportWords {
  const { panel, kinds, form } = words;
  const { version } = page.dataset.edition;
  return {
    lang: page.lang,
    title: panel.export.title,
    intro: fill(panel.export.intro, { version, date: formatTime(new Date().toISOString()) }),
    about({ kind, author, created, modified }) {
      const edited = fill(panel.edited, { date: formatTime(modified) });
      const written = `${kinds[kind]}, ${formatTime(created)}`;
      const all = author === null ? written : `${author}, ${written}`;
      return modified === created ? all : `${all}; ${edited}`;
    },
    tags: (tags) => `${form.tags}: ${writeTags(tags)}`,
    elsewhere: (source) => fill(panel.export.elsewhere, { source }),
  };
}

async function createCited({ page, statements }: ExportContext): Promise<Cited> {
  const { actions } = await page.loadExploreWords();
  const { dataset, lookup, lang, settings } = page;
  return {
    order: statements,
    cite(id) {
      const statement = findStatement(ownerOf(id), lookup);
      if (!statement) return null;
      const name = nameStatement(statement, actions, page);
      return citeStatement(dataset, statement, citationWords(name, actions, page), {
        ...{ lang, today: today() },
        address: publishedAddress(settings, lang, statement.id),
      });
    },
  };
}

/** As long as one piece of the work takes, in milliseconds. */
const PIECE = 12;

/** The collection of all notes, written in pieces between which the page can answer. */
async function writeJson(
  notes: readonly Note[],
  head: CollectionHead,
  iri: string,
): Promise<readonly string[]> {
  const { first, ...collection } = writeCollection([], head, iri);
  const page = JSON.stringify(first).replace(/\[\]\}$/, '[');
  const whole = JSON.stringify({ ...collection, total: notes.length });
  const parts = [`${whole.slice(0, -1)},"first":${page}`];
  let since = performance.now();
  for (const [at, note] of notes.entries()) {
    parts.push(`${at === 0 ? '' : ','}\n${JSON.stringify(writeItem(note, iri))}`);
    if (performance.now() - since < PIECE) continue;
    await new Promise((resolve) => setTimeout(resolve));
    since = performance.now();
  }
  return [...parts, ']}}'];
}

async function write(notes: readonly Note[], format: NotesFormat, context: ExportContext) {
  if (format === 'csv') return [writeCsv(notes)];
  const reportWords = createReportWords(context);
  if (format !== 'jsonld') {
    const writeReport = format === 'md' ? writeMarkdown : writeHtml;
    return [writeReport(notes, await createCited(context), reportWords)];
  }
  const head = {
    ...{ id: createId(), label: reportWords.title },
    ...{ created: new Date().toISOString(), edition: EDITION },
  };
  return writeJson(notes, head, context.page.dataset.edition.iri);
}

/** @throws when the words of citations could not be fetched */
export async function writeNotesFile(
  notes: readonly Note[],
  format: NotesFormat,
  context: ExportContext,
): Promise<{ readonly name: string; readonly file: Blob }> {
  const content = await write(notes, format, context);
  return {
    name: `counterpoint-notes-${today()}.${format}`,
    file: new Blob([...content], { type: TYPES[format] }),
  };
}
