import { describe, expect, it } from 'vitest';
import { buildMatrix, type Matrix } from './matrix.ts';
import { sampleDataset } from './sample-dataset.ts';

const dataset = sampleDataset();
const columnsOf = ({ columns }: Matrix) =>
  columns.map(({ id, number, group, first }) => [id, number, group, first]);
const idsOf = ({ columns }: Matrix) => columns.map(({ id }) => id).join(' ');
const rowsOf = ({ rows }: Matrix) =>
  rows.map(({ heading, cells }) => [
    heading.id,
    ...cells.map((cell) => cell && [cell.relation.id, cell.relation.kind, cell.evidence]),
  ]);

describe('the matrix', () => {
  it('has a column for each position, except those that bear on the whole plan only', () => {
    expect(columnsOf(buildMatrix(dataset))).toEqual([
      ['d1', 'D1', 'reported', true],
      ['d2', 'D2', 'further', true],
      ['a1', 'A1', 'parallel', true],
    ]);
  });

  it('has a row for each point, and in each row a cell or null for each column', () => {
    const matrix = buildMatrix(dataset);
    expect(rowsOf(matrix)).toEqual([
      ['p1', ['p1-d1', 'contradicts', 'reported'], null, null],
      ['p2', ['p2-d1', 'tightens', 'reported'], ['p2-d2', 'reopens', 'public'], null],
      ['p3', null, null, ['p3-a1', 'parallels', 'public']],
    ]);
    expect(matrix.rows.map(({ heading }) => heading.number)).toEqual(['1', '2', '3']);
  });

  it('keeps the positions of a group together, in their order, and marks where a group begins', () => {
    const further = dataset.positions.find(({ id }) => id === 'd2');
    const other = { ...dataset, positions: [...dataset.positions, ...(further ? [further] : [])] };
    expect(columnsOf(buildMatrix(other))).toEqual([
      ['d1', 'D1', 'reported', true],
      ['d2', 'D2', 'further', true],
      ['d2', 'D2', 'further', false],
      ['a1', 'A1', 'parallel', true],
    ]);
  });

  it('says how many columns each group has', () => {
    expect(buildMatrix(dataset).groups).toEqual([
      { group: 'reported', size: 1 },
      { group: 'further', size: 1 },
      { group: 'parallel', size: 1 },
    ]);
    expect(buildMatrix({ ...dataset, positions: [] }).groups).toEqual([]);
  });
});

describe('the swapped matrix', () => {
  it('is the same one, seen from the other side', () => {
    const matrix = buildMatrix(dataset, { swapped: true });
    expect(matrix.across).toBe('points');
    expect(columnsOf(matrix)).toEqual([
      ['p1', '1', '', true],
      ['p2', '2', '', false],
      ['p3', '3', '', false],
    ]);
    expect(rowsOf(matrix)).toEqual([
      ['d1', ['p1-d1', 'contradicts', 'reported'], ['p2-d1', 'tightens', 'reported'], null],
      ['d2', null, ['p2-d2', 'reopens', 'public'], null],
      ['a1', null, null, ['p3-a1', 'parallels', 'public']],
    ]);
    expect(matrix.rows.map(({ heading }) => heading.first)).toEqual([true, true, true]);
  });
});

describe('the order of the columns', () => {
  /** The sample with topics in another order than its points, and a point on which nothing bears. */
  const [p1, p2, p3] = dataset.points;
  const other = {
    ...dataset,
    topics: ['eu', 'territory'].map((key) => ({ key, name: { en: key } })),
    points: [
      ...(p1 ? [{ ...p1, topics: ['territory', 'eu'] }] : []),
      ...(p2
        ? [
            { ...p2, topics: ['eu'] },
            { ...p2, id: 'p9', topics: ['eu'] },
          ]
        : []),
      ...(p3 ? [{ ...p3, topics: ['territory'] }] : []),
    ],
    positions: dataset.positions.toReversed(),
  };

  it('by topic keeps together what has the same first topic, in the order of the topics', () => {
    expect(columnsOf(buildMatrix(other, { order: 'topic' }))).toEqual([
      ['d2', 'D2', 'eu', true],
      ['d1', 'D1', 'territory', true],
      ['a1', 'A1', 'territory', false],
    ]);
    expect(columnsOf(buildMatrix(other, { order: 'topic', swapped: true }))).toEqual([
      ['p2', '2', 'eu', true],
      ['p9', '9', 'eu', false],
      ['p1', '1', 'territory', true],
      ['p3', '3', 'territory', false],
    ]);
  });

  it('by what they bear on goes down the rows; what bears on nothing comes last', () => {
    expect(idsOf(buildMatrix(other, { order: 'pattern' }))).toBe('d1 d2 a1');
    expect(idsOf(buildMatrix(other, { order: 'pattern', swapped: true }))).toBe('p1 p2 p3 p9');
    expect(buildMatrix(other, { order: 'pattern' }).groups).toEqual([{ group: '', size: 3 }]);
  });

  it('puts what bears on less before what bears on that and more', () => {
    const [d1] = dataset.positions;
    const [first] = d1?.relations ?? [];
    const less = d1 && first ? [{ ...d1, id: 'd9', relations: [first] }] : [];
    const more = { ...dataset, positions: [...dataset.positions, ...less] };
    expect(idsOf(buildMatrix(more, { order: 'pattern' }))).toBe('d9 d1 d2 a1');
  });
});
