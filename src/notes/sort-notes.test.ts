import { expect, it } from 'vitest';
import type { Place } from './note.ts';
import { sampleNote } from './sample-note.ts';
import { sortNotes, type NoteOrder } from './sort-notes.ts';

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
  const sorted = sortNotes(notes, order, ['p14', 'd8']);
  expect(sorted.map(({ id }) => id).join('')).toBe(ids);
});
