/** The languages of the interface and of the dataset (BCP 47), in the order in which they are offered. */
export const LANGUAGES = ['en', 'uk', 'ru'] as const;

export type Language = (typeof LANGUAGES)[number];

/** The same words in one or more languages: all of them in the dataset, one in the dataset of a page. */
export type Text = Readonly<Partial<Record<Language, string>>>;

/** Words together with the language that they are in. */
export interface Words {
  readonly words: string;
  readonly lang: Language;
}

/**
 * The words to show to a reader of `lang`: in that language where there is a translation, else in
 * English, else in whatever language there is. An empty text gives empty words in `lang`.
 */
export function wordsOf(text: Text, lang: Language): Words {
  for (const candidate of [lang, ...LANGUAGES]) {
    const words = text[candidate];
    if (words !== undefined) return { words, lang: candidate };
  }
  return { words: '', lang };
}

/** Whether a value of the dataset is a text: an object with no other keys than languages. */
export function isText(value: unknown): value is Text {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const keys = Object.keys(value);
  return keys.length > 0 && keys.every((key) => LANGUAGES.some((lang) => lang === key));
}
