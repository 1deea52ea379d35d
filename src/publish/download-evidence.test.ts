/** The real dataset, under every class of evidence and every pair of them: nothing of another class is in a file. */
import { csvParse } from 'd3-dsv';
import { describe, expect, it } from 'vitest';
import type { Claim, Dataset } from '../model/dataset.ts';
import type { TableWords } from '../model/comparison-table.ts';
import { toCsv, toJson } from '../model/download.ts';
import { NO_FILTER } from '../model/filter.ts';
import { projectDataset } from '../model/page-index.ts';
import { selectStatements } from '../model/selection.ts';
import { EVIDENCE_CLASSES } from '../model/vocabulary.ts';
import { loadDataset } from './load-dataset.ts';

const page = projectDataset(loadDataset(), 'en');
/** Words that are their own names, which the type of what is made from pairs doesn’t say. */
const names = <Name extends string>(...all: readonly Name[]) =>
  Object.fromEntries(all.map((name): [string, string] => [name, name])) as Record<Name, string>;
const words: TableWords = {
  ...{ wholePlan: 'whole', noCounterDemand: 'none', noCounterDemandNote: 'none' },
  ourReading: 'our reading',
  filters: { nothingHere: 'nothing here' },
  statuses: names('agreed', 'agreed-in-principle', 'open', 'conditional'),
  relations: {
    contradicts: { label: 'contradicts' },
    tightens: { label: 'tightens' },
    adds: { label: 'adds' },
    reopens: { label: 'reopens' },
    parallels: { label: 'parallels' },
  },
  extents: names('whole', 'part', 'conditional'),
  stances: names('against', 'other-version', 'background'),
  classes: names(...EVIDENCE_CLASSES),
  flags: names('denied', 'no-comment', 'disputed', 'single-source'),
};
const sets = EVIDENCE_CLASSES.flatMap((one, at) => [
  [one],
  ...EVIDENCE_CLASSES.slice(at + 1).map((other) => [one, other]),
]);
const claims = page.positions.flatMap((position) => position.claims);

/** The texts of all fields of a position but its title and the claims that match. */
function foreignTexts(matches: (claim: Claim) => boolean): readonly string[] {
  return page.positions.flatMap(({ summary, responses, context, support, claims: all }) => [
    summary.en ?? '',
    support?.en ?? '',
    ...responses.map(({ text }) => text.en ?? ''),
    ...context.map(({ text }) => text.en ?? ''),
    ...all.filter((claim) => !matches(claim)).map(({ text }) => text?.en ?? ''),
  ]);
}

describe.each(sets.map((evidence) => ({ evidence, name: evidence.join(', ') })))(
  'with only $name on Russia’s side',
  ({ evidence }) => {
    const filter = { ...NO_FILTER, evidence };
    const shown = {
      ...({ dataset: page, lang: 'en', filter } as const),
      selection: selectStatements(page, filter),
    };
    const matches = (claim: Claim) => evidence.includes(claim.class);
    const foreign = claims.filter((claim) => !matches(claim));
    const kept = JSON.parse(toJson(shown)) as Dataset;
    const rows = csvParse(toCsv(shown, words).slice(1));
    const files = [toJson(shown), toCsv(shown, words)];
    // What the plan's side says itself may be said by both.
    const ofPlan = JSON.stringify([kept.points, kept.discrepancies]);

    it('no claim of another class is in a file, nor a relation that rests on none of these', () => {
      for (const { id } of foreign)
        for (const file of files) expect(file).not.toMatch(new RegExp(`\\b${id}\\b`));
      for (const relation of kept.positions.flatMap(({ relations }) => relations))
        expect(relation.rests.length).toBeGreaterThan(0);
      const left = kept.positions.flatMap((position) => position.claims);
      expect(left.map(({ id }) => id)).toEqual(claims.filter(matches).map(({ id }) => id));
    });

    it('no text of another claim, of a summary or a response is', () => {
      const texts = foreignTexts(matches).filter((text) => text && !ofPlan.includes(text));
      const readings = JSON.stringify(kept.positions);
      for (const text of texts)
        if (!claims.filter(matches).some((claim) => claim.text?.en === text)) {
          expect(readings).not.toContain(JSON.stringify(text).slice(1, -1));
          for (const row of rows) expect(row.position_claims).not.toContain(text);
        }
      expect(rows.every((row) => row.position_summary === '')).toBe(true);
    });

    it('no source of one is that nothing shown cites', () => {
      const side = claims.filter(matches).flatMap(({ sources }) => sources);
      const cited = new Set([
        ...side,
        ...(ofPlan.match(/"s\d+"/g) ?? []).map((id) => id.slice(1, -1)),
      ]);
      expect(kept.sources.map(({ id }) => id).filter((id) => !cited.has(id))).toEqual([]);
      const inTable = rows.flatMap((row) => row.position_sources?.match(/\bs\d+(?=: )/g) ?? []);
      expect(inTable.filter((id) => !side.includes(id))).toEqual([]);
    });
  },
);

it('no word of the dataset is changed by what defuses formulas', () => {
  const selection = selectStatements(page, NO_FILTER);
  const shown = { dataset: page, lang: 'en', filter: NO_FILTER, selection } as const;
  const titles = csvParse(toCsv(shown, words).slice(1)).map((row) => row.our_reading);
  const readings = page.positions.flatMap(({ relations }) => relations.map(({ text }) => text.en));
  for (const reading of readings) expect(titles.join('\n')).toContain(reading);
});
