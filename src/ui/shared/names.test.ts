import { describe, expect, it } from 'vitest';
import en from '../../i18n/app/en.ts';
import uk from '../../i18n/app/uk.ts';
import { createLookup } from '../../model/lookup.ts';
import { sampleDataset } from '../../model/sample-dataset.ts';
import { nameProvision, nameRelation } from './names.ts';

const lookup = createLookup(sampleDataset());

describe('nameProvision', () => {
  it.each([
    ['p2', 'Point 2', 'Пункт 2'],
    ['d1', 'D1', 'D1'],
    ['a1', 'A1', 'A1'],
    ['all', 'The whole plan', 'Увесь план'],
    ['p99', 'P99', 'P99'],
  ])('calls %s by the name that people know', (id, english, ukrainian) => {
    expect(nameProvision(id, { words: en, lookup })).toBe(english);
    expect(nameProvision(id, { words: uk, lookup })).toBe(ukrainian);
  });
});

describe('nameRelation', () => {
  it('says what is related, and how', () => {
    const relation = { to: 'p14', from: 'd8', kind: 'contradicts' } as const;
    expect(nameRelation(relation, { words: en })).toBe('Point 14, D8: contradicts');
  });

  it('says so where it is the whole plan', () => {
    const relation = { to: 'all', from: 'd25', kind: 'reopens' } as const;
    expect(nameRelation(relation, { words: en })).toBe('The whole plan, D25: reopens');
  });
});
