/** Edits of real statements, as editors make them, and worse. */
import type { Language } from '../model/text.ts';
import {
  createSentence,
  newId,
  textOf,
  toWords,
  type Dice,
  type Sentence,
  type Statement,
} from './sample-statement.ts';

/** What edits draw from: sentences of other statements in the same language. */
export interface Edited {
  readonly statement: Statement;
  readonly others: readonly string[];
  readonly lang: Language;
  readonly dice: Dice;
}

export type Edit = (edited: Edited, target: Sentence) => void;

const NOT: Readonly<Record<Language, string>> = { en: 'not ', uk: 'не ', ru: 'не ' };
const NOBODY: Readonly<Record<Language, string>> = {
  en: 'Nobody says that ',
  uk: 'Ніхто не каже, що ',
  ru: 'Никто не говорит, что ',
};

const fieldOf = ({ statement }: Edited, sentence: Sentence) =>
  statement.find(({ sentences }) => sentences.includes(sentence));

function remove(edited: Edited, sentence: Sentence): void {
  const field = fieldOf(edited, sentence);
  field?.sentences.splice(field.sentences.indexOf(sentence), 1);
}

function insert(
  { statement, dice }: Edited,
  sentence: Sentence,
  field = dice.pick(statement),
): void {
  field.sentences.splice(dice.below(field.sentences.length + 1), 0, sentence);
}

function anySentence({ statement, dice }: Edited): Sentence | undefined {
  const all = statement.flatMap(({ sentences }) => sentences);
  return all.length === 0 ? undefined : dice.pick(all);
}

/** Changes one word: another one, none, one more, a “not”, another number. */
export function changeWord({ others, lang, dice }: Edited, { words }: Sentence): void {
  const at = dice.below(words.length);
  const word = words[at];
  if (!word) return;
  const other = () => dice.pick(dice.pick(others).split(/\s+/));
  const numbered = words.findIndex(({ text }) => /\d/.test(text));
  const number = words[numbered];
  const blank = /\s*$/.exec(word.text)?.[0] ?? '';
  const way = dice.below(number ? 5 : 4);
  if (way === 0) words[at] = { ...word, text: other() + blank };
  else if (way === 1 && words.length > 3) words.splice(at, 1);
  else if (way === 2) words.splice(at, 0, { text: `${other()} `, id: newId() });
  else if (way === 3) words.splice(at, 0, { text: NOT[lang], id: newId() });
  else if (number)
    words[numbered] = {
      ...number,
      text: number.text.replace(/\d/, (digit) => String((Number(digit) + 1 + dice.below(9)) % 10)),
    };
}

/** One or two words, not more than a third of them. */
const editLightly: Edit = (edited, target) => {
  changeWord(edited, target);
  if (target.words.length >= 6 && edited.dice.next() < 0.4) changeWord(edited, target);
};

const deleteSentence: Edit = remove;

/** Another sentence, new to the statement. */
const insertOther: Edit = (edited) =>
  insert(edited, createSentence(edited.dice.pick(edited.others), null));

const moveInField: Edit = (edited, target) => {
  const field = fieldOf(edited, target);
  remove(edited, target);
  insert(edited, target, field);
};

const moveToField: Edit = (edited, target) => {
  remove(edited, target);
  insert(edited, target);
};

const shuffleField: Edit = (edited, target) => {
  const sentences = fieldOf(edited, target)?.sentences ?? [];
  for (let at = sentences.length - 1; at > 0; at -= 1) {
    const [moved] = sentences.splice(edited.dice.below(at + 1), 1);
    if (moved) sentences.push(moved);
  }
};

/** Entries of lists change places, and so their numbers. */
const moveField: Edit = (edited, target) => {
  const { statement, dice } = edited;
  const field = fieldOf(edited, target) ?? dice.pick(statement);
  statement.splice(statement.indexOf(field), 1);
  statement.splice(dice.below(statement.length + 1), 0, field);
};

const deleteField: Edit = (edited) => {
  const { statement, dice } = edited;
  if (statement.length > 2) statement.splice(dice.below(statement.length), 1);
};

const insertEntry: Edit = ({ statement, others, dice }) => {
  const lists = statement.filter(({ list }) => list.includes('*'));
  if (lists.length === 0) return;
  const { list } = dice.pick(lists);
  const sentence = createSentence(dice.pick(others), null);
  statement.splice(dice.below(statement.length), 0, { list, sentences: [sentence] });
};

const repeat: Edit = (edited, target) => insert(edited, createSentence(textOf(target), null));

/** The sentence goes, and one that differs in a word comes elsewhere. */
const replaceByLookAlike: Edit = (edited, target) => {
  const other = createSentence(textOf(target), null);
  const before = textOf(other);
  for (let tries = 0; tries < 9 && textOf(other) === before; tries += 1) changeWord(edited, other);
  remove(edited, target);
  if (textOf(other) !== before) insert(edited, other);
};

/** The sentence goes, and another one gets a few of its words. */
const replaceByItsWords: Edit = (edited, target) => {
  const { dice, others } = edited;
  const from = dice.below(target.words.length);
  const taken = target.words.slice(from, from + 1 + dice.below(4)).map(({ text }) => text);
  const host = toWords(dice.pick(others)).map(({ text }) => text);
  host.splice(dice.below(host.length), 0, `${taken.join('').trimEnd()} `);
  remove(edited, target);
  insert(edited, createSentence(host.join(''), null));
};

/** The sentence becomes a part of one that says the opposite. */
const denySentence: Edit = ({ lang }, target) => {
  target.words.unshift(...toWords(NOBODY[lang]));
};

/** The sentence goes, and is written anew elsewhere. */
const rewriteElsewhere: Edit = (edited, target) => {
  repeat(edited, target);
  remove(edited, target);
};

/** Two sentences become one. */
const joinWithNext: Edit = (edited, target) => {
  const sentences = fieldOf(edited, target)?.sentences ?? [];
  const next = sentences[sentences.indexOf(target) + 1];
  const last = target.words.at(-1);
  if (!next || !last) return;
  target.words.splice(-1, 1, { ...last, text: `${last.text.replace(/[.!?]?\s*$/, '')}, ` });
  target.words.push(...next.words);
  remove(edited, next);
};

export const EDITS: readonly Edit[] = [
  ...[deleteSentence, insertOther, insertOther, moveInField, moveToField, shuffleField, moveField],
  ...[deleteField, insertEntry, repeat, editLightly, editLightly, editLightly, editLightly],
  ...[replaceByLookAlike, replaceByItsWords, denySentence, rewriteElsewhere, joinWithNext],
];

/** One to four edits; each is as likely at the noted sentence as at any other. */
export function editStatement(edited: Edited, target: Sentence): void {
  for (let left = 1 + edited.dice.below(4); left > 0; left -= 1) {
    const isThere = fieldOf(edited, target) !== undefined;
    const sentence = isThere && edited.dice.next() < 0.5 ? target : anySentence(edited);
    if (sentence) edited.dice.pick(EDITS)(edited, sentence);
  }
}

/** What does not run into another sentence beside it, as a title would. */
export const IS_WHOLE = /^[\p{Lu}\d«“].*[.!?]$/u;

/**
 * Before the note is made: fields with more sentences than the real ones mostly have, and, in some statements,
 * sentences that are said twice.
 */
export function prepareStatement(edited: Edited): void {
  const { statement, dice, others } = edited;
  const wholes = statement.filter(({ sentences }) =>
    sentences.every((one) => IS_WHOLE.test(textOf(one))),
  );
  for (let left = dice.below(4); left > 0 && wholes.length > 0; left -= 1) {
    const words = dice.pick(others);
    insert(edited, createSentence(words, words), dice.pick(wholes));
  }
  if (dice.next() < 0.25) {
    const sentence = anySentence(edited);
    const words = sentence ? textOf(sentence) : '';
    if (IS_WHOLE.test(words) && wholes.length > 0)
      insert(edited, createSentence(words, words), dice.pick(wholes));
  }
  if (dice.next() < 0.1) {
    const { list, sentences } = dice.pick(statement);
    const copy = sentences.map((one) => createSentence(textOf(one), textOf(one)));
    if (list.includes('*')) statement.push({ list, sentences: copy });
  }
}
