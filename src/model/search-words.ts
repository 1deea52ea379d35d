/** Words as the search compares them: in a text, in what was typed, and where they stand. */

/** A word of a text: what it is compared by, and where it stands. */
export interface Word {
  readonly term: string;
  readonly start: number;
  readonly end: number;
}

const APOSTROPHES = /['’‘ʼ`′]/g;
/** What may stand inside of a word and is not seen: soft hyphens, joiners. */
const UNSEEN = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
/** Letters, digits and their accents, joined by apostrophes and by what is not seen. */
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’‘ʼ`′\u00ad\u200b-\u200d\u2060\ufeff]*/gu;
/** й and ї are letters of their own; every other accent is left out, so that ё is е. */
const ACCENT = /(и\u0306|і\u0308)|\p{M}/gu;

/** Letters that are typed for those of a label, which is Latin in every language. */
const LABEL_LETTERS: Readonly<Record<string, string>> = { д: 'd', п: 'p', а: 'a' };
const LABEL = /^([dpaдпа]?)(\d{1,2})$/;
const POINT = /^(?:points?|пункт\p{L}*|п)$/u;
const NUMBER = /^\d{1,2}$/;

/** What a word is compared by: small letters without accents, apostrophes and soft hyphens. */
export function foldWord(word: string): string {
  const folded = word
    .replace(UNSEEN, '')
    .replace(APOSTROPHES, '')
    .toLowerCase()
    .normalize('NFKD')
    .replace(ACCENT, '$1')
    .normalize('NFC');
  const [, letter, number] = LABEL.exec(folded) ?? [];
  return number === undefined || !letter ? folded : (LABEL_LETTERS[letter] ?? letter) + number;
}

/** Whether a term is a number or the label of a statement (`14`, `d8`): only the whole of it means it. */
export function isLabel(term: string): boolean {
  return LABEL.test(term);
}

/**
 * The words of a text in their order. *Point 14* is the words that it is made of and, over both of them,
 * the label `p14` too.
 */
export function wordsOf(text: string): readonly Word[] {
  const words = Array.from(text.matchAll(WORD), ({ 0: word, index }): Word => ({
    term: foldWord(word),
    start: index,
    end: index + word.length,
  }));
  return words.flatMap((word, index) => {
    const next = words[index + 1];
    const isPoint = next !== undefined && NUMBER.test(next.term) && POINT.test(word.term);
    return isPoint ? [{ term: `p${next.term}`, start: word.start, end: next.end }, word] : [word];
  });
}

/** More words than anyone looks for at once; the rest of a query is not looked for. */
const MOST_WORDS = 12;

/**
 * The words of a query, each once. *Point 14* is one: `p14`. A single letter is none: it is where typing a word
 * begins, or a word such as *a*, *у*, *в* that says nothing.
 */
export function queryTerms(query: string): readonly string[] {
  let end = 0;
  const terms = wordsOf(query).flatMap((word) => {
    if (word.start < end) return [];
    end = word.end;
    return /^\p{L}$/u.test(word.term) ? [] : [word.term];
  });
  return [...new Set(terms)].slice(0, MOST_WORDS);
}

/**
 * The beginnings by which a word is looked for. Languages change the ends of their words, so a longer word
 * is looked for without the end that is most likely to change: vowels, й and ь in Ukrainian and Russian
 * (*територія* finds *території*), the plural in English (*territory* finds *territories*).
 */
export function beginningsOf(term: string): readonly string[] {
  if (isLabel(term) || term.length < 5) return [term];
  const plural = /^([a-z]+)(?:y|ies)$/.exec(term)?.[1];
  if (plural !== undefined) return [`${plural}y`, `${plural}ie`];
  return [
    term
      .replace(/^([a-z]+[^sui])s$/, '$1')
      .replace(/^([а-яєіїґ]{4,}?)[аеиіїйоуыьэюяє]{1,2}$/, '$1'),
  ];
}
