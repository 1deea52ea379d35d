import { describe, expect, it } from 'vitest';
import { collectNotes } from './collection.ts';
import type { Note } from './note.ts';
import { planReturn } from './restore-copy.ts';
import { sampleNote } from './sample-note.ts';

const TRASHED = '2026-11-23T10:00:00.000Z';
const then = sampleNote({ revision: 'then' });

function plan(copy: readonly Note[], present: readonly Note[], rivals: readonly Note[] = []) {
  const notes = collectNotes(present);
  return planReturn(copy, (id) => notes.get(id), rivals);
}

describe('A copy of earlier notes', () => {
  it('brings back what is missing, and leaves what it doesn’t know', () => {
    const later = sampleNote({ id: 'later' });
    expect(plan([then], [later])).toEqual([{ before: null, after: then }]);
  });

  it('brings nothing where nothing differs but when it was written', () => {
    expect(plan([then], [sampleNote({ revision: 'now', modified: TRASHED })])).toEqual([]);
  });

  it('takes out of the trash what was not in it then', () => {
    const present = sampleNote({ revision: 'now', trashed: TRASHED });
    expect(plan([then], [present])).toEqual([{ before: present, after: then }]);
  });

  it('puts nothing into the trash', () => {
    expect(plan([{ ...then, trashed: TRASHED }], [sampleNote({ revision: 'now' })])).toEqual([]);
  });

  it('sets other words beside those that are there now, once', () => {
    const present = sampleNote({ revision: 'now', text: 'Other words' });
    const [step] = plan([{ ...then, trashed: TRASHED }], [present]);
    expect(step).toEqual({ before: null, after: then, isRival: true });
    expect(plan([then], [present], [then])).toEqual([]);
  });
});
