/** A field's text in sentences: what a note is put on with one key or one tap, and what vouches for words in it. */
import type { Language } from '../model/text.ts';
import { trimRange, type Range } from './range.ts';

/**
 * Abbreviations that another word always follows: a break behind them is none. Those that can end a sentence
 * (*etc.*, «тис.», «млрд», «ін.») are not here: where it goes on, a small letter behind them says so already.
 */
const NEVER_LAST: Readonly<Record<Language, RegExp>> = {
  en: /(?:^|[^\p{L}\d])(?:Arts?|Nos?|Mrs?|Ms|Dr|Prof|Gen|Lt|Col|Sen|Rep|Gov|St|paras?|cf|vs|[Ee]\.g|[Ii]\.e|U\.S|U\.N)\.\s*\S$/u,
  uk: /(?:^|[^\p{L}\d])(?:див|пор|ст|пп|абз|ім|вул|гл|рис|табл|напр|акад|проф|ген|докт)\.\s*\S$/iu,
  ru: /(?:^|[^\p{L}\d])(?:см|ср|ст|пп|абз|им|ул|гл|рис|табл|напр|акад|проф|ген|докт)\.\s*\S$/iu,
};

/** One letter and a full stop: an initial, «п. 5», «м. Київ», «р. Дніпро», «г. Москва». The end of «перемир’я» is none. */
const ONE_LETTER = /(?:^|[^\p{L}\d’-])(?![яєI])\p{L}\.\s*\S$/u;
/** Such a letter that a sentence can end with: `2025 р.`, `2025 г.`, «і т. д.», «и т. п.». */
const CAN_BE_LAST = /(?:\d|т\.)\s*\p{L}\.\s*\S$/u;

/** A sentence's end in plain signs, for browsers without `Intl.Segmenter`. */
const PLAIN_END = /[.!?]+[»”“’)\]]*\s+(?=[\p{Lu}\d«“„(])/gu;

/**
 * The end before a number, or before an item of a list, `(a) If …`. Unicode's rules look through both to a small
 * letter, and let the sentence go on.
 */
const END_BEFORE_NUMBER = /[.!?][»”“’)\]]*\s+(?=\d|\(\p{L}\)\s)/gu;

/** What a number follows, or counts in: no break between them. */
const BEFORE_NUMBER =
  /(?:^|[^\p{L}\d])(?:nos?|pp?|fig|ch|sec|vol|approx|ca|тис|тыс|млн|млрд|грн|руб|кв|ред)\.\s*\d$/iu;

/** No abbreviation above is longer, with what stands before it. */
const LOOK_BACK = 12;

/** Where sentences of a text begin besides its beginning, as a browser sees it: too often rather than too rarely. */
export type FindBreaks = (text: string, lang: Language) => readonly number[];

const endsOf = (text: string, end: RegExp) =>
  Array.from(text.matchAll(end), ({ 0: { length }, index }) => index + length);

export const findPlainBreaks: FindBreaks = (text) => endsOf(text, PLAIN_END);

/** Making one takes far longer than using it. */
const segmenters = new Map<Language, Intl.Segmenter>();

const findSegments: FindBreaks = (text, lang) => {
  const segmenter = segmenters.get(lang) ?? new Intl.Segmenter(lang, { granularity: 'sentence' });
  segmenters.set(lang, segmenter);
  return Array.from(segmenter.segment(text), ({ index }) => index);
};

const findBreaks = 'Segmenter' in Intl ? findSegments : findPlainBreaks;

/** @param around what stands before a break, and the sign behind it */
function goesOn(around: string, lang: Language): boolean {
  return (
    NEVER_LAST[lang].test(around) ||
    BEFORE_NUMBER.test(around) ||
    (ONE_LETTER.test(around) && !CAN_BE_LAST.test(around))
  );
}

/**
 * The sentences of a text in their order, without the blanks between them; a text of blanks has none. A text
 * without any full stop, such as a title, is one sentence. Breaks come from Unicode's rules (UAX 29, section 5, as
 * `Intl.Segmenter` has them), corrected behind abbreviations, and before numbers and items of a list.
 */
export function splitSentences(text: string, lang: Language, find = findBreaks): readonly Range[] {
  const breaks = new Set([...find(text, lang), ...endsOf(text, END_BEFORE_NUMBER)]);
  const inside = [...breaks]
    .filter((at) => at > 0 && !goesOn(text.slice(Math.max(0, at - LOOK_BACK), at + 1), lang))
    .sort((one, other) => one - other);
  return [0, ...inside].flatMap((start, number) => {
    const range = trimRange(text, { start, end: inside[number] ?? text.length });
    return range.start < range.end ? [range] : [];
  });
}
