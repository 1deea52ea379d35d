import { describe, expect, it } from 'vitest';
import { buildMatrix } from './matrix.ts';
import { sampleDataset } from './sample-dataset.ts';

describe('buildMatrix', () => {
  const dataset = sampleDataset();
  const columnsOf = (matrix: ReturnType<typeof buildMatrix>) =>
    matrix.columns.map(({ position, group, first }) => [position.id, group, first]);

  it('has a column for each position, except those that bear on the whole plan only', () => {
    expect(columnsOf(buildMatrix(dataset))).toEqual([
      ['d1', 'reported', true],
      ['d2', 'further', true],
      ['a1', 'parallel', true],
    ]);
  });

  it('has a row for each point, and in each row a cell or null for each column', () => {
    const rows = buildMatrix(dataset).rows.map(({ point, cells }) => [
      point.id,
      ...cells.map((cell) => cell && [cell.relation.id, cell.relation.kind, cell.evidence]),
    ]);
    expect(rows).toEqual([
      ['p1', ['p1-d1', 'contradicts', 'reported'], null, null],
      ['p2', ['p2-d1', 'tightens', 'reported'], ['p2-d2', 'reopens', 'public'], null],
      ['p3', null, null, ['p3-a1', 'parallels', 'public']],
    ]);
  });

  it('keeps the positions of a group together, in their order, and marks where a group begins', () => {
    const further = dataset.positions.find(({ id }) => id === 'd2');
    const other = { ...dataset, positions: [...dataset.positions, ...(further ? [further] : [])] };
    expect(columnsOf(buildMatrix(other))).toEqual([
      ['d1', 'reported', true],
      ['d2', 'further', true],
      ['d2', 'further', false],
      ['a1', 'parallel', true],
    ]);
  });

  it('says how many columns each group has', () => {
    expect(buildMatrix(dataset).groups).toEqual([
      { group: 'reported', size: 1 },
      { group: 'further', size: 1 },
      { group: 'parallel', size: 1 },
    ]);
    expect(buildMatrix({ ...dataset, positions: [] }).groups).toEqual([
      { group: 'reported', size: 0 },
      { group: 'further', size: 0 },
      { group: 'parallel', size: 0 },
    ]);
  });
});
