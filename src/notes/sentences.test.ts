import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../model/text.ts';
import { fieldsByStatement } from './fields.ts';
import { realDataset } from './sample-texts.ts';
import { findPlainBreaks, splitSentences } from './sentences.ts';

const split = (text: string, lang: Language) =>
  splitSentences(text, lang).map(({ start, end }) => text.slice(start, end));

describe('splitSentences', () => {
  it.each<[Language, readonly string[]]>([
    ['en', ['One.', 'Two?', 'Three!', 'Four']],
    ['en', ['Sovereignty reaffirmed']],
    ['en', ['He said “no.”', 'Then he left!', '“De facto” is added.']],
    [
      'en',
      [
        'No. 2 of the 28 was a pact.',
        'Mr. Putin and J. D. Vance spoke of Art. 5.5 and the U.S. Senate.',
      ],
    ],
    ['en', ['A fifth: some 5,000 km², e.g. Sloviansk.', 'Ukraine rejects this.']],
    [
      'en',
      [
        'Modelled on Article 5.',
        '(a) If Russia invades, they take effect.',
        '(b) If not, they don’t.',
      ],
    ],
    ['en', ['Not agreed (see D20).', '(The US proposes a zone.)']],
    ['en', ['All were exchanged.', '50/50 with the US, nos. 4 and 5.', '31 December is the day.']],
    ['uk', ['Є 5 тис. 200 осіб.', '31 грудня 2025 року він повідомив про це.']],
    ['uk', ['Вони відкинули перемир’я.', 'Так воно і є.', 'Це було в 1990-х.', 'Усе.']],
    ['uk', ['Угоду підписано 2025 р.', 'Україна просила 85 тис. осіб і 5 млрд. євро.']],
    ['uk', ['Гарантії на зразок ст. 5 договору.', 'Про це див. «Метод» і див. A3.']],
    [
      'uk',
      [
        'Війська стоять біля м. Київ, на р. Дніпро, у с. Піски тощо.',
        'В. Путін і С. Лавров мовчали.',
      ],
    ],
    ['uk', ['Пошта, банки, зв’язок і т. д.', 'Україна згодна.']],
    [
      'ru',
      [
        'Договор подписан в 2025 г.',
        'Украина просила 85 тыс. человек, 5 млрд. евро и др.',
        'Это п. 5 и г. Москва.',
      ],
    ],
    [
      'ru',
      ['О ней см. «Одобрение».', 'Р. Эрдоган, напр. в ст. Вешенской, и т. п.', 'Россия против?!'],
    ],
  ])('in %s finds %j', (lang, sentences) => {
    expect(split(sentences.join(' '), lang)).toEqual(sentences);
    expect(split(sentences.join('\u00a0'), lang)).toEqual(sentences);
  });

  it('leaves blanks out, and finds nothing where there is nothing else', () => {
    expect(splitSentences(' One.  Two. ', 'en')).toEqual([
      { start: 1, end: 5 },
      { start: 7, end: 11 },
    ]);
    expect(splitSentences(' \u00a0 ', 'en')).toEqual([]);
    expect(splitSentences('', 'uk')).toEqual([]);
  });

  it.each(LANGUAGES)(
    'cuts no real text in %s behind an abbreviation or before a small letter',
    (lang) => {
      for (const fields of fieldsByStatement(realDataset, lang).values())
        for (const text of fields.values()) {
          const sentences = split(text, lang);
          expect(sentences.slice(0, -1).filter((one) => !/[.!?…][»”“)]*$/u.test(one))).toEqual([]);
          expect(sentences.filter((one) => /^\p{Ll}/u.test(one)).slice(1)).toEqual([]);
          expect(sentences.join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
        }
    },
  );

  it.each(LANGUAGES)(
    'finds the same in all real texts in %s where there is no Intl.Segmenter',
    (lang) => {
      for (const fields of fieldsByStatement(realDataset, lang).values())
        for (const text of fields.values())
          expect(splitSentences(text, lang, findPlainBreaks)).toEqual(splitSentences(text, lang));
    },
  );
});
