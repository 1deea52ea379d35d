import { describe, expect, it } from 'vitest';
import { groupPositions } from './position-groups.ts';
import { sampleDataset } from './sample-dataset.ts';

const { positions } = sampleDataset();
const idsOf = (some: typeof positions) =>
  groupPositions(some).map((entry) => [entry.group, ...entry.positions.map(({ id }) => id)]);

describe('groupPositions', () => {
  it('has the positions by group, in the order of the groups, without what bears on the whole plan only', () => {
    const groups = [
      ['reported', 'd1'],
      ['further', 'd2'],
      ['parallel', 'a1'],
    ];
    expect(idsOf(positions)).toEqual(groups);
    expect(idsOf(positions.toReversed())).toEqual(groups);
  });

  it('keeps the order of the positions in a group', () => {
    const moved = positions.map((position) => ({ ...position, group: 'further' as const }));
    expect(idsOf(moved.toReversed())).toEqual([['further', 'a1', 'd2', 'd1']]);
  });

  it('leaves out groups that have none', () => {
    expect(idsOf(positions.filter(({ id }) => id === 'd3' || id === 'a1'))).toEqual([
      ['parallel', 'a1'],
    ]);
    expect(idsOf([])).toEqual([]);
  });
});
