import { describe, expect, it } from 'vitest';
import { NO_FILTER, type Filter } from '../model/filter.ts';
import { sampleDataset } from '../model/sample-dataset.ts';
import { START_VIEW } from '../model/view.ts';
import { readAddress, writeAddress } from './address.ts';

const dataset = sampleDataset();
const tightens: Filter = { ...NO_FILTER, relation: 'tightens' };

describe('writeAddress', () => {
  it('writes the filter before what is chosen', () => {
    expect(writeAddress(START_VIEW)).toBe('#compare');
    expect(writeAddress({ ...START_VIEW, chosen: 'p2-d1', filter: tightens })).toBe(
      '?relation=tightens#p2-d1',
    );
    const evidence: Filter = { ...NO_FILTER, evidence: ['document', 'press'] };
    expect(writeAddress({ ...START_VIEW, chosen: null, filter: evidence })).toBe(
      '?evidence=document,press#compare',
    );
  });

  it('keeps the rest of the present query, and only that', () => {
    expect(writeAddress(START_VIEW, '?lang=uk&topic=x&evidence=press')).toBe('?lang=uk#compare');
    expect(
      writeAddress({ ...START_VIEW, chosen: null, filter: tightens }, '?relation=adds&left=a%20b'),
    ).toBe('?left=a+b&relation=tightens#compare');
  });

  it('gives an address that leads back to the same view', () => {
    const views = [null, 'p1-d1', 'p2-d2', 'p3-a1'].map((chosen) => ({
      ...START_VIEW,
      chosen,
    }));
    for (const view of [...views, { ...START_VIEW, chosen: 'p2-d1', filter: tightens }])
      expect(readAddress(new URL(writeAddress(view), 'https://page.example/'), dataset)).toEqual(
        view,
      );
  });
});

describe('readAddress', () => {
  it.each(['?%E0%A4%A#%', '?relation=__proto__#constructor', '?&&==#p1-d2'])(
    'gives the whole comparison for %s',
    (address) => {
      expect(readAddress(new URL(address, 'https://page.example/'), dataset)).toEqual(START_VIEW);
    },
  );
});
