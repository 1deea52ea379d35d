import { describe, expect, it } from 'vitest';
import { beginningsOf, foldWord, isLabel, queryTerms, wordsOf } from './search-words.ts';

const termsOf = (text: string) => wordsOf(text).map(({ term }) => term);

describe('a word is compared', () => {
  it.each([
    ['NATO', 'nato'],
    ['ЄС', 'єс'],
    ['ещё', 'еще'],
    ['Ёлка', 'елка'],
    ['мій', 'мій'],
    ['Й', 'й'],
    ['Україна', 'україна'],
    ['м\u0438\u0306', 'мй'],
    ['обʼєкт', 'обєкт'],
    ['об’єкт', 'обєкт'],
    ["об'єкт", 'обєкт'],
    ['Ukraine’s', 'ukraines'],
    ['Orbán', 'orban'],
    ['за\u00adпо\u00adріж\u00adжя', 'запоріжжя'],
    ['D8', 'd8'],
    ['Д8', 'd8'],
    ['п14', 'p14'],
    ['а6', 'a6'],
  ])('%s as %s', (word, term) => {
    expect(foldWord(word)).toBe(term);
  });
});

describe('the words of a text', () => {
  it('end at spaces of any kind, hyphens and punctuation', () => {
    expect(termsOf('«у\u00a0НАТО»\u202f— cease-fire, 800\u00a0000 (c).')).toEqual([
      'у',
      'нато',
      'cease',
      'fire',
      '800',
      '000',
      'c',
    ]);
  });

  it('are where the text has them, with their apostrophes and soft hyphens', () => {
    const text = '— Ukraine’s “об\u00adласть”';
    expect(wordsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Ukraine’s',
      'об\u00adласть',
    ]);
  });

  it('have the label of a point that they name', () => {
    expect(wordsOf('See point 14.')).toEqual([
      { term: 'see', start: 0, end: 3 },
      { term: 'p14', start: 4, end: 12 },
      { term: 'point', start: 4, end: 9 },
      { term: '14', start: 10, end: 12 },
    ]);
    expect(termsOf('у\u00a0пункті\u00a012 та п. 3')).toEqual(
      expect.arrayContaining(['p12', 'p3', 'пункті']),
    );
    expect(termsOf('a 20-point plan of 2025')).not.toContain('p20');
  });

  it('are none in what has no letter or digit', () => {
    expect(wordsOf('')).toEqual([]);
    expect(wordsOf('.*+?^${}()|[]\\ — 🙂 \ud83d ’')).toEqual([]);
  });
});

describe('a query', () => {
  it('has each word once; a named point is one word', () => {
    expect(queryTerms('Point 14 d8 D8 пункт 3')).toEqual(['p14', 'd8', 'p3']);
    expect(queryTerms('p14-d8')).toEqual(['p14', 'd8']);
  });

  it('has no single letters', () => {
    expect(queryTerms('a plan у в 5')).toEqual(['plan', '5']);
  });

  it('has no more words than a person looks for', () => {
    expect(queryTerms(Array.from({ length: 50 }, (_, n) => `w${n}x`).join(' '))).toHaveLength(12);
  });
});

describe('a word is looked for', () => {
  it.each([
    ['nato', ['nato']],
    ['territory', ['territory', 'territorie']],
    ['territories', ['territory', 'territorie']],
    ['sanctions', ['sanction']],
    ['access', ['access']],
    ['status', ['status']],
    ['територія', ['територ']],
    ['территории', ['территор']],
    ['війна', ['війн']],
    ['плану', ['план']],
    ['мир', ['мир']],
    ['донбас', ['донбас']],
    ['d8', ['d8']],
  ])('%s by %j', (term, beginnings) => {
    expect(beginningsOf(term)).toEqual(beginnings);
  });

  it('whole, when it is a number or a label', () => {
    expect(['14', 'd8', 'p14', 'a6'].map(isLabel)).toEqual([true, true, true, true]);
    expect(['2025', 'd8c2', 'nato', 'd'].map(isLabel)).toEqual([false, false, false, false]);
  });
});
