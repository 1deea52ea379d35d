import { describe, expect, it } from 'vitest';
import {
  changeCodes,
  collectCodes,
  createCode,
  isSameCode,
  reverseChanges,
  saysSomething,
  type Code,
} from './code.ts';
import { parseStoredCode } from './stored-code.ts';

const law: Code = { tag: 'law', label: 'Law', definition: 'Treaties', colour: 'teal' };

describe('A code', () => {
  it('says nothing until it has a label, a definition or a colour', () => {
    const empty = createCode('law');
    expect(saysSomething(empty)).toBe(false);
    expect(saysSomething({ ...empty, label: ' ', definition: '\n' })).toBe(false);
    expect(saysSomething({ ...empty, label: 'a' })).toBe(true);
    expect(saysSomething({ ...empty, definition: 'a' })).toBe(true);
    expect(saysSomething({ ...empty, colour: 'grey' })).toBe(true);
  });

  it('is the same as one that says the same, and as no other', () => {
    expect(isSameCode(law, { ...law })).toBe(true);
    expect(isSameCode(null, null)).toBe(true);
    expect(isSameCode(law, null)).toBe(false);
    for (const own of [{ tag: 'b' }, { label: '' }, { definition: 'b' }, { colour: null }])
      expect(isSameCode(law, { ...law, ...own })).toBe(false);
  });

  it('is changed, added and removed, and all of it can be taken back', () => {
    const codes = collectCodes([law, createCode('a')]);
    const changes = [
      { tag: 'law', before: law, after: null },
      { tag: 'a', before: createCode('a'), after: { ...law, tag: 'a' } },
      { tag: '__proto__', before: null, after: { ...law, tag: '__proto__' } },
    ];
    const changed = changeCodes(codes, changes);
    expect([...changed]).toEqual([
      ['a', { ...law, tag: 'a' }],
      ['__proto__', { ...law, tag: '__proto__' }],
    ]);
    expect(changeCodes(changed, reverseChanges(changes))).toEqual(codes);
  });
});

describe('A stored code', () => {
  it('is read as it was written', () => {
    expect(parseStoredCode(law)).toEqual(law);
    expect(parseStoredCode({ ...law, later: 1 })).toEqual(law);
  });

  it('keeps its words where its colour is none of ours', () => {
    expect(parseStoredCode({ ...law, colour: 'gold' })).toEqual({ ...law, colour: null });
    const { tag, label, definition } = law;
    expect(parseStoredCode({ tag, label, definition })).toEqual({ ...law, colour: null });
  });

  it.each([
    [null],
    ['law'],
    [{ tag: 'law' }],
    [{ ...law, tag: 1 }],
    [{ ...law, definition: null }],
  ])('is none when it is %j', (value) => {
    expect(parseStoredCode(value)).toBeUndefined();
  });
});
