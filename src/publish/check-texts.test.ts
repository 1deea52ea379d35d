import { describe, expect, it } from 'vitest';
import type { Language } from '../model/text.ts';
import { sampleDataset } from '../model/sample-dataset.ts';
import { checkTexts, messageProblems } from './check-texts.ts';
import { loadedWords } from './loaded-words.ts';
import { nameProblems } from './names.ts';
import { bindTexts, textsIn } from './texts.ts';

describe('loadedWords', () => {
  it.each<[Language, string, readonly string[]]>([
    ['en', 'The regime and its puppets', ['regime', 'puppets']],
    ['en', 'He spoke of “this regime” and “absurd” demands', []],
    ['en', 'The EU may admit Ukraine', []],
    ['en', 'Peskov admitted that', ['admitted that']],
    ['uk', 'Окупанти і «режим»', ['Окупанти']],
    ['uk', 'своєї частки', []],
    ['ru', 'Так называемый план на Украине', ['Так называемый', 'на Украине']],
    ['ru', 'о том, что он назвал «спецоперацией»', []],
  ])('%s: %s', (lang, words, found) => {
    expect(loadedWords(words, lang)).toEqual(found);
  });
});

describe('nameProblems', () => {
  it('finds nothing where all languages name the same, each in its way', () => {
    const text = {
      en: 'Lavrov and Zelensky’s envoy met in Kyiv.',
      uk: 'Лавров і представник Зеленського зустрілися в Києві.',
      ru: 'Лавров и представитель Зеленского встретились в Киеве.',
    };
    expect(nameProblems(text)).toEqual([]);
  });

  it('finds a name that a language lacks', () => {
    const text = { en: 'Lavrov said no.', uk: 'Він сказав «ні».', ru: 'Лавров сказал «нет».' };
    expect(nameProblems(text).map(({ lang }) => lang)).toEqual(['uk']);
  });

  it('finds a name that only a translation has', () => {
    const text = { en: 'He said no.', uk: 'Він сказав «ні».', ru: 'Лавров сказал «нет».' };
    expect(nameProblems(text).map(({ lang }) => lang)).toEqual(['en', 'uk']);
  });

  it('finds a spelling that is not ours', () => {
    const text = { en: 'Kiev', uk: 'Київ', ru: 'Киев' };
    expect(nameProblems(text).map(({ lang }) => lang)).toEqual(['en', 'en']);
  });
});

describe('checkTexts', () => {
  it('names the text and the language', () => {
    const dataset = sampleDataset();
    const [point] = dataset.points;
    if (!point) throw new Error('The sample has no point.');
    const title = { en: 'The regime', uk: 'Режим', ru: '«Режим»' };
    const found = checkTexts({ ...dataset, points: [{ ...point, title }] });
    expect(found.map(({ path }) => path.join('.'))).toEqual([
      ...checkTexts({ ...dataset, points: [] }).map(({ path }) => path.join('.')),
      'points.0.title.en',
      'points.0.title.uk',
    ]);
  });
});

describe('messageProblems', () => {
  it('names the language and the key, however deep', () => {
    const messages = { theme: { label: 'Тема', hint: 'Тема - світла' }, sources: { one: '"' } };
    expect(messageProblems(messages, 'uk')).toEqual([
      'uk, theme.hint has a hyphen as a dash',
      'uk, sources.one has a straight quote or apostrophe: write ’ “ ” « » „',
    ]);
  });
});

describe('the texts of some data', () => {
  const data = { list: [{ title: { en: 'Point 14', uk: 'Пункт 14', ru: 'Пункт 14' } }], id: 'x 1' };

  it('are found with the way to them', () => {
    expect(textsIn(data)).toEqual([{ path: ['list', 0, 'title'], text: data.list[0]?.title }]);
  });

  it('get their non-breaking spaces in a copy', () => {
    expect(bindTexts(data)).toEqual({
      list: [{ title: { en: 'Point\u00a014', uk: 'Пункт\u00a014', ru: 'Пункт\u00a014' } }],
      id: 'x 1',
    });
    expect(data.list[0]?.title.en).toBe('Point 14');
    expect(bindTexts(undefined)).toBeNull();
  });
});
