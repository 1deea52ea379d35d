/**
 * Counts every kind of entry, so that a missing response, remark or discrepancy is seen. When the
 * dataset gains or loses an entry on purpose, put the table that the test prints into
 * `inventory.json`.
 */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Dataset } from '../model/dataset.ts';
import { loadDataset } from '../publish/load-dataset.ts';

const TABLE = 'src/provenance/inventory.json';

/** How many items have each of the names, the names in the order in which they come. */
function tally(names: readonly string[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return Object.fromEntries(counts);
}

/** The lists of an entry that have something in them, with how much: `{ claims: 7, responses: 5 }`. */
function sizes(entry: object): Record<string, number> {
  const lists = Object.entries(entry).filter(
    (field): field is [string, readonly unknown[]] =>
      Array.isArray(field[1]) && field[1].length > 0,
  );
  return Object.fromEntries(lists.map(([name, items]) => [name, items.length]));
}

function inventory(dataset: Dataset) {
  const { points, positions, discrepancies, documents } = dataset;
  const claims = [...points, ...positions].flatMap((provision) => provision.claims);
  const responses = positions.flatMap((position) => position.responses);
  return {
    // Not the change notes: every correction adds one.
    lists: sizes({ ...dataset, changes: [] }),
    claims: tally(claims.map((claim) => claim.class)),
    relations: tally(positions.flatMap(({ relations }) => relations.map(({ kind }) => kind))),
    responses: tally(responses.map(({ party }) => party)),
    discrepancies: tally(discrepancies.map(({ document }) => document)),
    byPoint: Object.fromEntries(points.map((point) => [point.id, sizes(point)])),
    byPosition: Object.fromEntries(positions.map((position) => [position.id, sizes(position)])),
    byDiscrepancy: Object.fromEntries(discrepancies.map((one) => [one.id, sizes(one)])),
    remarksBySection: Object.fromEntries(
      documents.map(({ id, sections }) => [
        id,
        Object.fromEntries(sections.map((section) => [section.key, section.remarks.length])),
      ]),
    ),
  };
}

/** One line for each entry, so that a change of the table is easy to read. */
function format(table: object): string {
  return JSON.stringify(table, null, 2).replaceAll(/\{[^{}]+\}/gu, (entry) =>
    entry.replaceAll(/\s+/gu, ' '),
  );
}

it('holds as many entries of each kind as the inventory lists', () => {
  const actual = inventory(loadDataset());
  const listed: unknown = JSON.parse(readFileSync(TABLE, 'utf8'));
  expect(actual, `the whole table is now\n${format(actual)}\n`).toEqual(listed);
});
