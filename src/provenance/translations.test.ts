/** What can be told of a translation without knowing the language. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Dataset } from '../model/dataset.ts';
import { LANGUAGES, type Language, type Text } from '../model/text.ts';
import { loadDataset } from '../publish/load-dataset.ts';
import { textsIn } from '../publish/texts.ts';
import { numbersOf } from './translated-numbers.ts';

let dataset: Dataset;
beforeAll(() => {
  dataset = loadDataset();
});

/** `p4.title`, `d8c2.text`: what an author looks for. */
function placeOf(path: readonly PropertyKey[]): string {
  let node: unknown = dataset;
  let place = '';
  for (const step of path) {
    node = typeof node === 'object' && node !== null ? Reflect.get(node, step) : undefined;
    const id: unknown = typeof node === 'object' && node !== null ? Reflect.get(node, 'id') : null;
    place = typeof id === 'string' ? id : `${place}.${String(step)}`;
  }
  return place;
}

describe('numbersOf', () => {
  it.each<[Language, string, readonly string[]]>([
    ['en', '26,517 km², 81.7% and 800,000 in 2025–26', ['2025', '2026', '26517', '800000', '81.7']],
    [
      'uk',
      '26 517 км², 81,7% і 800 тисяч у 2025–2026',
      ['2025', '2026', '26517', '800000', '81.7'],
    ],
    ['ru', '800-тысячная армия, 157 на 157', ['157', '157', '800000']],
    ['en', 'points 12, 14', ['12', '14']],
    ['uk', 'пункти 12, 14', ['12', '14']],
  ])('%s: %s', (lang, words, numbers) => {
    expect(numbersOf(words, lang)).toEqual(numbers);
  });
});

describe('the languages of a text', () => {
  /** The companion sheet gives the day of the memorandum where the English one gives the month. */
  const WITH_THE_DAY = new Set(['d4.summary', 'd5.summary']);

  it('have the same numbers', () => {
    const different = textsIn(dataset).flatMap(({ path, text }) => {
      const [english, ...others] = LANGUAGES.map((lang) =>
        numbersOf(text[lang] ?? '', lang).join(' '),
      );
      const place = placeOf(path);
      return WITH_THE_DAY.has(place) || others.every((numbers) => numbers === english)
        ? []
        : [[place, english, ...others]];
    });
    expect(different).toEqual([]);
  });

  it('differ from each other, but for names and signs', () => {
    const same = textsIn(dataset).filter(({ path, text }) => {
      const isName = ['outlet', 'of'].includes(String(path.at(-1)));
      return !isName && (text.en === text.uk || text.en === text.ru);
    });
    expect(same.map(({ path }) => placeOf(path))).toEqual([]);
  });
});

describe('a medium', () => {
  it('has one name in each language', () => {
    const names = new Map<string, string>();
    const doubles = dataset.sources
      .flatMap(({ outlet, of }): readonly Text[] => (of ? [outlet, of] : [outlet]))
      .filter(({ en = '', uk, ru }) => {
        const translated = `${uk ?? ''} / ${ru ?? ''}`;
        const known = names.get(en) ?? translated;
        names.set(en, known);
        return known !== translated;
      });
    expect(doubles).toEqual([]);
  });
});
