import { expect, it } from 'vitest';
import { sampleDataset } from './sample-dataset.ts';
import { countRelations } from './tally.ts';

it('counts relations with points by kind, those with the whole plan, and points without a demand', () => {
  expect(countRelations(sampleDataset())).toEqual({
    relations: [
      { kind: 'contradicts', count: 1 },
      { kind: 'tightens', count: 1 },
      { kind: 'adds', count: 0 },
      { kind: 'reopens', count: 1 },
      { kind: 'parallels', count: 1 },
    ],
    whole: 1,
    uncontested: 1,
  });
});

it('counts every point as without a demand when there are no positions', () => {
  expect(countRelations({ ...sampleDataset(), positions: [] }).uncontested).toBe(3);
});
