import { describe, expect, it } from 'vitest';
import { sampleNote } from './sample-note.ts';
import { parseStoredNote } from './stored-note.ts';

describe('A note from storage', () => {
  const whole = sampleNote();
  const placed = { ...whole.place };

  it('is what was put there', () => {
    expect(parseStoredNote(structuredClone(whole))).toEqual(whole);
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
