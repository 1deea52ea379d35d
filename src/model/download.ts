/** What the filter shows, as files to keep: a table for spreadsheets, and data for programs. */
import type { Cells } from './claim-cells.ts';
import { comparisonRows, type Shown, type TableWords } from './comparison-table.ts';
import { writeCsvLine } from './csv-line.ts';
import { formatFilter, isOpen } from './filter.ts';
import { shownData } from './shown-data.ts';
import { defuse } from './spreadsheet.ts';

/** Excel takes a file without it for one in the system's old code page. */
const BYTE_ORDER_MARK = '\ufeff';

/** The name of a file: dataset, version, language, and whether a filter left something out. */
export function fileName({ dataset, lang, filter }: Shown, extension: 'csv' | 'json'): string {
  const rest = isOpen(filter) ? '' : '-filtered';
  return `counterpoint-${dataset.edition.version}-${lang}${rest}.${extension}`;
}

/** Of what, as of when, in which language and under which filter: the same in every row. */
function provenanceCells({ dataset, lang, filter }: Shown): Cells {
  const { edition, documents } = dataset;
  const asOf = (id: string) => documents.find((document) => document.id === id)?.asOf ?? '';
  return {
    dataset: edition.iri,
    dataset_version: edition.version,
    dataset_date: edition.date,
    licence: edition.licence.name,
    plan_as_of: asOf('plan-20'),
    russia_as_of: asOf('russia'),
    language: lang,
    filter: formatFilter(filter)
      .map((part) => part.join('='))
      .join('&'),
  };
}

/** The comparison as CSV (RFC 4180, in UTF-8); no cell of it can run as a formula. */
export function toCsv(shown: Shown, words: TableWords): string {
  const provenance = provenanceCells(shown);
  const comparison = comparisonRows(shown, words);
  // Where nothing fits, the file still says of what and under which filter.
  const rows = (comparison.length > 0 ? comparison : [{}]).map((row): Cells => ({
    ...row,
    ...provenance,
  }));
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const lines = [names, ...rows.map((row) => names.map((name) => defuse(row[name] ?? '')))];
  return BYTE_ORDER_MARK + lines.map(writeCsvLine).join('');
}

/** What is shown, in the dataset's own structure, with edition and filter; texts are in the page's language. */
export function toJson({ dataset, lang, filter, selection }: Shown): string {
  const { iri, version, date, licence, title, coverage } = dataset.edition;
  const data = {
    edition: { iri, version, date, licence, title, coverage: { asOf: coverage.asOf } },
    language: lang,
    filter,
    query: Object.fromEntries(formatFilter(filter)),
    documents: dataset.documents.map(({ id, title: name, short, asOf, nature }) => ({
      ...{ id, title: name, short, asOf, nature },
    })),
    ...shownData(dataset, filter, selection),
  };
  return `${JSON.stringify(data, null, 1)}\n`;
}
