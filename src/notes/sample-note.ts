/** A note for tests. */
import type { Note } from './note.ts';

/** @param own what is different about it */
export function sampleNote(own: Partial<Note> = {}): Note {
  return {
    id: '00000000-0000-4000-8000-000000000001',
    place: {
      statement: 'p14',
      field: 'summary',
      lang: 'en',
      quotation: {
        exact: 'the line of contact',
        prefix: 'Two options: ',
        suffix: ' is recognised.',
        start: 13,
        end: 32,
      },
      version: '1.0.0',
      date: '2026-11-22',
    },
    kind: 'comment',
    text: 'Compare with point 12.',
    tags: ['territory'],
    author: null,
    created: '2026-11-23T09:00:00.000Z',
    modified: '2026-11-23T09:00:00.000Z',
    trashed: null,
    edition: '0.1.0',
    revision: 'r1',
    foreign: {},
    ...own,
  };
}
