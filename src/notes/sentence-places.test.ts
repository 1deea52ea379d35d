import { expect, it } from 'vitest';
import { listSentences } from './sentence-places.ts';

it('Title and summary come first, as the page shows them', () => {
  const fields = new Map([
    ['wording.0.text', 'A trap.'],
    ['title', 'Territory'],
    ['summary', 'It is open.'],
  ]);
  expect(listSentences(fields, 'en').map(({ words }) => words)).toEqual([
    ...['Territory', 'It is open.', 'A trap.'],
  ]);
});

it('Sentences come field by field, without the short title', () => {
  const fields = new Map([
    ['title', 'Territory'],
    ['short', 'Territory'],
    ['summary', 'Two options are open. Neither is agreed.'],
  ]);
  expect(listSentences(fields, 'en')).toEqual([
    { field: 'title', range: { start: 0, end: 9 }, words: 'Territory' },
    { field: 'summary', range: { start: 0, end: 21 }, words: 'Two options are open.' },
    { field: 'summary', range: { start: 22, end: 40 }, words: 'Neither is agreed.' },
  ]);
});
