/** Statements whose words and sentences keep their names, whatever happens to them: what generated edits work on. */
import type { Language } from '../model/text.ts';
import type { Fields } from './fields.ts';
import type { Range } from './range.ts';
import { splitSentences } from './sentences.ts';

export interface Word {
  /** With the blanks behind it. */
  readonly text: string;
  /** Kept by a word that is replaced: it stands for the old one. */
  readonly id: number;
}

export interface Sentence {
  readonly words: Word[];
  /** What it said when the note was made; null: it was written later. */
  readonly original: string | null;
}

export interface Field {
  /** Entries of a list share it; their numbers are their places: `comments.*.text`. */
  readonly list: string;
  readonly sentences: Sentence[];
}

export type Statement = Field[];

/** A reproducible row of numbers: mulberry32, by Tommy Ettinger (public domain). */
export function createDice(seed: number) {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  /** A whole number below a bound. */
  const below = (bound: number) => Math.floor(next() * bound);
  /** @throws when there is nothing to pick from */
  function pick<Item>(items: readonly Item[]): Item {
    const item = items[below(items.length)];
    if (item === undefined) throw new Error('Nothing to pick from.');
    return item;
  }
  return { next, below, pick };
}

export type Dice = ReturnType<typeof createDice>;

let lastId = 0;
export const newId = () => (lastId += 1);

export const toWords = (text: string): Word[] =>
  (text.match(/\S+\s*/g) ?? []).map((word) => ({ text: word, id: newId() }));

/** As it stands, without the blank behind it. */
export const textOf = ({ words }: Pick<Sentence, 'words'>) =>
  words
    .map(({ text }) => text)
    .join('')
    .trimEnd();

export function createSentence(text: string, original: string | null): Sentence {
  return { words: toWords(text), original };
}

/** A statement before anything happens to it. */
export type Original = readonly { readonly list: string; readonly sentences: readonly string[] }[];

export function readStatement(fields: Fields, lang: Language): Original {
  return Array.from(fields, ([path, text]) => ({
    list: path.replace(/\.\d+(?=\.|$)/g, '.*'),
    sentences: splitSentences(text, lang).map(({ start, end }) => text.slice(start, end)),
  }));
}

export function createStatement(original: Original): Statement {
  return original.map(({ list, sentences }) => ({
    list,
    sentences: sentences.map((words) => createSentence(words, words)),
  }));
}

/** A stretch of a statement's text that one sentence fills. */
export interface Placed extends Range {
  readonly field: string;
  readonly sentence: Sentence;
}

export interface Written {
  readonly fields: Fields;
  readonly placed: readonly Placed[];
}

/** The statement as fields, entries of lists numbered in their order, and where each sentence stands. */
export function writeStatement(statement: Statement): Written {
  const counts = new Map<string, number>();
  const fields = new Map<string, string>();
  const placed: Placed[] = [];
  for (const { list, sentences } of statement) {
    const number = counts.get(list) ?? 0;
    counts.set(list, number + 1);
    const field = list.replace('*', String(number));
    let text = '';
    for (const sentence of sentences) {
      const words = textOf(sentence);
      if (words === '') continue;
      if (text !== '') text += ' ';
      placed.push({ field, sentence, start: text.length, end: text.length + words.length });
      text += words;
    }
    if (text !== '') fields.set(field, text);
  }
  return { fields, placed };
}
