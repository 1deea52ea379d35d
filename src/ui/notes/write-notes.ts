/** Notes as files, for other programs and for reading. */
import { fill, type NotesMessages } from '../../i18n/messages.ts';
import { citeStatement } from '../../model/citation.ts';
import { ownerOf } from '../../model/owner.ts';
import { publishedAddress } from '../../model/settings.ts';
import { findStatement } from '../../model/statement.ts';
import { EDITION } from '../../model/edition.ts';
import { writeHtml } from '../../notes/exchange/notes-html.ts';
import { writeMarkdown } from '../../notes/exchange/notes-markdown.ts';
import type { Cited, ReportWords } from '../../notes/exchange/report-sections.ts';
import type { Note } from '../../notes/note.ts';
import { writeTags } from '../../notes/tags.ts';
import type { PageContext } from '../../state/page-context.ts';
import { doInPieces } from '../../state/pieces.ts';
import { citationWords } from '../actions/citation-words.ts';
import { nameStatement } from '../actions/name-statement.ts';
import { today } from '../actions/today.ts';
import { createId } from './create-id.ts';
import { loadExchange } from './load-exchange.ts';

type Exchange = Awaited<ReturnType<typeof loadExchange>>;

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

/** The collection of all notes, note by note. */
function* writeJson(notes: readonly Note[], context: ExportContext, exchange: Exchange) {
  const { iri } = context.page.dataset.edition;
  const head = {
    ...{ id: createId(), label: context.words.panel.export.title },
    ...{ created: new Date().toISOString(), edition: EDITION },
  };
  const { first, ...collection } = exchange.writeCollection([], head, iri);
  const page = JSON.stringify(first).replace(/\[\]\}$/, '[');
  const whole = JSON.stringify({ ...collection, total: notes.length });
  yield `${whole.slice(0, -1)},"first":${page}`;
  for (const [at, note] of notes.entries())
    yield `${at === 0 ? '' : ','}\n${JSON.stringify(exchange.writeItem(note, iri))}`;
  yield ']}}';
}

/** The pieces of a file. */
async function write(
  notes: readonly Note[],
  format: NotesFormat,
  context: ExportContext,
): Promise<Iterator<string, void, undefined>> {
  if (format === 'md' || format === 'html') {
    const writeReport = format === 'md' ? writeMarkdown : writeHtml;
    return writeReport(notes, await createCited(context), createReportWords(context));
  }
  const exchange = await loadExchange();
  return format === 'csv' ? exchange.writeCsvLines(notes) : writeJson(notes, context, exchange);
}

/** As much is handed to the browser at once, in UTF-16 units: to encode a whole file would hold up the page. */
const LOAD = 200_000;

/**
 * @param onprogress is told, now and then, how many notes have been written
 * @param signal ends the writing
 * @returns a file with its name; null when the writing was ended
 * @throws when the words of citations, or the script that writes, could not be fetched
 */
export async function writeNotesFile(
  notes: readonly Note[],
  format: NotesFormat,
  context: ExportContext,
  onprogress: (done: number) => void = () => undefined,
  signal?: AbortSignal,
): Promise<{ readonly name: string; readonly file: Blob } | null> {
  const loads: Blob[] = [];
  let [text, written] = ['', 0];
  const load = (): void => {
    loads.push(new Blob([text]));
    text = '';
    // Heads and headings are pieces too.
    onprogress(Math.min(written, notes.length));
  };
  const pieces = await write(notes, format, context);
  const take = (piece: string): void => {
    text += piece;
    written += piece === '' ? 0 : 1;
    if (text.length > LOAD) load();
  };
  await doInPieces(pieces, take, signal);
  if (signal?.aborted) return null;
  load();
  return {
    name: `counterpoint-notes-${today()}.${format}`,
    file: new Blob(loads, { type: TYPES[format] }),
  };
}
