/** How the words of the dataset may differ from those of the sheets: in these ways and in no others. */
import type { Language } from '../model/text.ts';

export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/**
 * Writes a text of a sheet as the dataset's guidelines want it (`src/data/README.md`).
 *
 * - Everywhere: source numbers and the mark «single source» are left out (they stand in `sources`
 *   and `flags`); an apostrophe is ’; spaces are ordinary ones.
 * - English: quotes are “ ”; months are written out; `$800bn` (or `bn` after a space) becomes
 *   `US$800 billion`, `€210bn` becomes `€210 billion`.
 * - Ukrainian and Russian: the en dash between spaces becomes an em dash; what leads a relation's
 *   sentence («П. 5, додає:») is left out and the sentence begins with a capital letter.
 */
export function inHouseStyle(text: string, lang: Language): string {
  const plain = text
    .replaceAll(/ ?(?:\[S\d+\]|«single source»)/gu, '')
    .replaceAll("'", '’')
    .replaceAll('\u00a0', ' ')
    .trim();
  if (lang !== 'en')
    return plain
      .replace(/^(?:П\. \d+|Усі пункти|Все пункты), [^:]+: /u, '')
      .replace(/^./u, (letter) => letter.toUpperCase())
      .replaceAll(' – ', ' — ');
  return plain
    .replaceAll(/(?<=^|[\s(–—])"/gu, '“')
    .replaceAll('"', '”')
    .replaceAll(
      /\b(Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\b/gu,
      (short) => MONTHS.find((month) => month.startsWith(short)) ?? short,
    )
    .replaceAll(
      /(US)?([$€])(\d+) ?bn\b/gu,
      (_, _us, sign: string, sum: string) => `${sign === '$' ? 'US$' : sign}${sum} billion`,
    );
}
