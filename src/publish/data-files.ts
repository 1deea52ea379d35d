/** The files of `data/`: the whole dataset, its schema, one table for each kind of entry, and a description. */
import { toJsonSchema } from '@valibot/to-json-schema';
import { csvFormat } from 'd3-dsv';
import type { Dataset } from '../model/dataset.ts';
import { datasetSchema } from '../model/schema.ts';
import { isText, LANGUAGES } from '../model/text.ts';

type Cells = Readonly<Record<string, string>>;
type Entry = Readonly<Record<string, unknown>>;

const LIST_SEPARATOR = ' ';

/** One entry as a row: a text becomes a column for each language, a list of names one cell. */
function toRow(entry: Entry): Cells {
  const cells: Record<string, string> = {};
  for (const [name, value] of Object.entries(entry)) {
    if (isText(value)) for (const lang of LANGUAGES) cells[`${name}_${lang}`] = value[lang] ?? '';
    else if (Array.isArray(value)) cells[name] = value.map(String).join(LIST_SEPARATOR);
    else cells[name] = typeof value === 'string' ? value : '';
  }
  return cells;
}

/** The rows of each table; `id` and what an entry belongs to come first. */
function tables(dataset: Dataset): ReadonlyMap<string, readonly Entry[]> {
  const provisions = [...dataset.points, ...dataset.positions];
  return new Map<string, readonly Entry[]>([
    [
      'points',
      dataset.points.map(({ id, title, short, summary, topics, status, statusNote }) => ({
        ...{ id, title, short, summary, topics, status },
        statusNote: statusNote ?? { en: '' },
      })),
    ],
    [
      'positions',
      dataset.positions.map(({ id, group, title, short, summary, flags, confidence }) => ({
        ...{ id, group, title, short, summary, flags },
        confidence: confidence.map(({ part, level }) => (part ? `${part}:${level}` : level)),
      })),
    ],
    [
      'claims',
      provisions.flatMap((provision) =>
        provision.claims.map((claim) => ({
          ...{ id: claim.id, statement: provision.id, speaker: claim.speaker, date: claim.date },
          ...{ class: claim.class, stance: claim.stance, flags: claim.flags, covers: claim.covers },
          ...{ text: claim.text ?? { en: '' }, sources: claim.sources },
        })),
      ),
    ],
    [
      'relations',
      dataset.positions.flatMap((position) =>
        position.relations.map((relation) => ({
          ...{ id: relation.id, position: position.id, to: relation.to, kind: relation.kind },
          extent: relation.extent,
          extentNote: relation.extentNote ?? { en: '' },
          text: relation.text,
          note: relation.note ?? { en: '' },
          rests: relation.rests,
        })),
      ),
    ],
    [
      'responses',
      dataset.positions.flatMap((position) =>
        position.responses.map(({ id, party, speaker, date, flags, text, sources }) => ({
          ...{ id, position: position.id, party, speaker, date, flags, text, sources },
        })),
      ),
    ],
    [
      'terms',
      dataset.terms.map(({ key, term, text, sources, basis, where }) => ({
        ...{ id: key, term, text, sources, basis, where },
      })),
    ],
    [
      'sources',
      dataset.sources.map(({ headline, ...source }) => ({
        ...{ id: source.id, outlet: source.outlet, headlineKind: headline.kind },
        ...(headline.kind === 'description'
          ? { headline: '', headlineLang: '', description: headline.text }
          : { headline: headline.text, headlineLang: headline.lang, description: { en: '' } }),
        ...{ date: source.date, dateNote: source.dateNote, url: source.url, lang: source.lang },
        ...{ quality: source.quality, of: source.of ?? { en: '' } },
        note: source.note ?? { en: '' },
      })),
    ],
    [
      'discrepancies',
      dataset.discrepancies.map(({ id, document, title, concerns, accounts }) => ({
        ...{ id, document, title, concerns },
        accounts: Object.fromEntries(
          LANGUAGES.map((lang) => [
            lang,
            accounts
              .map(({ text }) => text[lang] ?? '')
              .filter(Boolean)
              .join(' | '),
          ]),
        ),
        sources: [...new Set(accounts.flatMap(({ sources }) => sources))],
      })),
    ],
  ]);
}

function describeTable(name: string, rows: readonly Cells[]) {
  return {
    name,
    path: `${name}.csv`,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    schema: {
      fields: Object.keys(rows[0] ?? {}).map((field) => ({ name: field, type: 'string' })),
      primaryKey: 'id',
    },
  };
}

const json = (value: unknown) => `${JSON.stringify(value, null, 1)}\n`;

/** The contents of all files of `data/`, by name. Lists in a cell are separated by spaces. */
export function dataFiles(dataset: Dataset): ReadonlyMap<string, string> {
  const { edition } = dataset;
  const rows = new Map([...tables(dataset)].map(([name, entries]) => [name, entries.map(toRow)]));
  const whole = json(dataset);
  return new Map([
    ['dataset.json', whole],
    [`${edition.version}/dataset.json`, whole],
    [
      'dataset.schema.json',
      json(toJsonSchema(datasetSchema, { target: 'draft-2020-12', typeMode: 'input' })),
    ],
    ...[...rows].map(([name, table]): [string, string] => [`${name}.csv`, `${csvFormat(table)}\n`]),
    [
      'datapackage.json',
      json({
        $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
        name: 'counterpoint',
        id: edition.iri,
        title: edition.title.en,
        version: edition.version,
        created: edition.date,
        licenses: [{ name: 'CC-BY-4.0', path: edition.licence.url, title: edition.licence.name }],
        resources: [
          {
            name: 'dataset',
            path: 'dataset.json',
            format: 'json',
            mediatype: 'application/json',
            jsonSchema: 'dataset.schema.json',
          },
          ...[...rows].map(([name, table]) => describeTable(name, table)),
        ],
      }),
    ],
  ]);
}
