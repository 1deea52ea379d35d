import { describe, expect, it } from 'vitest';
import { contestedPoints } from './contested-points.ts';
import { sampleDataset } from './sample-dataset.ts';

describe('contestedPoints', () => {
  it('are those that a position bears on other than by a parallel statement, and the whole plan', () => {
    expect([...contestedPoints(sampleDataset().positions)].toSorted()).toEqual(['all', 'p1', 'p2']);
  });

  it.each(['contradicts', 'tightens', 'adds', 'reopens'] as const)(
    'are contested by one position that %s, whatever else runs parallel',
    (kind) => {
      const relations = (['parallels', kind, 'parallels'] as const).map((one) => ({
        to: 'p14',
        kind: one,
      }));
      expect([...contestedPoints([{ relations }])]).toEqual(['p14']);
    },
  );

  it('are none where there is no position', () => {
    expect(contestedPoints([]).size).toBe(0);
  });
});
