import type { Statement } from './statement.ts';
import type { Text } from './text.ts';

/** The words of a report, in its language. */
export interface ReportWords {
  readonly statement: string;
  readonly dataset: string;
  readonly language: string;
  readonly address: string;
  readonly words: string;
  readonly wrong: string;
  readonly source: string;
}

export interface ReportedStatement {
  /** What people call it, such as `Point 14`. */
  readonly name: string;
  readonly id: string;
  /** The dataset with its version. */
  readonly iri: string;
  readonly version: string;
  readonly lang: string;
  /** Null while it has no published address. */
  readonly address: string | null;
  /** What it says, a paragraph each. */
  readonly texts: readonly string[];
}

/**
 * What a statement says, in the dataset's words: a provision its title and summary, a relation its sentence
 * and the note to it.
 */
export function statementTexts(statement: Statement): readonly Text[] {
  if (statement.kind === 'point') return [statement.point.title, statement.point.summary];
  if (statement.kind === 'position') return [statement.position.title, statement.position.summary];
  const { text, note } = statement.relation;
  return note ? [text, note] : [text];
}

/** The text of an error report, with empty lines for what only the person who writes it knows. */
export function composeReport(statement: ReportedStatement, words: ReportWords): string {
  const { name, id, iri, version, lang, address, texts } = statement;
  return [
    `${words.statement}: ${name} (${id})`,
    `${words.dataset}: ${version}, ${iri}#${id}`,
    `${words.language}: ${lang}`,
    ...(address === null ? [] : [`${words.address}: ${address}`]),
    '',
    `${words.words}:`,
    ...texts,
    '',
    `${words.wrong}:`,
    '',
    '',
    `${words.source}:`,
    '',
  ].join('\n');
}

/**
 * The address that opens a report where reports go: a mail (RFC 6068: lines end with CR LF), or a tracker's
 * form, whose parts are called `title` and `body`, as most call them.
 * @param report the setting
 */
export function reportAddress(report: string, subject: string, text: string): string {
  const isMail = report.startsWith('mailto:');
  const body = isMail ? text.replaceAll('\n', '\r\n') : text;
  const separator = report.includes('?') ? '&' : '?';
  const name = isMail ? 'subject' : 'title';
  return `${report}${separator}${name}=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
}
