import { describe, expect, it } from 'vitest';
import { formatFilter, isOpen, NO_FILTER, parseFilter, type Filter } from './filter.ts';

const TOPICS = new Set(['territory', 'eu']);
const parse = (query: string) => parseFilter(new URLSearchParams(query), TOPICS);
const format = (filter: Filter) =>
  formatFilter(filter)
    .map((part) => part.join('='))
    .join('&');

describe('parseFilter', () => {
  it('reads each part, in any order', () => {
    const filter = {
      relation: 'adds',
      evidence: ['document', 'on-record'],
      topic: 'eu',
      party: 'us',
      q: 'line of contact',
    };
    expect(
      parse('q=line+of%20contact&topic=eu&evidence=document,on-record&party=us&relation=adds'),
    ).toEqual(filter);
    expect(
      parse('relation=adds&evidence=document,on-record&topic=eu&party=us&q=line+of+contact'),
    ).toEqual(filter);
  });

  it('takes "none" for points without a counter-demand', () => {
    expect(parse('relation=none').relation).toBe('none');
  });

  it('takes several classes from several parts too, each once and in the fixed order', () => {
    expect(parse('evidence=anonymous&evidence=document,anonymous').evidence).toEqual([
      'document',
      'anonymous',
    ]);
  });

  it.each([
    '',
    '?',
    'relation=',
    'relation=nothing',
    'relation=Adds',
    'topic=all',
    'topic=__proto__',
    'evidence=',
    'evidence=,',
    'evidence=rumour',
    'relation[]=adds',
    '%E0%A4%A',
    'party=',
    'party=Russia',
    'q=',
    'lang=uk&order=topic&swap=1',
    `evidence=${'x,'.repeat(10_000)}`,
  ])('finds nothing in %j', (query) => {
    expect(parse(query)).toEqual(NO_FILTER);
    expect(isOpen(parse(query))).toBe(true);
  });

  it('keeps what is right beside what is not', () => {
    expect(parse('relation=no&evidence=rumour,press&topic=eu')).toEqual({
      ...NO_FILTER,
      evidence: ['press'],
      topic: 'eu',
    });
  });

  it('takes as many words as a person types, and no more', () => {
    expect(parse(`q=${'x'.repeat(10_000)}`).q).toHaveLength(200);
  });
});

describe('formatFilter', () => {
  it.each<[Filter, string]>([
    [NO_FILTER, ''],
    [{ ...NO_FILTER, relation: 'tightens' }, 'relation=tightens'],
    [{ ...NO_FILTER, evidence: ['press', 'analyst'] }, 'evidence=press,analyst'],
    [
      { relation: 'adds', evidence: ['leaked'], topic: 'eu', party: 'europe', q: 'Article 5' },
      'relation=adds&evidence=leaked&topic=eu&party=europe&q=Article 5',
    ],
  ])('writes %j as %s, which reads back', (filter, query) => {
    expect(format(filter)).toBe(query);
    expect(parse(query)).toEqual(filter);
    expect(isOpen(filter)).toBe(query === '');
  });

  it('says nothing of words that are only spaces', () => {
    expect(format({ ...NO_FILTER, q: '  ' })).toBe('');
    expect(isOpen({ ...NO_FILTER, q: ' ' })).toBe(true);
  });
});
