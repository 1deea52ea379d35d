import { expect, it } from 'vitest';
import { collectNotes, splitTrash } from './collection.ts';
import { sampleNote } from './sample-note.ts';

it('notes are in the trash or not, each once, in the order in which they were given', () => {
  const [a, b, c] = [
    sampleNote({ id: 'a' }),
    sampleNote({ id: 'b', trashed: '2026-12-01T00:00:00.000Z' }),
    sampleNote({ id: 'c' }),
  ];
  expect(splitTrash(collectNotes([a, b, c]))).toEqual({ present: [a, c], trash: [b] });
  expect(splitTrash(collectNotes([]))).toEqual({ present: [], trash: [] });
});
