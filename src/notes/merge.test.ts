import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAnnotations } from './exchange/read-annotations.ts';
import { IRI, ownNotes, SAMPLE_NOTE, sampleReading, words } from './exchange/sample-notes.ts';
import { writeCollection } from './exchange/write-collection.ts';
import { applyMerge, isSameNote, planMerge, type NoteState } from './merge.ts';
import type { Note } from './note.ts';

const SEED = 20261123;

const resultsOf = (notes: readonly Note[]) =>
  notes.map((note, at) => ({ item: at + 1, ok: true as const, note }));
const stateOf = (...notes: readonly Note[]): NoteState => ({ notes, conflicts: [] });
const kinds = (notes: readonly Note[], state: NoteState) =>
  planMerge(resultsOf(notes), state).map(({ kind }) => kind);
const merge = (notes: readonly Note[], state: NoteState) =>
  applyMerge(planMerge(resultsOf(notes), state), state);

const named = (id: string, name: string, text: string): Note => ({
  ...SAMPLE_NOTE,
  ...{ id, text, foreign: { members: { id: name } } },
});

describe('a note from a file', () => {
  it('is new where no other has its id', () => {
    expect(planMerge(resultsOf([SAMPLE_NOTE]), stateOf())).toEqual([
      { kind: 'new', item: 1, note: SAMPLE_NOTE },
    ]);
  });

  it('is identical where it says the same, whenever it was written', () => {
    const later = { modified: '2027-01-01T00:00:00.000Z', revision: 'r2', edition: '0.2.0' };
    expect(kinds([{ ...SAMPLE_NOTE, ...later }], stateOf(SAMPLE_NOTE))).toEqual(['identical']);
  });

  it('is identical where only another version of the dataset has its words elsewhere', () => {
    const { place } = SAMPLE_NOTE;
    if (!('quotation' in place) || !place.quotation) throw new Error('The sample quotes.');
    const moved = { ...place, quotation: { ...place.quotation, start: 10, end: 19 } };
    const state = stateOf(SAMPLE_NOTE);
    expect(kinds([{ ...SAMPLE_NOTE, place: { ...moved, version: '2.0.0' } }], state)).toEqual([
      'identical',
    ]);
    expect(kinds([{ ...SAMPLE_NOTE, place: moved }], state)).toEqual(['changed']);
  });

  const others: readonly (readonly [string, Partial<Note>])[] = [
    ['words', { text: 'Other words' }],
    ['tags', { tags: ['evidence'] }],
    ['kind', { kind: 'comment' }],
    ['author', { author: null }],
    ['place', { place: { source: 'http://x.example/' } }],
    ['things besides', { foreign: { bodies: ['http://x.example/'] } }],
    ['fate', { trashed: '2026-12-01T00:00:00.000Z' }],
  ];
  it.each(others)('with other %s is kept beside the one that is there', (_, other) => {
    const incoming = { ...SAMPLE_NOTE, ...other };
    expect(planMerge(resultsOf([incoming]), stateOf(SAMPLE_NOTE))).toEqual([
      { kind: 'changed', item: 1, present: SAMPLE_NOTE, incoming },
    ]);
    expect(merge([incoming], stateOf(SAMPLE_NOTE))).toEqual({
      notes: [SAMPLE_NOTE],
      conflicts: [{ incoming }],
    });
  });

  it('is known again by the name that others gave it, under whatever id it comes', () => {
    const [first, second] = [
      named('a', 'http://x.example/1', 'x'),
      named('b', 'http://x.example/1', 'y'),
    ];
    expect(kinds([{ ...first, id: 'b' }], stateOf(first))).toEqual(['identical']);
    expect(planMerge(resultsOf([second]), stateOf(first))).toEqual([
      { kind: 'changed', item: 1, present: first, incoming: { ...second, id: 'a' } },
    ]);
  });

  it('that stands twice in the file comes in once, and in both wordings if it has two', () => {
    const other = { ...SAMPLE_NOTE, text: 'Other words' };
    expect(kinds([SAMPLE_NOTE, SAMPLE_NOTE, other, other], stateOf())).toEqual([
      ...['new', 'identical', 'changed', 'identical'],
    ]);
  });

  it('that was refused is told, and changes nothing', () => {
    const refused = { item: 3, ok: false as const, refusal: { code: 'bad-id' as const } };
    const plan = planMerge([refused], stateOf(SAMPLE_NOTE));
    expect(plan).toEqual([{ kind: 'refused', item: 3, refusal: { code: 'bad-id' } }]);
    expect(applyMerge(plan, stateOf(SAMPLE_NOTE))).toEqual(stateOf(SAMPLE_NOTE));
  });

  it('replaces nothing that was written after the plan was made', () => {
    const plan = planMerge(resultsOf([SAMPLE_NOTE]), stateOf());
    const written = { ...SAMPLE_NOTE, text: 'Written meanwhile' };
    expect(applyMerge(plan, stateOf(written))).toEqual({
      notes: [written],
      conflicts: [{ incoming: SAMPLE_NOTE }],
    });
  });
});

/** Two people's notes, some of which are the same, in the same or in other words. */
const twoPeople = fc
  .tuple(
    fc.uniqueArray(ownNotes, { maxLength: 6, selector: ({ id }) => id }),
    fc.array(fc.tuple(fc.nat(5), words), { maxLength: 6 }),
    fc.array(ownNotes, { maxLength: 3 }),
  )
  .map(([mine, changes, theirs]) => ({
    mine,
    theirs: [
      ...changes.flatMap(([at, text]) => {
        const note = mine[at];
        return note ? [{ ...note, text }] : [];
      }),
      ...mine.slice(0, 2),
      ...theirs,
    ],
  }));

describe('a merge', () => {
  it('done twice, or planned anew, changes nothing the second time', () => {
    fc.assert(
      fc.property(twoPeople, ({ mine, theirs }) => {
        const state = stateOf(...mine);
        const plan = planMerge(resultsOf(theirs), state);
        const once = applyMerge(plan, state);
        expect(applyMerge(plan, once)).toEqual(once);
        expect(new Set(kinds(theirs, once))).toEqual(
          new Set(theirs.length > 0 ? ['identical'] : []),
        );
      }),
      { seed: SEED, numRuns: 300 },
    );
  });

  it('leaves every note as it was, and keeps every wording that came', () => {
    fc.assert(
      fc.property(twoPeople, ({ mine, theirs }) => {
        const { notes, conflicts } = merge(theirs, stateOf(...mine));
        expect(notes.slice(0, mine.length)).toEqual(mine);
        const all = [...notes, ...conflicts.map(({ incoming }) => incoming)];
        const isKept = (note: Note) =>
          all.some((other) => other.id === note.id && isSameNote(other, note));
        expect(theirs.every(isKept)).toBe(true);
      }),
      { seed: SEED, numRuns: 300 },
    );
  });

  it('of one’s own export finds nothing but what is there', () => {
    fc.assert(
      fc.property(fc.uniqueArray(ownNotes, { maxLength: 5, selector: ({ id }) => id }), (notes) => {
        const head = { id: SAMPLE_NOTE.id, label: '', created: SAMPLE_NOTE.created, edition: '1' };
        const read = readAnnotations(writeCollection(notes, head, IRI), sampleReading());
        const plan = read.ok ? planMerge(read.results, stateOf(...notes)) : [];
        expect(plan.map(({ kind }) => kind)).toEqual(notes.map(() => 'identical'));
      }),
      { seed: SEED, numRuns: 100 },
    );
  });
});
