import { describe, expect, it } from 'vitest';
import { isText, wordsIn } from './text.ts';

describe('wordsIn', () => {
  it('gives the words of the language', () => {
    expect(wordsIn({ en: 'Plan', uk: 'План' }, 'uk')).toBe('План');
  });

  it('gives no words of another language', () => {
    expect(wordsIn({ en: 'Plan' }, 'ru')).toBe('');
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
