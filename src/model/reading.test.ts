import { describe, expect, it } from 'vitest';
import { buildReading, type Reading } from './reading.ts';
import { sampleDataset } from './sample-dataset.ts';

const sample = sampleDataset();
/** The sample, and a point on which nothing bears. */
const [first] = sample.points;
const dataset = {
  ...sample,
  points: [...sample.points, ...(first ? [{ ...first, id: 'p4' }] : [])],
};
const rowsOf = ({ rows }: Reading) =>
  rows.map(({ id, statement, answers, isUncontested: alone }) => [
    id,
    statement?.id ?? null,
    answers
      .map(({ relation, statement: answer, home }) =>
        [relation?.id, answer?.id, home].map((part) => part ?? '-').join(' '),
      )
      .join(', '),
    alone,
  ]);

describe('the reading with the plan first', () => {
  it('has a row for each point with its positions, and one for the whole plan', () => {
    const reading = buildReading(dataset, false);
    expect([reading.first, reading.second]).toEqual(['plan-20', 'russia']);
    expect(rowsOf(reading)).toEqual([
      ['p1', 'p1', 'p1-d1 d1 p1', false],
      ['p2', 'p2', 'p2-d1 d1 p1, p2-d2 d2 p2', false],
      ['p3', 'p3', 'p3-a1 a1 p3', true],
      ['p4', 'p4', '', true],
      ['all', null, 'all-d3 d3 all', false],
    ]);
  });
});

describe('the reading with Russia’s positions first', () => {
  it('has a row for each position with its points, and one for points that none bears on', () => {
    const reading = buildReading(dataset, true);
    expect([reading.first, reading.second]).toEqual(['russia', 'plan-20']);
    expect(rowsOf(reading)).toEqual([
      ['d1', 'd1', 'p1-d1 p1 d1, p2-d1 p2 d1', false],
      ['d2', 'd2', 'p2-d2 p2 d1', false],
      ['d3', 'd3', 'all-d3 - d3', false],
      ['a1', 'a1', 'p3-a1 p3 a1', false],
      ['none', null, '- p4 none', true],
    ]);
  });

  it('tells of each point beside a position whether a counter-demand to it is reported', () => {
    const { rows } = buildReading(dataset, true);
    const alone = rows
      .flatMap(({ answers }) => answers)
      .filter((answer) => answer.isUncontested)
      .map(({ statement }) => statement?.id);
    expect(alone).toEqual(['p3', 'p4']);
  });

  it('has no last row where every point has a relation', () => {
    expect(rowsOf(buildReading(sample, true)).map(([id]) => id)).toEqual(['d1', 'd2', 'd3', 'a1']);
  });

  it('shows every statement that the other shows', () => {
    const relationsOf = (reading: Reading) =>
      reading.rows
        .flatMap(({ answers }) => answers.flatMap(({ relation }) => relation?.id ?? []))
        .toSorted();
    expect(relationsOf(buildReading(dataset, true))).toEqual(
      relationsOf(buildReading(dataset, false)),
    );
  });
});
