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

/** The type check is the test: `@ts-expect-error` fails where there is no error. */
describe('the words of another language', () => {
  const english = {
    point: 'Point {number}, {id}',
    group: { label: 'Theme' },
    sources: { one: '{count} source', other: '{count} sources' },
  } as const;
  type Checked<Own> = Translated<typeof english, Own, 'uk'>;
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
  const { group, ...keyMissing } = right;
  const { many, ...formMissing } = right.sources;
  const groupEmpty = { ...right, group: {} } as const;
  const tooMany = { ...right, more: 'Ще' } as const;
  const placeMissing = { ...right, point: 'Пункт {number}' } as const;
  const otherPlace = { ...right, point: 'Пункт {numbers}, {id}' } as const;
  const empty = { ...right, group: { label: '' } } as const;
  const pluralMissing = { ...right, sources: formMissing } as const;
  const pluralWithoutCount = { ...right, sources: { ...right.sources, few: 'джерела' } } as const;

  it('have the same keys, places for values and all plural forms, or are no translation', () => {
    const wrong = [
      // @ts-expect-error -- a key is missing
      keyMissing satisfies Checked<typeof keyMissing>,
      // @ts-expect-error -- a key is missing in a group
      groupEmpty satisfies Checked<typeof groupEmpty>,
      // @ts-expect-error -- a key too many
      tooMany satisfies Checked<typeof tooMany>,
      // @ts-expect-error -- a place for a value is missing
      placeMissing satisfies Checked<typeof placeMissing>,
      // @ts-expect-error -- another place for a value
      otherPlace satisfies Checked<typeof otherPlace>,
      // @ts-expect-error -- no words
      empty satisfies Checked<typeof empty>,
      // @ts-expect-error -- a plural form is missing
      pluralMissing satisfies Checked<typeof pluralMissing>,
      // @ts-expect-error -- a place for a value is missing in one plural form
      pluralWithoutCount satisfies Checked<typeof pluralWithoutCount>,
    ];
    expect(right satisfies Checked<typeof right>).toBe(right);
    expect(wrong).toHaveLength(8);
    expect([group.label, many]).toEqual(['Тема', '{count} джерел']);
  });
});
