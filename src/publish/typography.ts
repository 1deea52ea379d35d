/** How texts are set: signs, dashes and spaces of each language, as `src/data/README.md` wants them. */
import type { Language } from '../model/text.ts';

const NBSP = '\u00a0';

/** Words that a number belongs to: `point 14`, `пункт 14`, `ст. 5`. */
const NUMBERED: Readonly<Record<Language, string>> = {
  en: String.raw`points?|nos?\.|Article`,
  uk: String.raw`пункт\p{L}*|пп?\.|статт\p{L}+|ст\.|№`,
  ru: String.raw`пункт\p{L}*|пп?\.|стат\p{L}+|ст\.|№`,
};

/**
 * What belongs to the number before it. In Ukrainian and Russian that is the word that it counts, whatever it
 * is, so only words that are none of those are left out; English binds scales and units.
 */
const COUNTED: Readonly<Record<Language, string>> = {
  en: String.raw`(?=(?:million|billion|trillion|km²?|square miles)(?!\p{L}))`,
  uk: String.raw`(?!(?:і|й|та|або|чи|до|з|із|зі|у|в|на|від|для|за|про|по|під|щодо|не|але|а|як|що|без|це)(?!\p{L}))`,
  ru: String.raw`(?!(?:и|или|до|с|со|из|у|в|во|на|от|для|за|о|об|по|под|не|но|а|как|что|без|это|к)(?!\p{L}))`,
};

/** Prepositions and conjunctions of one letter, which no line ends with. English has no such rule. */
const ONE_LETTER: Readonly<Record<Language, string>> = { en: '', uk: 'вузіайо', ru: 'вкосуиа' };

const YEAR_WORD = 'рок|рік|роц|год';

function bindings(lang: Language): readonly (readonly [RegExp, string])[] {
  const number = String.raw`(?<![\p{L}\d])\d(?:[\d.,–]*\d)?%?`;
  const year = String.raw`(?:19|20)\d\d(?!\d)`;
  return [
    // 800 billion, 5 жовтня, 157 человек
    [
      new RegExp(
        String.raw`(?<=${number})(?<!(?<![\p{L}\d])${year}) (?=\p{L})${COUNTED[lang]}`,
        'gu',
      ),
      NBSP,
    ],
    // 2025 року, 2025 года
    [new RegExp(String.raw`(?<=${year}) (?=${YEAR_WORD})`, 'gu'), NBSP],
    // point 14
    [new RegExp(String.raw`(?<![\p{L}\d])(${NUMBERED[lang]}) (?=\d)`, 'giu'), `$1${NBSP}`],
    [
      new RegExp(String.raw`(?<![\p{L}\d])([${ONE_LETTER[lang]}]) (?=[\p{L}\d«])`, 'giu'),
      `$1${NBSP}`,
    ],
    // 26 517 and a dash are for languages that write them so
    [/(?<=\d) (?=\d{3}(?!\d))/gu, NBSP],
    [/ (?=—)/gu, NBSP],
  ];
}

const BINDINGS: Readonly<Record<Language, ReturnType<typeof bindings>>> = {
  en: bindings('en'),
  uk: bindings('uk'),
  ru: bindings('ru'),
};

/**
 * The words with non-breaking spaces where a line must not end: between a number and what it counts or
 * belongs to, between thousands, before a dash, and after a preposition or conjunction of one letter.
 */
export function bindSpaces(words: string, lang: Language): string {
  return BINDINGS[lang].reduce((bound, [place, by]) => bound.replaceAll(place, by), words);
}

interface Rule {
  readonly wrong: RegExp;
  readonly message: string;
}

const EVERYWHERE: readonly Rule[] = [
  { wrong: /['"`]/u, message: 'has a straight quote or apostrophe: write ’ “ ” « » „' },
  { wrong: /\.\.\./u, message: 'has three full stops: write …' },
  { wrong: /\s[-‐]\s/u, message: 'has a hyphen as a dash' },
  { wrong: /(?<![\d-])\d+-\d+(?![\d-])/u, message: 'has a hyphen between numbers: write 5–10' },
  { wrong: /\s[,.;:!?»”)]|[«„(]\s/u, message: 'has a space inside of a sign' },
  {
    wrong: /[A-Za-z][\u0400-\u04ff]|[\u0400-\u04ff][A-Za-z]/u,
    message: 'mixes Latin and Cyrillic letters in one word',
  },
];

const OWN: Readonly<Record<Language, readonly Rule[]>> = {
  en: [
    { wrong: /[«»„]/u, message: 'has quotation marks that English does not use' },
    { wrong: /\s—|—\s/u, message: 'has an em dash with spaces: English texts use – or a comma' },
  ],
  uk: [
    { wrong: /\s–|–\s/u, message: 'has an en dash with spaces: write —' },
    { wrong: /„/u, message: 'has quotation marks that Ukrainian does not use: « “ ” »' },
    { wrong: /^[^«]*[“”]/u, message: 'has “ ” outside of « »' },
    { wrong: /[ыэёъ]/iu, message: 'has a letter that Ukrainian does not have' },
    { wrong: /\p{L}[ʼ‘]\p{L}/u, message: 'has an apostrophe other than ’' },
  ],
  ru: [
    { wrong: /\s–|–\s/u, message: 'has an en dash with spaces: write —' },
    { wrong: /”/u, message: 'has quotation marks that Russian does not use: « „ “ »' },
    { wrong: /^[^«]*[„“]/u, message: 'has „ “ outside of « »' },
    { wrong: /[іїєґ’]/iu, message: 'has a letter or apostrophe that Russian does not have' },
    {
      wrong: /(?<!\p{L})(?:еще|ее|нее|трех|четырех|вооруженн\p{L}+|заключенн\p{L}+)(?!\p{L})/iu,
      message: 'is without ё',
    },
  ],
};

const PAIRS = [
  ['«', '»'],
  ['(', ')'],
] as const;

/** What is wrong with the setting of some words; nothing, when they are right. */
export function typographyProblems(words: string, lang: Language): readonly string[] {
  const count = (sign: string) => words.split(sign).length;
  return [
    ...[...EVERYWHERE, ...OWN[lang]]
      .filter(({ wrong }) => wrong.test(words))
      .map(({ message }) => message),
    ...PAIRS.filter(([open, close]) => count(open) !== count(close)).map(
      ([open, close]) => `has ${open} without ${close}, or the other way round`,
    ),
    ...(bindSpaces(words, lang) === words ? [] : ['lacks non-breaking spaces (\\u00a0)']),
  ];
}
