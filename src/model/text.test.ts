import { describe, expect, it } from 'vitest';
import { isText, wordsOf } from './text.ts';

describe('wordsOf', () => {
  it('gives the words of the reader’s language', () => {
    expect(wordsOf({ en: 'Plan', uk: 'План' }, 'uk')).toEqual({ words: 'План', lang: 'uk' });
  });

  it('gives English, and says so, where there is no translation', () => {
    expect(wordsOf({ en: 'Plan', uk: 'План' }, 'ru')).toEqual({ words: 'Plan', lang: 'en' });
  });

  it('gives whatever language there is where there is no English either', () => {
    expect(wordsOf({ ru: 'План' }, 'uk')).toEqual({ words: 'План', lang: 'ru' });
    expect(wordsOf({ ru: 'План', uk: 'План' }, 'en')).toEqual({ words: 'План', lang: 'uk' });
  });

  it('gives empty words in the reader’s language for an empty text', () => {
    expect(wordsOf({}, 'uk')).toEqual({ words: '', lang: 'uk' });
  });

  it('takes a translation that is empty as it is', () => {
    expect(wordsOf({ en: 'for', uk: '' }, 'uk')).toEqual({ words: '', lang: 'uk' });
  });
});

describe('isText', () => {
  it.each([[{ en: 'Plan' }], [{ uk: 'План' }], [{ en: 'Plan', uk: 'План', ru: 'План' }]])(
    '%j is a text',
    (value) => expect(isText(value)).toBe(true),
  );

  it.each([[{}], [[]], [['en']], [null], [undefined], ['en'], [{ en: 'Plan', pl: 'Plan' }]])(
    '%j is no text',
    (value) => expect(isText(value)).toBe(false),
  );
});
