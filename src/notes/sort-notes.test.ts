import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Place } from './note.ts';
import { sampleNote } from './sample-note.ts';
import { firstNotes, NOTE_ORDERS, type NoteOrder } from './sort-notes.ts';

const place = sampleNote().place as Place;
const quotation = { exact: 'a', prefix: '', suffix: '', start: 0, end: 1 };
const notes = [
  sampleNote({ id: 'a', created: '2026-11-02', place: { ...place, statement: 'd8' } }),
  sampleNote({ id: 'b', created: '2026-11-03', place: { source: 'https://example.org/' } }),
  sampleNote({ id: 'c', created: '2026-11-01', place: { ...place, quotation } }),
  sampleNote({ id: 'd', created: '2026-11-05', place: { ...place, quotation: null } }),
  sampleNote({ id: 'e', created: '2026-11-04', place: { ...place, statement: 'gone' } }),
];

it.each<[NoteOrder, string]>([
  ['newest', 'debac'],
  ['oldest', 'cabed'],
  ['statement', 'dcabe'],
])('Notes sorted by %s are %s', (order, ids) => {
  const sorted = firstNotes(notes, order, ['p14', 'd8'], 9);
  expect(sorted.map(({ id }) => id).join('')).toBe(ids);
});

it('The first few are those that sorting all of them gives', () => {
  const made = fc.record({
    created: fc.constantFrom('2026-11-01', '2026-11-02', '2026-11-03', '2026-11-04'),
    id: fc.uuid(),
    statement: fc.constantFrom('p14', 'd8', 'gone'),
  });
  fc.assert(
    fc.property(
      fc.array(made, { maxLength: 40 }),
      fc.constantFrom(...NOTE_ORDERS),
      fc.nat(20),
      (all, order, most) => {
        const many = all.map(({ id, created, statement }) =>
          sampleNote({ id, created, place: { ...place, statement } }),
        );
        const whole = firstNotes(many, order, ['p14', 'd8'], many.length);
        expect(firstNotes(many, order, ['p14', 'd8'], most)).toEqual(whole.slice(0, most));
      },
    ),
    { seed: 20261123 },
  );
});
