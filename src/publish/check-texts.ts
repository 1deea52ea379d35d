import type { Dataset } from '../model/dataset.ts';
import type { Finding } from '../model/references.ts';
import { LANGUAGES, type Language } from '../model/text.ts';
import { loadedWords } from './loaded-words.ts';
import { nameProblems } from './names.ts';
import { textsIn } from './texts.ts';
import { typographyProblems } from './typography.ts';

/** Fields that hold a medium's own name, which follows its own rules: *The Moscow Times*. */
const OWN_NAMES = new Set<PropertyKey | undefined>(['outlet', 'of']);

/** What is wrong with words of the dataset or the interface, as far as a rule can tell. */
export function wordsProblems(words: string, lang: Language): readonly string[] {
  return [
    ...typographyProblems(words, lang),
    ...loadedWords(words, lang).map(
      (word) => `has “${word}” outside quotation marks: attribute it, or find a neutral word`,
    ),
  ];
}

/** The same for the words of the interface: one line for each problem, beginning with the message's key. */
export function messageProblems(messages: unknown, lang: Language, key = ''): readonly string[] {
  if (typeof messages === 'string')
    return wordsProblems(messages, lang).map((problem) => `${lang}, ${key} ${problem}`);
  if (typeof messages !== 'object' || messages === null) return [];
  return Object.entries(messages).flatMap(([name, inside]) =>
    messageProblems(inside, lang, key === '' ? name : `${key}.${name}`),
  );
}

/**
 * Everything that the house style (`src/data/README.md`) finds wrong with the texts of a dataset:
 * signs and spaces, loaded words, names that are spelt otherwise or missing in a language.
 */
export function checkTexts(dataset: Dataset): readonly Finding[] {
  const texts = textsIn(dataset).filter(({ path }) => !OWN_NAMES.has(path.at(-1)));
  return texts.flatMap(({ path, text }) => [
    ...LANGUAGES.flatMap((lang) =>
      wordsProblems(text[lang] ?? '', lang).map((message) => ({ path: [...path, lang], message })),
    ),
    ...nameProblems(text).map(({ lang, message }) => ({ path: [...path, lang], message })),
  ]);
}
