import { describe, expect, it } from 'vitest';
import { sampleDataset } from './sample-dataset.ts';
import { searchTexts, textsBesides } from './search-texts.ts';

const dataset = sampleDataset();
const texts = searchTexts(dataset, 'en');
const wordsOf = (statement: string) =>
  texts.filter((text) => text.statement === statement).map(({ words }) => words);
const textWith = (words: string) => texts.find((text) => text.words === words);

describe('the texts that can be found', () => {
  it('are those of points, with topics, options, remarks and translation traps and terms', () => {
    expect(wordsOf('p1')).toEqual([
      'First point',
      'What the first point says.',
      'пункт',
      'пункт',
      'The words are the same.',
      'the east',
      'Two regions.',
      'Territory',
      'A comment.',
    ]);
    expect(wordsOf('p2')).toEqual(expect.arrayContaining(['A zone', 'A zone was proposed.']));
  });

  it('are those of positions, claims, responses, relations, discrepancies and sources', () => {
    expect(wordsOf('d1')).toEqual(
      expect.arrayContaining([
        'First demand',
        'What is demanded.',
        'The east',
        'No answer was found.',
      ]),
    );
    expect(wordsOf('d1c1')).toEqual(['The envoy']);
    expect(wordsOf('d1r1')).toEqual(['The president', 'The demand was refused.']);
    expect(wordsOf('p2-d1')).toEqual(['How p2-d1 is read.']);
    expect(wordsOf('p3-a1')).toEqual(['How p3-a1 is read.', 'As to the first half.']);
    expect(wordsOf('x1')).toEqual(['The number', 'One list has another number.']);
    expect(wordsOf('s2')).toEqual(['A report', 'The Paper', 'Agency']);
  });

  it('are in one language, except headlines and words that have their own', () => {
    const uk = searchTexts(dataset, 'uk');
    expect(uk.find(({ statement }) => statement === 'p1')).toMatchObject({
      words: 'Перший пункт',
      lang: 'uk',
      label: 'p1 1 First (uk)',
    });
    expect(uk.find(({ words }) => words === 'Headline s1')?.lang).toBe('en');
    expect(uk.filter(({ words }) => words === 'пункт').map(({ lang }) => lang)).toEqual([
      'uk',
      'ru',
    ]);
  });

  it('say what they belong to, and with which evidence they are shown there', () => {
    expect(textWith('What the first point says.')?.places).toEqual([{ unit: 'p1', classes: null }]);
    expect(textWith('First demand')?.places).toEqual([{ unit: 'd1', classes: null }]);
    expect(textWith('What is demanded.')?.places).toEqual([{ unit: 'd1', classes: [] }]);
    expect(textWith('The east')?.places).toEqual([
      { unit: 'd1', classes: ['anonymous', 'on-record'] },
    ]);
    expect(textWith('How p2-d2 is read.')?.places).toEqual([
      { unit: 'p2-d2', classes: ['on-record', 'press'] },
    ]);
    expect(textWith('The number')?.places).toEqual([
      { unit: 'p1', classes: null },
      { unit: 'd1', classes: [] },
    ]);
    expect(textWith('A report')?.places).toEqual(
      expect.arrayContaining([
        { unit: 'p1', classes: null },
        { unit: 'd2', classes: ['press'] },
        { unit: 'a1', classes: ['document'] },
      ]),
    );
  });

  it('show what was said where a speaker is found, and the headline where an outlet is', () => {
    expect(texts.find(({ statement }) => statement === 'd1r1')).toMatchObject({
      words: 'The president',
      shown: 'The demand was refused.',
    });
    expect(textWith('The Paper')?.shown).toBe('Headline s1');
  });

  it('leave out those that others have too', () => {
    const uk = textsBesides(searchTexts(dataset, 'uk'), texts).map(({ words }) => words);
    expect(uk).toContain('Перший пункт');
    expect(uk).not.toContain('Headline s1');
  });
});
