/**
 * Words that take a side, by language. They may stand inside quotation marks, where somebody is quoted;
 * never in the dataset's or the interface's own voice. Each is the beginning of a word.
 */
import type { Language } from '../model/text.ts';

const LOADED: Readonly<Record<Language, readonly string[]>> = {
  en: [
    ...[
      'regime',
      'junta',
      'puppet',
      'clique',
      'terroris',
      'fascis',
      'Nazi(?!sm| ideology)',
      'neo-Nazi',
      'Banderit',
    ],
    ...['aggressor', 'invader', 'occupier', 'orc', 'horde', 'barbar', 'butcher', 'genocid'],
    ...['liberat', 'special military operation', 'special operation'],
    ...['so-called', 'admit(?:s|ted)? (?:that|to)', 'brazen', 'cynical', 'absurd'],
    ...[
      'ultimatum',
      'capitulat',
      'appease',
      'separatis',
      'militants',
      'Anglo-Saxon',
      'collective West',
    ],
  ],
  uk: [
    ...[
      'режим(?!у тиші)',
      'хунт',
      'маріонетк',
      'терорис',
      'фашис',
      'рашис',
      'нацис(?!тськ\\p{L}+ ідеологі)',
      'неонацис',
    ],
    ...[
      'агресор',
      'окупант',
      'загарбник',
      'орк(?:и|ів|ам|ами)',
      'орд(?:а|и|ою)',
      'геноцид',
      'бойовик',
    ],
    ...[
      'визвол',
      'звільнен\\p{L}+ територі',
      'спецопераці',
      'СВО(?!\\p{L})',
      'так зван',
      'нібито',
      'буцімто',
    ],
    ...[
      'цинічн',
      'абсурдн',
      'ультиматум',
      'капітуляці',
      'зрад',
      'сепаратис',
      'колективн\\p{L}+ Зах',
    ],
    ...['на Україн'],
  ],
  ru: [
    ...[
      'режим(?!а тишины)',
      'хунт',
      'марионет',
      'террорис',
      'фашис',
      'рашис',
      'нацис(?!тск\\p{L}+ идеологи)',
      'неонацис',
    ],
    ...['бандер', 'агрессор', 'оккупант', 'захватчик', 'орд(?:а|ы|ой)', 'геноцид', 'боевик'],
    ...[
      'освобожд[её]нн\\p{L}+ (?:территор|земл|регион)',
      'спецопераци',
      'СВО(?!\\p{L})',
      'так называем',
    ],
    ...['якобы', 'циничн', 'абсурдн', 'ультиматум', 'капитуляци', 'предательств', 'сепаратис'],
    ...['коллективн\\p{L}+ Запад', 'на Украин', 'новы\\p{L}+ регион', 'англосакс'],
  ],
};

/** Words between quotation marks, with those that stand inside of them. */
const QUOTED = /«[^»]*»|“[^”]*”|„[^“]*“/gu;

const PATTERNS: Readonly<Record<Language, RegExp>> = {
  en: patternOf(LOADED.en),
  uk: patternOf(LOADED.uk),
  ru: patternOf(LOADED.ru),
};

function patternOf(words: readonly string[]): RegExp {
  return new RegExp(String.raw`(?<!\p{L})(?:${words.join('|')})\p{L}*`, 'giu');
}

/** The loaded words that stand outside quotation marks, as they are written there. */
export function loadedWords(words: string, lang: Language): readonly string[] {
  return words.replaceAll(QUOTED, '').match(PATTERNS[lang]) ?? [];
}
