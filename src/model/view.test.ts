import { describe, expect, it } from 'vitest';
import { createLookup } from './lookup.ts';
import { sampleDataset } from './sample-dataset.ts';
import { formatView, parseView } from './view.ts';

const lookup = createLookup(sampleDataset());
const views = [{ chosen: null }, { chosen: 'p1-d1' }, { chosen: 'p2-d2' }, { chosen: 'p3-a1' }];

describe('parseView', () => {
  it('chooses the relation that the fragment names, with or without #', () => {
    expect(parseView('#p1-d1', lookup)).toEqual({ chosen: 'p1-d1' });
    expect(parseView('p1-d1', lookup)).toEqual({ chosen: 'p1-d1' });
  });

  it.each([
    '',
    '#',
    '##p1-d1',
    '#p1',
    '#d1',
    '#p14',
    '#p1-d2',
    '#P1-D1',
    '#p1-d1/2',
    '#p1-d1 ',
    '#all-d3',
    '#all-d25',
    '#compare',
    '#%',
    '#%E0%A4%A',
    '#p1%2Dd1',
    '#__proto__',
    '#constructor',
    '#' + 'p1-d1'.repeat(10_000),
    '#\u0000\ud800',
  ])('chooses nothing for a fragment that names no relation with a point', (hash) => {
    expect(parseView(hash, lookup)).toEqual({ chosen: null });
  });
});

describe('formatView', () => {
  it('names the chosen relation, else the comparison', () => {
    expect(formatView({ chosen: 'p1-d1' })).toBe('#p1-d1');
    expect(formatView({ chosen: null })).toBe('#compare');
  });

  it('gives an address that leads back to the same view', () => {
    expect(views.map((view) => parseView(formatView(view), lookup))).toEqual(views);
  });
});
