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
    const filter = { relation: 'adds', evidence: ['document', 'on-record'], topic: 'eu' };
    expect(parse('topic=eu&evidence=document,on-record&relation=adds')).toEqual(filter);
    expect(parse('relation=adds&evidence=document,on-record&topic=eu')).toEqual(filter);
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
    'relation=none',
    'relation=Adds',
    'topic=all',
    'topic=__proto__',
    'evidence=',
    'evidence=,',
    'evidence=rumour',
    'relation[]=adds',
    '%E0%A4%A',
    'q=adds&lang=uk',
    `evidence=${'x,'.repeat(10_000)}`,
  ])('finds nothing in %j', (query) => {
    expect(parse(query)).toEqual(NO_FILTER);
    expect(isOpen(parse(query))).toBe(true);
  });

  it('keeps what is right beside what is not', () => {
    expect(parse('relation=no&evidence=rumour,press&topic=eu')).toEqual({
      relation: null,
      evidence: ['press'],
      topic: 'eu',
    });
  });
});

describe('formatFilter', () => {
  it.each<[Filter, string]>([
    [NO_FILTER, ''],
    [{ relation: 'tightens', evidence: [], topic: null }, 'relation=tightens'],
    [{ relation: null, evidence: ['press', 'analyst'], topic: null }, 'evidence=press,analyst'],
    [
      { relation: 'adds', evidence: ['leaked'], topic: 'eu' },
      'relation=adds&evidence=leaked&topic=eu',
    ],
  ])('writes %j as %s, which reads back', (filter, query) => {
    expect(format(filter)).toBe(query);
    expect(parse(query)).toEqual(filter);
    expect(isOpen(filter)).toBe(query === '');
  });
});
