import { describe, expect, it } from 'vitest';
import type { Dataset } from './dataset.ts';
import { NO_FILTER, type Filter } from './filter.ts';
import { sampleDataset } from './sample-dataset.ts';
import { hiddenStatements, selectStatements } from './selection.ts';

const sample = sampleDataset();
/** The sample, with a topic of its own for the third point. */
const dataset: Dataset = {
  ...sample,
  points: sample.points.map((point) => (point.id === 'p3' ? { ...point, topics: ['eu'] } : point)),
};
const select = (filter: Partial<Filter>) => {
  const { points, relations, answers, positions, withoutEvidence } = selectStatements(dataset, {
    ...NO_FILTER,
    ...filter,
  });
  const join = (ids: ReadonlySet<string>) => [...ids].join(' ');
  return [join(points), join(relations), join(answers), join(positions), withoutEvidence];
};
const hidden = (part: Partial<Filter>) => {
  const filter = { ...NO_FILTER, ...part };
  return [...hiddenStatements(dataset, filter, selectStatements(dataset, filter))].join(' ');
};

const ALL = 'p1-d1 p2-d1 p2-d2 all-d3 p3-a1';

describe('a selection', () => {
  it('is everything without a filter', () => {
    expect(select({})).toEqual(['p1 p2 p3', ALL, ALL, 'd1 d2 d3 a1', 0]);
    expect(hidden({})).toBe('');
  });

  it('by relation has the points that have one, and only these relations', () => {
    expect(select({ relation: 'tightens' })).toEqual(['p2', 'p2-d1', 'p2-d1', 'd1', 0]);
    expect(select({ relation: 'contradicts' })).toEqual([
      'p1',
      'p1-d1 all-d3',
      'p1-d1 all-d3',
      'd1 d3',
      0,
    ]);
    expect(select({ relation: 'adds' })).toEqual(['', '', '', '', 0]);
  });

  it('by no relation has the points without a counter-demand, and what runs parallel', () => {
    expect(select({ relation: 'none' })).toEqual([
      'p3',
      'all-d3 p3-a1',
      'all-d3 p3-a1',
      'd3 a1',
      0,
    ]);
  });

  it('by topic has its points, what bears on them, and what bears on the whole plan', () => {
    expect(select({ topic: 'eu' })).toEqual(['p3', 'all-d3 p3-a1', 'all-d3 p3-a1', 'd3 a1', 0]);
  });

  it('by evidence has all points, and the positions that have such a claim', () => {
    expect(select({ evidence: ['document'] })).toEqual(['p1 p2 p3', 'p3-a1', 'p3-a1', 'a1', 3]);
    expect(select({ evidence: ['document', 'press'] })).toEqual([
      'p1 p2 p3',
      'p2-d2 p3-a1',
      'p2-d2 p3-a1',
      'd2 a1',
      2,
    ]);
  });

  it('shows a position whose relation rests on no such claim, without the relation', () => {
    // d1 has a claim on record, which its relations do not rest on.
    expect(select({ evidence: ['on-record'] })).toEqual([
      'p1 p2 p3',
      'p2-d2 all-d3',
      'p1-d1 p2-d1 p2-d2 all-d3',
      'd1 d2 d3',
      1,
    ]);
  });

  it('by relation and evidence wants both of the same relation', () => {
    // d1 has a claim on record: it does not lack the evidence, its relation rests on other.
    expect(select({ relation: 'tightens', evidence: ['on-record'] })).toEqual(['', '', '', '', 0]);
    expect(select({ relation: 'tightens', evidence: ['press'] })).toEqual(['', '', '', '', 1]);
    expect(select({ relation: 'reopens', evidence: ['press'] })).toEqual([
      'p2',
      'p2-d2',
      'p2-d2',
      'd2',
      0,
    ]);
  });
});

describe('a selection by party', () => {
  it('has the positions on which it is heard, in a claim or a response, and the points', () => {
    expect(select({ party: 'russia' })).toEqual(['p1 p2 p3', ALL, ALL, 'd1 d2 d3 a1', 0]);
    // It retold all points, and answered one position.
    expect(select({ party: 'ukraine' })).toEqual([
      'p1 p2 p3',
      'p1-d1 p2-d1',
      'p1-d1 p2-d1',
      'd1',
      0,
    ]);
    expect(select({ party: 'nato' })).toEqual(['', '', '', '', 0]);
  });
});

describe('a selection by words', () => {
  const find = (...ids: readonly string[]) => {
    const filter = { ...NO_FILTER, q: 'words' };
    const { points, relations, positions } = selectStatements(dataset, filter, new Set(ids));
    return [points, relations, positions].map((some) => [...some].join(' '));
  };

  it('has what answers a point in which they are, and the points that a position bears on', () => {
    expect(find('p2')).toEqual(['p2', 'p2-d1 p2-d2', 'd1 d2']);
    expect(find('d1')).toEqual(['p1 p2', 'p1-d1 p2-d1', 'd1']);
    expect(find('d3')).toEqual(['', 'all-d3', 'd3']);
  });

  it('has only the pair when they are in its relation', () => {
    expect(find('p2-d1')).toEqual(['p2', 'p2-d1', 'd1']);
  });

  it('has nothing when they are nowhere, and everything while that is not known', () => {
    expect(find()).toEqual(['', '', '']);
    expect(select({ q: 'words' })).toEqual(['p1 p2 p3', ALL, ALL, 'd1 d2 d3 a1', 0]);
  });
});

describe('what a filter hides', () => {
  it('by relation: the other points and positions with all that belongs to them', () => {
    expect(hidden({ relation: 'parallels' })).toBe(
      'p1 p1c1 p2 p2c1 d1 p1-d1 p2-d1 d1c1 d1c2 d1r1 d2 p2-d2 d2c1 d2c2 d3 all-d3 d3c1',
    );
  });

  it('by evidence: on Russia’s side every other claim and all responses', () => {
    expect(hidden({ evidence: ['on-record'] })).toBe('d1c1 d1r1 d2c2 a1 p3-a1 a1c1');
  });
});
