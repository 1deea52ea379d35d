import { expect, it } from 'vitest';
import { placeAt } from './place-at.ts';

const read = {
  fields: new Map([['summary', 'Two options are open. Neither is agreed.']]),
  ...{ lang: 'en' as const, version: '1.0.0', date: '2026-11-22' },
};

it('The place of a note on a statement as a whole names what was read, and no words', () => {
  expect(placeAt('p14', null, read)).toEqual({
    ...{ statement: 'p14', field: null, quotation: null },
    ...{ lang: 'en', version: '1.0.0', date: '2026-11-22' },
  });
});

it('The place of words quotes them', () => {
  const place = placeAt('p14', { field: 'summary', range: { start: 4, end: 11 } }, read);
  expect(place.field).toBe('summary');
  expect(place.quotation).toMatchObject({ exact: 'options', start: 4, end: 11 });
});
