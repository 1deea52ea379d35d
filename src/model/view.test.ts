import { describe, expect, it } from 'vitest';
import { NO_FILTER, type Filter } from './filter.ts';
import { sampleDataset } from './sample-dataset.ts';
import { formatView, fragmentOf, parseView, START_VIEW } from './view.ts';

const dataset = sampleDataset();
const parse = (hash: string, query = '') => parseView(new URLSearchParams(query), hash, dataset);
const tightens: Filter = { ...NO_FILTER, relation: 'tightens' };

describe('parseView', () => {
  it('chooses the relation that the fragment names, with or without #', () => {
    expect(parse('#p1-d1')).toEqual({ ...START_VIEW, chosen: 'p1-d1' });
    expect(parse('p1-d1')).toEqual({ ...START_VIEW, chosen: 'p1-d1' });
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
    expect(parse(hash)).toEqual(START_VIEW);
  });
});

describe('a filter in the address', () => {
  it('stands in the query, beside what is chosen', () => {
    expect(parse('', '?relation=tightens')).toEqual({ ...START_VIEW, filter: tightens });
    expect(parse('#p2-d1', '?relation=tightens')).toEqual({
      ...START_VIEW,
      chosen: 'p2-d1',
      filter: tightens,
    });
    expect(parse('', '?topic=territory').filter.topic).toBe('territory');
    expect(parse('', '?topic=nothing').filter).toEqual(NO_FILTER);
  });

  it('with words gives way to a fragment where they are not, once that is known', () => {
    const query = new URLSearchParams('?q=nothing&topic=territory');
    const words: Filter = { ...NO_FILTER, q: 'nothing', topic: 'territory' };
    expect(parseView(query, '#d2c1', dataset).filter).toEqual(words);
    expect(parseView(query, '#d2c1', dataset, () => new Set()).filter).toEqual(NO_FILTER);
    expect(parseView(query, '#d2c1', dataset, () => new Set(['d2'])).filter).toEqual(words);
    expect(parseView(query, '#compare', dataset, () => new Set()).filter).toEqual(words);
  });

  it.each(['p1', 'p1c1', 'd2', 'p1-d1', 'p2-d2', 'd2c1'])(
    'gives way to a fragment that it would hide: %s',
    (id) => {
      expect(parse(`#${id}`, '?relation=tightens').filter).toEqual(NO_FILTER);
    },
  );

  it.each(['p2', 'p2c1', 'd1', 'd1c2', 'd1r1', 's1', 'compare', 'nothing', ''])(
    'stays beside a fragment that it leaves: %s',
    (id) => {
      expect(parse(`#${id}`, '?relation=tightens').filter).toEqual(tightens);
    },
  );
});

describe('order and sides in the address', () => {
  it('stand in the query; the usual ones don’t', () => {
    const view = { ...START_VIEW, filter: tightens, order: 'pattern', swapped: true } as const;
    expect(formatView(view).map((part) => part.join('='))).toEqual([
      'relation=tightens',
      'order=pattern',
      'swap=1',
    ]);
    expect(parse('', 'swap=1&relation=tightens&order=pattern')).toEqual(view);
    expect(formatView(START_VIEW)).toEqual([]);
  });

  it.each(['order=', 'order=size', 'order=__proto__', 'swap=', 'swap=0', 'swap=true'])(
    'are the usual ones for %s',
    (query) => {
      expect(parse('', query)).toEqual(START_VIEW);
    },
  );
});

describe('fragmentOf', () => {
  it('names the chosen relation, else the comparison', () => {
    expect(fragmentOf({ chosen: 'p1-d1' })).toBe('#p1-d1');
    expect(fragmentOf({ chosen: null })).toBe('#compare');
  });
});
