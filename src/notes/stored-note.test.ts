import { describe, expect, it } from 'vitest';
import { sampleNote } from './sample-note.ts';
import { parseStoredDraft, parseStoredNote } from './stored-note.ts';

describe('A note from storage', () => {
  const whole = sampleNote();
  const placed = { ...whole.place };

  it('is what was put there', () => {
    expect(parseStoredNote(structuredClone(whole))).toEqual(whole);
  });
  it('keeps how much around its words vouches for them, where that is possible', () => {
    const quotation = { exact: 'b', prefix: 'a ', suffix: '.', start: 2, end: 3 };
    const read = (guard: unknown) =>
      parseStoredNote({ ...whole, place: { ...placed, quotation: { ...quotation, guard } } })
        ?.place;
    const guard = { before: 2, after: 1 };
    expect(read(guard)).toMatchObject({ quotation: { ...quotation, guard } });
    for (const wrong of [{ before: 3, after: 1 }, { before: 0.5, after: 0 }, 'all'])
      expect(read(wrong)).toMatchObject({ quotation });
    expect(read('all')).not.toHaveProperty('quotation.guard');
  });
  it('may belong to a whole statement, or stand elsewhere', () => {
    for (const place of [
      { ...placed, field: null, quotation: null },
      { source: 'https://example.org/page' },
    ])
      expect(parseStoredNote({ ...whole, place })?.place).toEqual(place);
  });
  it('loses what no note has', () => {
    expect(parseStoredNote({ ...whole, more: 1 })).toEqual(whole);
  });
  it.each([
    ['nothing', null],
    ['a list', []],
    ['no id', { ...whole, id: undefined }],
    ['a kind that is unknown', { ...whole, kind: 'shout' }],
    ['tags that are no list', { ...whole, tags: 'a' }],
    ['a tag that is no text', { ...whole, tags: [1] }],
    ['a time in the trash that is none', { ...whole, trashed: 5 }],
    ['foreign members that JSON can’t say', { ...whole, foreign: { a: [Number.NaN] } }],
    ['a language that is unknown', { ...whole, place: { ...placed, lang: 'de' } }],
    ['no place', { ...whole, place: undefined }],
    [
      'a quotation before the beginning',
      {
        ...whole,
        place: { ...placed, quotation: { exact: 'a', prefix: '', suffix: '', start: -1, end: 0 } },
      },
    ],
  ])('with %s is not read', (_, value) => {
    expect(parseStoredNote(value)).toBeUndefined();
  });
});

describe('A draft from storage', () => {
  const { place, kind, text, tags, modified } = sampleNote();
  const draft = { key: 'p14', place, kind, text, tags, modified, revision: null };
  it('is what was put there', () => {
    expect(parseStoredDraft(structuredClone(draft))).toEqual(draft);
  });
  it('is not read where a part of it is missing', () => {
    expect(parseStoredDraft({ ...draft, key: undefined })).toBeUndefined();
    expect(parseStoredDraft({ ...draft, place: { statement: 'p14' } })).toBeUndefined();
    expect(parseStoredDraft({ ...draft, revision: 3 })).toBeUndefined();
  });
  it('of a new note may have been written before drafts named a revision', () => {
    expect(parseStoredDraft({ ...draft, revision: undefined })).toEqual(draft);
  });
  it('may belong to a note that stands at no statement', () => {
    const place = { source: 'https://example.org/' };
    expect(parseStoredDraft({ ...draft, place })?.place).toEqual(place);
  });
});
