import { describe, expect, it } from 'vitest';
import { fill, plural, type Translated } from './messages.ts';

describe('fill', () => {
  it('puts each value in its place, however often it is named', () => {
    expect(fill('Point {number}, {id}; again {number}', { number: 4, id: 'D3' })).toBe(
      'Point 4, D3; again 4',
    );
  });

  it('leaves a place without a value as it is', () => {
    expect(fill('Point {number}', {})).toBe('Point {number}');
  });

  it('takes 0 and empty words as values, and does not fill what was filled in', () => {
    expect(fill('{count}{note} {name}', { count: 0, note: '', name: '{count} $&' })).toBe(
      '0 {count} $&',
    );
  });

  it('leaves other braces alone', () => {
    expect(fill('{} { count } {count', { count: 1 })).toBe('{} { count } {count');
  });
});

describe('plural', () => {
  const english = { one: '{count} source', other: '{count} sources' };
  const ukrainian = {
    one: '{count} джерело',
    few: '{count} джерела',
    many: '{count} джерел',
    other: '{count} джерела',
  };
  const russian = {
    one: '{count} адрес',
    few: '{count} адреса',
    many: '{count} адресов',
    other: '{count} адреса',
  };

  it.each([
    [0, '0 sources', '0 джерел', '0 адресов'],
    [1, '1 source', '1 джерело', '1 адрес'],
    [2, '2 sources', '2 джерела', '2 адреса'],
    [5, '5 sources', '5 джерел', '5 адресов'],
    [11, '11 sources', '11 джерел', '11 адресов'],
    [21, '21 sources', '21 джерело', '21 адрес'],
    [22, '22 sources', '22 джерела', '22 адреса'],
  ])('counts %d as each language does', (count, en, uk, ru) => {
    expect(plural(english, count, 'en')).toBe(en);
    expect(plural(ukrainian, count, 'uk')).toBe(uk);
    expect(plural(russian, count, 'ru')).toBe(ru);
  });

  it('takes the form "other" where the language asks for one that is not there', () => {
    expect(plural({ other: '{count} адр.' }, 21, 'ru')).toBe('21 адр.');
  });
});

describe('the words of another language', () => {
  interface English {
    readonly point: 'Point {number}, {id}';
    readonly group: { readonly label: 'Theme' };
    readonly sources: { readonly one: '{count} source'; readonly other: '{count} sources' };
  }
  type Verdict<Own> = Own extends Translated<English, Own, 'uk'> ? 'accepted' : 'refused';

  const right = {
    point: '{id}, пункт {number}',
    group: { label: 'Тема' },
    sources: {
      one: '{count} джерело',
      few: '{count} джерела',
      many: '{count} джерел',
      other: '{count} джерела',
    },
  } as const;
  const { group, ...withoutGroup } = right;
  const { many, ...withoutMany } = right.sources;
  const wrong = {
    keyMissing: withoutGroup,
    keyMissingInside: { ...right, group: {} },
    keyTooMany: { ...right, more: 'Ще' },
    placeMissing: { ...right, point: 'Пункт {number}' },
    otherPlace: { ...right, point: 'Пункт {numbers}, {id}' },
    empty: { ...right, group: { label: '' } },
    formMissing: { ...right, sources: withoutMany },
    formTooMany: { ...right, sources: { ...right.sources, two: '{count} джерела' } },
    formWithoutPlace: { ...right, sources: { ...right.sources, few: 'джерела' } },
  } as const;

  it('have the same keys, places for values and all plural forms, or the type check fails', () => {
    // The type check of these annotations is the test: a wrong verdict does not compile.
    const verdict: Verdict<typeof right> = 'accepted';
    const verdicts: { readonly [Name in keyof typeof wrong]: Verdict<(typeof wrong)[Name]> } = {
      keyMissing: 'refused',
      keyMissingInside: 'refused',
      keyTooMany: 'refused',
      placeMissing: 'refused',
      otherPlace: 'refused',
      empty: 'refused',
      formMissing: 'refused',
      formTooMany: 'refused',
      formWithoutPlace: 'refused',
    };
    expect([verdict, ...new Set(Object.values(verdicts))]).toEqual(['accepted', 'refused']);
    expect(Object.keys(verdicts)).toEqual(Object.keys(wrong));
    expect([group.label, many]).toEqual(['Тема', '{count} джерел']);
  });
});
