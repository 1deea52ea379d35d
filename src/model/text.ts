/** The languages of the interface and of the dataset (BCP 47), in the order in which they are offered. */
export const LANGUAGES = ['en', 'uk', 'ru'] as const;

export type Language = (typeof LANGUAGES)[number];

/** The same words in one or more languages: all of them in the dataset, one in the dataset of a page. */
export type Text = Readonly<Partial<Record<Language, string>>>;

/** The words of a text in a language; empty where it has none in that language. */
export function wordsIn(text: Text, lang: Language): string {
  return text[lang] ?? '';
}

/** Whether a value of the dataset is a text: an object with no other keys than languages. */
export function isText(value: unknown): value is Text {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const keys = Object.keys(value);
  return keys.length > 0 && keys.every((key) => LANGUAGES.some((lang) => lang === key));
}
