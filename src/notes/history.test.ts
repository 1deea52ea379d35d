import { describe, expect, it } from 'vitest';
import { isUntouched, NO_HISTORY, recordDeed, reverseDeed, type Deed } from './history.ts';
import type { Note } from './note.ts';
import { sampleNote } from './sample-note.ts';

const first = sampleNote({ revision: 'r1', text: 'first' });
const second = sampleNote({ revision: 'r2', text: 'second' });
const trash = (note: Note): Note => ({ ...note, trashed: 'now', revision: 'r9' });
const present = (...notes: readonly Note[]) => new Map(notes.map((note) => [note.id, note]));

describe('What takes a deed back', () => {
  it('brings a wording back as it was, with its name', () => {
    expect(reverseDeed([{ before: first, after: second }], trash)).toEqual([
      { before: second, after: first },
    ]);
  });
  it('puts what was new into the trash', () => {
    expect(reverseDeed([{ before: null, after: first }], trash)).toEqual([
      { before: first, after: { ...first, trashed: 'now', revision: 'r9' } },
    ]);
  });
  it('brings back what went for good', () => {
    const emptied: Deed = [{ before: first, after: null }];
    const returned = reverseDeed(emptied, trash);
    expect(returned).toEqual([{ before: null, after: first, isReturn: true }]);
    expect(reverseDeed(returned, trash)).toEqual(emptied);
  });
  it('takes a second wording away, and brings one back that was decided on', () => {
    const came = { before: null, after: second, isRival: true } as const;
    const went = { before: second, after: null, isRival: true } as const;
    expect(reverseDeed([came], trash)).toEqual([went]);
    expect(reverseDeed([went], trash)).toEqual([came]);
  });
  it('taken back itself does the deed again', () => {
    const added: Deed = [{ before: null, after: first }];
    const again = reverseDeed(reverseDeed(added, trash), trash);
    expect(again[0]?.after).toEqual(first);
  });
});

describe('A deed can be taken back', () => {
  const deed: Deed = [{ before: first, after: second }];
  it('while its note has the wording that it gave it', () => {
    expect(isUntouched(deed, present(second))).toBe(true);
  });
  it('but not when the note was changed since, or is gone', () => {
    expect(isUntouched(deed, present(sampleNote({ revision: 'r5' })))).toBe(false);
    expect(isUntouched(deed, present())).toBe(false);
  });
  it('while the second wording that it brought still waits', () => {
    const came: Deed = [{ before: null, after: second, isRival: true }];
    expect(isUntouched(came, present(first), [second])).toBe(true);
    expect(isUntouched(came, present(second), [first])).toBe(false);
    expect(isUntouched([{ before: second, after: null, isRival: true }], present(first))).toBe(
      true,
    );
  });
  it('when it removed a note that nobody has brought back', () => {
    expect(isUntouched([{ before: first, after: null }], present())).toBe(true);
    expect(isUntouched([{ before: first, after: null }], present(first))).toBe(false);
  });
});

describe('The history', () => {
  it('forgets what was undone when something new is done', () => {
    const undone: Deed = [{ before: null, after: first }];
    expect(recordDeed({ done: [], undone: [undone] }, [{ before: first, after: second }])).toEqual({
      done: [[{ before: first, after: second }]],
      undone: [],
    });
  });
  it('has a length', () => {
    let history = NO_HISTORY;
    for (let times = 0; times < 120; times++) history = recordDeed(history, []);
    expect(history.done).toHaveLength(100);
  });
});
