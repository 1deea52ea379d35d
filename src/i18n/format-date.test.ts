import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../model/text.ts';
import { formatDate, languageName } from './format-date.ts';

describe('formatDate', () => {
  it.each([
    ['2025', '2025', '2025', '2025'],
    ['2025-12', 'December 2025', 'грудень 2025 року', 'декабрь 2025 года'],
    ['2025-12-24', '24 December 2025', '24 грудня 2025 року', '24 декабря 2025 года'],
    ['2025/2026', '2025–2026', '2025–2026', '2025–2026'],
    [
      '2025-12-29/2025-12-30',
      '29–30 December 2025',
      '29–30 грудня 2025 року',
      '29–30 декабря 2025 года',
    ],
    [
      '2025-11-29/2025-12-02',
      '29 November – 2 December 2025',
      '29 листопада — 2 грудня 2025 року',
      '29 ноября — 2 декабря 2025 года',
    ],
    ['2025-12-29/2025-12-29', '29 December 2025', '29 грудня 2025 року', '29 декабря 2025 года'],
  ])('writes %s as each language does', (date, en, uk, ru) => {
    expect(LANGUAGES.map((lang) => formatDate(date, lang))).toEqual([en, uk, ru]);
  });

  it.each([
    ['2025~', 'about 2025', 'приблизно 2025', 'примерно 2025'],
    [
      '2025-12~',
      'about December 2025',
      'приблизно грудень 2025 року',
      'примерно декабрь 2025 года',
    ],
    [
      '2025-12-24~',
      'about 24 December 2025',
      'приблизно 24 грудня 2025 року',
      'примерно 24 декабря 2025 года',
    ],
  ])('says that %s is approximate', (date, en, uk, ru) => {
    expect(LANGUAGES.map((lang) => formatDate(date, lang))).toEqual([en, uk, ru]);
  });

  it.each([
    '2025',
    '2025~',
    '2025-12',
    '2025-12~',
    '2025-12-24',
    '2025-12-24~',
    '2025/2026',
    '2025-11/2025-12',
    '2025-12/2026-01',
    '2025-12-29/2025-12-30',
    '2025-11-29/2025-12-02',
    '2025-12-29/2026-01-02',
  ])('writes %s without narrow or thin spaces, which fonts and browsers differ in', (date) => {
    const spaces = LANGUAGES.flatMap((lang) => formatDate(date, lang).match(/\s/g) ?? []);
    expect(spaces.filter((space) => space !== ' ' && space !== '\u00a0')).toEqual([]);
  });

  it('refuses what is not a date', () => {
    expect(() => formatDate('2025-02-30', 'en')).toThrow('2025-02-30 is not a date of the dataset');
  });
});

describe('languageName', () => {
  it('names a language in another one', () => {
    expect(LANGUAGES.map((lang) => languageName('uk', lang))).toEqual([
      'Ukrainian',
      'українська',
      'украинский',
    ]);
  });
});
