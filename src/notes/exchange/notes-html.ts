/** Notes as a page that stands by itself: no script, no style, and nothing that it asks for. */
import type { Note } from '../note.ts';
import {
  linesOf,
  quotedIn,
  sortIntoSections,
  type Cited,
  type ReportSection,
  type ReportWords,
} from './report-sections.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text of an element, or of an attribute in quotation marks (HTML, sections 13.1.2.3 and 13.1.2.4). */
const escape = (text: string) => text.replaceAll(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '');

const inLine = (text: string) => escape(linesOf(text).join(' '));
const withBreaks = (text: string) => linesOf(text).map(escape).join('<br>');

/** What people wrote may run either way, without turning what stands around it: `dir="auto"` isolates it. */
function writeNote(note: Note, words: ReportWords): string {
  const quoted = quotedIn(note);
  const quotation = quoted
    ? `<blockquote lang="${quoted.lang}" dir="auto">${withBreaks(quoted.exact)}</blockquote>\n`
    : '';
  const text = note.text === '' ? '' : `<p lang="" dir="auto">${withBreaks(note.text)}</p>\n`;
  const tags = note.tags.length > 0 ? `<p dir="auto">${inLine(words.tags(note.tags))}</p>\n` : '';
  return `<article>\n<h3 dir="auto">${inLine(words.about(note))}</h3>\n${quotation}${text}${tags}</article>\n`;
}

function* writeSection({ heading, citation, notes }: ReportSection, words: ReportWords) {
  const cited = citation === null ? '' : `<p>${inLine(citation)}</p>\n`;
  yield `<section>\n<h2 dir="auto">${inLine(heading)}</h2>\n${cited}`;
  for (const note of notes) yield writeNote(note, words);
  yield '</section>\n';
}

/**
 * Notes by statement, quoted and cited.
 * @returns the page in pieces: its head, one for each heading and each note, its end
 */
export function* writeHtml(
  notes: readonly Note[],
  cited: Cited,
  words: ReportWords,
): Generator<string, void, undefined> {
  const title = inLine(words.title);
  yield `<!doctype html>
<html lang="${words.lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
</head>
<body>
<h1>${title}</h1>
<p>${inLine(words.intro)}</p>
`;
  for (const section of sortIntoSections(notes, cited, words)) yield* writeSection(section, words);
  yield `</body>
</html>
`;
}
