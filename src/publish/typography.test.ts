import { describe, expect, it } from 'vitest';
import type { Language } from '../model/text.ts';
import { bindSpaces, typographyProblems } from './typography.ts';

/** With a sign for the space that no line breaks at. */
const shown = (words: string) => words.replaceAll('\u00a0', '⍽');

describe('bindSpaces', () => {
  it.each<[Language, string, string]>([
    ['en', 'On 24 December 2025 and later', 'On 24 December 2025 and later'],
    ['en', 'US$800 billion of 20 points', 'US$800⍽billion of 20 points'],
    ['en', 'points 12 and 14, no. 7', 'points⍽12 and 14, no.⍽7'],
    ['en', 'a D8 and a 28-point draft', 'a D8 and a 28-point draft'],
    ['en', '5 or 10 km, 20% of it', '5 or 10⍽km, 20% of it'],
    ['uk', '24 грудня 2025 року', '24⍽грудня 2025⍽року'],
    ['uk', 'у 2025 році в Женеві', 'у⍽2025⍽році в⍽Женеві'],
    ['uk', 'А й він, і «план» Є. О.', 'А⍽й⍽він, і⍽«план» Є. О.'],
    ['uk', 'пункт 7 із 28', 'пункт⍽7 із 28'],
    ['uk', 'близько 26 517 км²', 'близько 26⍽517⍽км²'],
    ['uk', 'Мета — залучити 800 млрд', 'Мета⍽— залучити 800⍽млрд'],
    ['ru', '29–30 декабря 2025 года', '29–30⍽декабря 2025⍽года'],
    ['ru', '50% прибыли по п. 14', '50%⍽прибыли по п.⍽14'],
    ['ru', 'с ним и к ней', 'с⍽ним и⍽к⍽ней'],
    ['ru', 'от 5 до 10 миллионов', 'от 5 до 10⍽миллионов'],
  ])('%s: %s', (lang, words, bound) => {
    expect(shown(bindSpaces(words, lang))).toBe(bound);
    expect(bindSpaces(bindSpaces(words, lang), lang)).toBe(bindSpaces(words, lang));
  });
});

describe('typographyProblems', () => {
  it.each<[Language, string]>([
    ['en', 'Zelensky’s “stand where we stand”, 5–10\u00a0km – and more (as relayed).'],
    ['uk', 'Формула «стоїмо там, де стоїмо»\u00a0— об’єкт «Суспільного “Новини”».'],
    ['ru', 'Ещё одна «формула „Анкориджа“»\u00a0— её содержание (не раскрыто).'],
    ['uk', 'Путін у\u00a02025\u00a0році'],
  ])('%s: nothing is wrong with %s', (lang, words) => {
    expect(typographyProblems(words, lang)).toEqual([]);
  });

  it.each<[Language, string, string]>([
    ['en', "Russia's", 'straight quote'],
    ['ru', 'план "мира"', 'straight quote'],
    ['en', 'and so on...', 'three full stops'],
    ['uk', 'Київ - столиця', 'hyphen as a dash'],
    ['en', '5-10 km', 'hyphen between numbers'],
    ['en', 'a point , and', 'space inside'],
    ['ru', '« план»', 'space inside'],
    ['uk', 'Кремль і Pоссия', 'mixes Latin and Cyrillic'],
    ['en', 'the «plan»', 'quotation marks that English'],
    ['en', 'the plan — a draft', 'em dash with spaces'],
    ['uk', 'план – проєкт', 'en dash with spaces'],
    ['uk', '«план „А“»', 'quotation marks that Ukrainian'],
    ['uk', 'план “А”', '“ ” outside'],
    ['uk', 'этот план', 'letter that Ukrainian'],
    ['uk', 'обʼєкт', 'an apostrophe other than ’'],
    ['ru', 'план – проект', 'en dash with spaces'],
    ['ru', 'план „А“', '„ “ outside'],
    ['ru', 'план «А “Б”»', 'quotation marks that Russian'],
    ['ru', 'об’єкт', 'letter or apostrophe that Russian'],
    ['ru', 'и еще один', 'without ё'],
    ['uk', '«план', '« without »'],
    ['en', 'a plan)', '( without )'],
    ['ru', 'пункт 14', 'lacks non-breaking spaces'],
  ])('%s: %s %s', (lang, words, problem) => {
    expect(typographyProblems(words, lang).join()).toContain(problem);
  });
});
