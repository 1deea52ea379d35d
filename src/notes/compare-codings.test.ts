import { describe, expect, it } from 'vitest';
import { readCoding } from './coding.ts';
import { compareCodings } from './compare-codings.ts';
import type { Note } from './note.ts';
import { sampleNote } from './sample-note.ts';

function noteAt(statement: string, tags: readonly string[], own: Partial<Note> = {}): Note {
  const note = sampleNote();
  return { ...note, place: { ...note.place, statement }, tags, ...own };
}

const tagsOf = (...notes: readonly Note[]) =>
  Object.fromEntries([...readCoding(notes).tags].map(([id, tags]) => [id, [...tags]]));

describe('A coding', () => {
  it('counts what stands in a provision for the provision', () => {
    const notes = [noteAt('d8c2', ['a']), noteAt('d8', ['b']), noteAt('d8r1', ['a', 'c'])];
    expect(tagsOf(...notes)).toEqual({ d8: ['a', 'b', 'c'] });
  });

  it('knows the provisions of all documents', () => {
    const ids = ['p1', 'd25', 'a7', 'u28', 'e1', 'm3', 'i2'];
    expect(Object.keys(tagsOf(...ids.map((id) => noteAt(id, ['a']))))).toEqual(ids);
  });

  it('leaves out relations, other statements and notes without a place, and counts them', () => {
    const elsewhere = noteAt('p1', ['a'], { place: { source: 'https://a.example/' } });
    const notes = ['p14-d8', 'all-d25', 'x3', 't7', 'g1', 's4'].map((id) => noteAt(id, ['a']));
    expect(readCoding([...notes, elsewhere])).toMatchObject({ tags: new Map(), leftOut: 7 });
  });

  it('has neither notes without tags nor notes in the trash, anywhere', () => {
    const trashed = '2026-11-23T10:00:00.000Z';
    const notes = [noteAt('p1', []), noteAt('p14-d8', []), noteAt('p2', ['a'], { trashed })];
    expect(readCoding(notes)).toEqual({
      ...{ tags: new Map(), leftOut: 0, notes: new Set() },
    });
  });

  it('takes tags for the same that are written the same, whatever writes the accents', () => {
    expect(tagsOf(noteAt('p1', ['\u0439 ', '\u0438\u0306', ' ', 'Law', 'law']))).toEqual({
      p1: ['\u0439', 'Law', 'law'],
    });
  });
});

describe('Two codings', () => {
  const first = readCoding([
    noteAt('p1', ['law', 'land']),
    noteAt('p2', ['law']),
    noteAt('p3', ['land']),
    noteAt('p4', ['land']),
    noteAt('p9', ['mine']),
    noteAt('p14-d8', ['law']),
  ]);
  const second = readCoding([
    noteAt('p1c1', ['law']),
    noteAt('p2', ['law', 'land']),
    noteAt('p3', ['land']),
    noteAt('p4', ['land', 'all']),
    noteAt('p3', ['all']),
    noteAt('p2', ['all']),
    noteAt('p1', ['all']),
    noteAt('d1', ['land', 'theirs']),
  ]);

  it('are compared over the provisions that both have, and nowhere else', () => {
    const { units, onlyFirst, onlySecond, elsewhere } = compareCodings(first, second);
    expect([units, onlyFirst, onlySecond, elsewhere]).toEqual([
      ['p1', 'p2', 'p3', 'p4'],
      1,
      1,
      ['mine', 'theirs'],
    ]);
  });

  it('agree per tag as counted by hand', () => {
    expect(compareCodings(first, second).tags).toEqual([
      {
        ...{ tag: 'law', units: 4, both: 2, onlyFirst: 0, onlySecond: 0, neither: 2 },
        ...{ agreement: 1, kappa: 1, alpha: 1 },
      },
      {
        ...{ tag: 'land', units: 4, both: 2, onlyFirst: 1, onlySecond: 1, neither: 0 },
        // po = 1/2, pe = 9/16 + 1/16 = 5/8; Do = 4/8, De = 2 × 6 × 2 / (8 × 7) = 3/7.
        ...{ agreement: 0.5, kappa: -1 / 3, alpha: expect.closeTo(-1 / 6, 12) as number },
      },
      {
        ...{ tag: 'all', units: 4, both: 0, onlyFirst: 0, onlySecond: 4, neither: 0 },
        // One gave it everywhere, the other nowhere: Do = 1, De = 2 × 4 × 4 / (8 × 7) = 4/7.
        ...{ agreement: 0, kappa: 0, alpha: -0.75 },
      },
    ]);
  });

  it('have nothing to say where there is no provision that both coded', () => {
    const none = compareCodings(first, readCoding([]));
    expect(none).toEqual({
      ...{ units: [], onlyFirst: 5, onlySecond: 0, tags: [], elsewhere: ['law', 'land', 'mine'] },
      shared: 0,
    });
  });

  it('count the notes with tags that are in both', () => {
    const [one, two, three] = ['1', '2', '3'].map((id) => noteAt('p1', ['a'], { id }));
    if (!one || !two || !three) throw new Error('Three notes are needed.');
    const untagged = noteAt('p1', [], { id: '4' });
    const [mine, theirs] = [readCoding([one, two, untagged]), readCoding([two, three, untagged])];
    expect(compareCodings(mine, theirs).shared).toBe(1);
  });

  it('of one person agree in full, or nothing can be said', () => {
    for (const { agreement, kappa, alpha } of compareCodings(second, second).tags) {
      expect(agreement).toBe(1);
      expect([1, null]).toContain(kappa);
      expect(alpha).toBe(kappa);
    }
  });
});
