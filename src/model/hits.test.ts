import { expect, it } from 'vitest';
import { shownHits, type Hit } from './hits.ts';

const hit = (statement: string, ...units: readonly string[]): Hit => ({
  statement,
  units,
  texts: 1,
  shown: '',
  lang: 'en',
});

it('hits are shown where a point, position or relation of theirs is left, or they belong to none', () => {
  const hits = [
    hit('p1', 'p1'),
    hit('p2', 'p2'),
    hit('d1c1', 'd1'),
    hit('p1-d1', 'p1-d1'),
    hit('p2-d2', 'p2-d2'),
    hit('s1', 'p2', 'd1'),
    hit('s2', 'p2'),
    hit('s3', 's3'),
  ];
  const selection = {
    points: new Set(['p1']),
    positions: new Set(['d1']),
    relations: new Set(['p1-d1']),
  };
  expect(shownHits(hits, selection).map(({ statement }) => statement)).toEqual([
    'p1',
    'd1c1',
    'p1-d1',
    's1',
    's3',
  ]);
});
