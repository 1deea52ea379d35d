/**
 * Dates in words. Used at build time only: Node and browsers write some of them with different
 * spaces, so the browser takes the built words from the page.
 */
import { parseEdtf, type EdtfPart } from '../model/edtf.ts';
import type { Language } from '../model/text.ts';

/** British English writes the day first, as the dataset's English texts do. */
const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', uk: 'uk', ru: 'ru' };
/** Between two dates in words. */
const DASHES: Readonly<Record<Language, string>> = { en: ' – ', uk: ' — ', ru: ' — ' };
const ABOUT: Readonly<Record<Language, string>> = { en: 'about', uk: 'приблизно', ru: 'примерно' };

function fields({ month, day }: EdtfPart): Intl.DateTimeFormatOptions {
  return {
    year: 'numeric',
    ...(month === undefined ? {} : { month: 'long' }),
    ...(day === undefined ? {} : { day: 'numeric' }),
    timeZone: 'UTC',
  };
}

const toDate = ({ year, month = 1, day = 1 }: EdtfPart) => new Date(Date.UTC(year, month - 1, day));

/**
 * An EDTF date in words: `2025-12-29/2025-12-30` is "29–30 December 2025".
 * @throws when the text is not a date; the dataset's dates have been checked
 */
export function formatDate(edtf: string, lang: Language): string {
  const date = parseEdtf(edtf);
  if (date === null) throw new Error(`${edtf} is not a date of the dataset`);
  const format = new Intl.DateTimeFormat(LOCALES[lang], fields(date.start));
  const words = date.end
    ? format.formatRange(toDate(date.start), toDate(date.end))
    : format.format(toDate(date.start));
  const plain = words
    // Between two numbers a dash stands without spaces, between two phrases with them.
    .replace(/\s*–\s*/g, /\p{L}.*–/u.test(words) ? DASHES[lang] : '–')
    // The dataset's texts write the word for "year" out.
    .replace(/\sрр?\.(?= —|$)/gu, ' року')
    .replace(/\sгг?\.(?= —|$)/gu, ' года')
    .replace(/[\u202f\u2009]/gu, '\u00a0');
  return date.start.about ? `${ABOUT[lang]} ${plain}` : plain;
}

/** The name of a language (BCP 47) in another one, e.g. "Ukrainian". */
export function languageName(name: string, lang: Language): string {
  return new Intl.DisplayNames(LOCALES[lang], { type: 'language' }).of(name) ?? name;
}
