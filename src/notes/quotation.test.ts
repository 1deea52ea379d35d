import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../model/text.ts';
import { fieldsByStatement } from './fields.ts';
import { quoteRange, rangeOf } from './quotation.ts';
import { realDataset } from './sample-texts.ts';

const ARMY = 'Ukraine keeps an army of 800,000 in peacetime.';
const GUARD = 'The National Guard is not counted by anyone.';
const LIMIT = 'Russia asks for a limit, which Ukraine rejects.';

const fields = new Map([
  ['summary', `${GUARD} ${ARMY} ${LIMIT}`],
  ['support', 'Strong. Thin. Strong.'],
  ['short', '𝐀 🇺🇦 b'],
]);

describe('quoteRange', () => {
  it('keeps the words, their sentence, 32 code points on either side, and the place', () => {
    expect(quoteRange(fields, 'summary', { start: 62, end: 66 }, 'en')).toEqual({
      exact: 'army',
      prefix: 'Guard is not counted by anyone. Ukraine keeps an ',
      suffix: ' of 800,000 in peacetime. Russia asks for a limit, which ',
      ...{ start: 62, end: 66, guard: { before: 17, after: 25 } },
    });
  });

  it('of words in two sentences keeps both', () => {
    const quotation = quoteRange(fields, 'summary', { start: 81, end: 98 }, 'en');
    expect(quotation).toMatchObject({
      exact: 'peacetime. Russia',
      guard: { before: 36, after: 41 },
    });
  });

  it('vouches for nothing that the statement says twice, and keeps the whole field instead', () => {
    expect(quoteRange(fields, 'support', { start: 14, end: 20 }, 'en')).toEqual({
      ...{ exact: 'Strong', prefix: 'Strong. Thin. ', suffix: '.', start: 14, end: 20 },
    });
    const titles = new Map([
      ['title', 'Army size'],
      ['short', 'Army size'],
    ]);
    expect(quoteRange(titles, 'title', { start: 0, end: 4 }, 'en')).not.toHaveProperty('guard');
  });

  it('counts in code points, and cuts none in two', () => {
    expect(quoteRange(fields, 'short', { start: 1, end: 4 }, 'en')).toEqual({
      ...{ exact: '𝐀 🇺', prefix: '', suffix: '🇦 b', start: 0, end: 3 },
      guard: { before: 0, after: 3 },
    });
  });

  it('leaves out blanks at the ends and what lies outside of the text', () => {
    const quotation = quoteRange(fields, 'support', { start: 7, end: 14 }, 'en');
    expect(quotation).toMatchObject({ exact: 'Thin.', start: 8, end: 13 });
    expect(quoteRange(fields, 'support', { start: -5, end: 99 }, 'en')?.end).toBe(21);
  });

  it.each([
    ['summary', 5, 5],
    ['summary', 44, 45],
    ['summary', 9, 2],
    ['summary', 999, 1000],
    ['options.0.title', 0, 5],
  ])('of nothing in %s (%i to %i) is null', (field, start, end) => {
    expect(quoteRange(fields, field, { start, end }, 'en')).toBeNull();
  });
});

describe('rangeOf', () => {
  const bare = { prefix: '', suffix: '', end: 0 };
  it('finds the words where they were, with blanks of any kind', () => {
    expect(rangeOf('🇺🇦 is a flag', { ...bare, exact: 'is\u00a0a', start: 3 })).toEqual({
      ...{ start: 5, end: 9 },
    });
  });
  it.each([
    ['other words', 'Ukraine', 'Russia', 0],
    ['a place outside', 'Ukraine', 'Ukraine', 9],
    ['no words', 'Ukraine', '', 0],
  ])('and nothing for %s', (_, text, exact, start) => {
    expect(rangeOf(text, { ...bare, exact, start })).toBeNull();
  });
});

it.each(LANGUAGES)('what is quoted from any range of the texts in %s is found there', (lang) => {
  const statements = [...fieldsByStatement(realDataset, lang).values()];
  const texts = statements.flatMap((known) =>
    [...known].map((entry) => [known, ...entry] as const),
  );
  const anywhere = fc.constantFrom(...texts).chain(([known, field, text]) =>
    fc.record({
      ...{ known: fc.constant(known), field: fc.constant(field), text: fc.constant(text) },
      ...{ start: fc.nat(text.length), length: fc.nat(text.length) },
    }),
  );
  fc.assert(
    fc.property(anywhere, ({ known, field, text, start, length }) => {
      const end = Math.min(text.length, start + length);
      const quotation = quoteRange(known, field, { start, end }, lang);
      const words = text.slice(start, end).trim();
      expect(quotation?.exact ?? '').toBe(words);
      if (!quotation) return;
      const range = rangeOf(text, quotation);
      expect(text.slice(range?.start, range?.end)).toBe(words);
      expect(text).toContain(quotation.prefix + quotation.exact + quotation.suffix);
      expect(quotation.end - quotation.start).toBe(Array.from(words).length);
    }),
    { seed: 5, numRuns: 300 },
  );
});
