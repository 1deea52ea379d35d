/** A citation as text, and in the formats of reference managers. */
import { writeBibtex } from './bibtex.ts';
import type { Citation } from './citation.ts';
import { parseEdtf } from './edtf.ts';

/** Sentences, each with one full stop. */
const sentences = (...parts: readonly string[]) =>
  parts.map((part) => `${part.replace(/[.\s]+$/, '')}.`).join(' ');

/** Enough for a footnote. */
export function writeShort(citation: Citation): string {
  const { title, wording, publisher, versionWords, asOf, address, iri } = citation;
  return `${sentences(`${title} (${wording.short})`, `${publisher} (${versionWords})`, asOf)} ${address ?? iri}`;
}

/** Everything that a reader may want to know of what is cited, without what the title says. */
export function citationNote({ wording, asOf, licence, iri }: Citation): string {
  return `${sentences(wording.long, asOf, licence)} ${iri}`;
}

/** Enough for a list of references. */
export function writeLong(citation: Citation): string {
  const { title, publisher, container, versionWords, address, accessed } = citation;
  const head = sentences(title, `${publisher}: ${container} (${versionWords})`);
  const place = address === null ? '' : `. ${address}${accessed ? ` (${accessed.words})` : ''}`;
  return `${head} ${citationNote(citation)}${place}`;
}

/** A calendar date as CSL wants it, as precise as it is: `[2026, 11, 22]`. */
function dateParts(edtf: string): readonly number[] {
  const { year, month, day } = parseEdtf(edtf)?.start ?? {};
  return [year, month, day].filter((part) => part !== undefined);
}

/** CSL-JSON 1.0.2: a list with one item, `type` dataset. */
export function writeCslJson(citation: Citation): string {
  const { key, title, container, publisher, version, date, lang, address, accessed } = citation;
  const item = {
    id: key,
    type: 'dataset',
    title,
    'container-title': container,
    publisher,
    version,
    issued: { 'date-parts': [dateParts(date)] },
    language: lang,
    note: citationNote(citation),
    ...(address === null ? {} : { URL: address }),
    ...(accessed ? { accessed: { 'date-parts': [dateParts(accessed.date)] } } : {}),
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}

/** A date as RIS has it: `2026/11/22/`, with empty places for what is not known. */
function risDate(edtf: string): string {
  const [year, month, day] = dateParts(edtf).map((part) => String(part).padStart(2, '0'));
  return `${year ?? ''}/${month ?? ''}/${day ?? ''}/`;
}

/** RIS (the specification of 2011): one entry, `TY` DATA. Its lines end with CR LF. */
export function writeRis(citation: Citation): string {
  const { key, title, container, publisher, version, date, lang, address, accessed } = citation;
  const fields: readonly (readonly [string, string])[] = [
    ['TY', 'DATA'],
    ['ID', key],
    ['TI', title],
    ['T2', container],
    ['PB', publisher],
    ['ET', version],
    ['PY', date.slice(0, 4)],
    ['DA', risDate(date)],
    ['LA', lang],
    ['N1', citationNote(citation)],
    ...(address === null ? [] : [['UR', address] as const]),
    ...(accessed ? [['Y2', risDate(accessed.date)] as const] : []),
    ['ER', ''],
  ];
  return fields.map(([tag, value]) => `${tag}  - ${value}\r\n`).join('');
}

export interface CitationFormat {
  readonly write: (citation: Citation) => string;
  /** What a file of it is called and is; null for what belongs into a text. */
  readonly file: { readonly extension: string; readonly type: string } | null;
}

/** The formats, in the order in which they are offered. */
export const CITATION_FORMATS = {
  short: { write: writeShort, file: null },
  long: { write: writeLong, file: null },
  bibtex: {
    write: (citation) => writeBibtex(citation, citationNote(citation)),
    file: { extension: 'bib', type: 'application/x-bibtex' },
  },
  ris: { write: writeRis, file: { extension: 'ris', type: 'application/x-research-info-systems' } },
  csl: {
    write: writeCslJson,
    file: { extension: 'json', type: 'application/vnd.citationstyles.csl+json' },
  },
} as const satisfies Readonly<Record<string, CitationFormat>>;

export type CitationFormatName = keyof typeof CITATION_FORMATS;
