import type { Citation } from './citation.ts';
import type { Language } from './text.ts';

/**
 * The characters that mean something to LaTeX, as commands. A brace is a command too, since BibTeX counts
 * braces whether or not a backslash stands before them.
 */
const COMMANDS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '%': '\\%',
  '&': '\\&',
  '#': '\\#',
  $: '\\$',
  _: '\\_',
};

/** Text for LaTeX in Unicode. */
function escapeLatex(text: string): string {
  return text.replaceAll(/[\\{}~^%&#$_]/g, (sign) => COMMANDS[sign] ?? sign);
}

/** What babel calls the languages, for `langid`. */
const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  en: 'english',
  uk: 'ukrainian',
  ru: 'russian',
};

/**
 * A BibTeX entry in Unicode. `@misc` is known to BibTeX and biblatex; `key` sorts it where there is no
 * author. The doubled braces keep the title's capitals; an address stands as it is (biblatex reads it so).
 */
export function writeBibtex(citation: Citation, note: string): string {
  const { key, title, container, publisher, version, versionWords, date, lang } = citation;
  const { address, accessed } = citation;
  const fields: readonly (readonly [string, string])[] = [
    ['key', escapeLatex(publisher)],
    ['title', `{${escapeLatex(title)}}`],
    ['howpublished', escapeLatex(`${container} (${versionWords})`)],
    ['publisher', escapeLatex(publisher)],
    ['version', escapeLatex(version)],
    ['year', date.slice(0, 4)],
    ['date', date],
    ['note', escapeLatex(note)],
    ...(address === null ? [] : [['url', address] as const]),
    ...(accessed ? [['urldate', accessed.date] as const] : []),
    ['langid', LANGUAGE_NAMES[lang]],
  ];
  const lines = fields.map(([name, value]) => `  ${name} = {${value}},\n`);
  return `@misc{${key},\n${lines.join('')}}\n`;
}
