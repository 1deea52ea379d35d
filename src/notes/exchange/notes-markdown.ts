/**
 * Notes as Markdown (CommonMark 0.31.2, and the extensions of GitHub 0.29). What people wrote is text there: no
 * sign of it begins a heading, a list, a link or markup.
 */
import type { Note } from '../note.ts';
import {
  linesOf,
  quotedIn,
  sortIntoSections,
  type Cited,
  type ReportSection,
  type ReportWords,
} from './report-sections.ts';

/** Signs that are markup wherever they stand, also in common extensions (tables, mathematics, superscripts). */
const MARKUP = /[\\`*_{}[\]<>#|~&$^@!]/g;
/** CommonMark, sections 4.3, 5.2; GitHub's, 6.9: what is markup at the beginning of a line, or of an address. */
const AT_START = /^(?:[-+=:]|\d{1,9}(?=[.)]))/;
const ADDRESS = /:(?=\/\/)|(?<=\bwww)\./gi;

/** A line that shows exactly these signs. CommonMark, section 2.4: a backslash before punctuation; 2.5: entities. */
export function escapeLine(line: string): string {
  const blank = /^[ \t]/.exec(line)?.[0];
  if (blank !== undefined) return `&#${blank.charCodeAt(0)};${escapeSigns(line.slice(1))}`;
  const start = AT_START.exec(line)?.[0];
  if (start === undefined) return escapeSigns(line);
  const rest = line.slice(start.length);
  return /\d/.test(start)
    ? `${start}\\${rest.slice(0, 1)}${escapeSigns(rest.slice(1))}`
    : `\\${start}${escapeSigns(rest)}`;
}

const escapeSigns = (text: string) => text.replaceAll(MARKUP, '\\$&').replaceAll(ADDRESS, '\\$&');

/** In one line. */
const inLine = (text: string) => escapeLine(linesOf(text).join(' ').trim());

/** CommonMark, section 6.7: a backslash at the end of a line breaks it. An empty line ends a paragraph. */
function paragraphs(text: string): readonly string[] {
  const lines = linesOf(text).map(escapeLine);
  return lines.map((line, at) =>
    line !== '' && (lines[at + 1] ?? '') !== '' ? `${line}\\` : line,
  );
}

const quote = (lines: readonly string[]) => lines.map((line) => `> ${line}`.trimEnd());

function writeNote(note: Note, words: ReportWords): readonly string[] {
  const quoted = quotedIn(note);
  return [
    `### ${inLine(words.about(note))}`,
    ...(quoted ? ['', ...quote(paragraphs(quoted.exact))] : []),
    ...(note.text === '' ? [] : ['', ...paragraphs(note.text)]),
    ...(note.tags.length === 0 ? [] : ['', inLine(words.tags(note.tags))]),
  ];
}

function* writeSection({ heading, citation, notes }: ReportSection, words: ReportWords) {
  yield ['', `## ${inLine(heading)}`, ...(citation === null ? [] : ['', inLine(citation)])];
  for (const note of notes) yield ['', ...writeNote(note, words)];
}

const join = (lines: readonly string[]) => lines.map((line) => `${line}\n`).join('');

/**
 * Notes by statement, quoted and cited.
 * @returns the head of the file, and a piece of it for each heading and each note
 */
export function* writeMarkdown(
  notes: readonly Note[],
  cited: Cited,
  words: ReportWords,
): Generator<string, void, undefined> {
  yield join([`# ${inLine(words.title)}`, '', inLine(words.intro)]);
  for (const section of sortIntoSections(notes, cited, words))
    for (const lines of writeSection(section, words)) yield join(lines);
}
