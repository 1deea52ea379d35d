/** The numbers of a text, read as each language writes them, so that translations can be compared. */
import type { Language } from '../model/text.ts';

const GROUP = '(?<=\\d)';

/** What stands between thousands, and before decimals. */
const SIGNS: Readonly<Record<Language, { readonly thousands: RegExp; readonly decimal: string }>> =
  {
    en: { thousands: new RegExp(`${GROUP},(?=\\d{3}(?!\\d))`, 'gu'), decimal: '.' },
    uk: { thousands: new RegExp(`${GROUP}[ \\u00a0](?=\\d{3}(?!\\d))`, 'gu'), decimal: ',' },
    ru: { thousands: new RegExp(`${GROUP}[ \\u00a0](?=\\d{3}(?!\\d))`, 'gu'), decimal: ',' },
  };

/** `800 тисяч` is the number that English writes 800,000. */
const THOUSAND = /\s*-?(?:тисяч|тысяч)\p{L}*/u;

/** 2025–26 is 2025–2026. */
const SHORT_YEAR = /(?<!\d)(20)(\d\d–)(?=\d\d(?!\d))/gu;

/** The numbers in some words, in ascending order, as JavaScript writes them: `800000`, `18.2`. */
export function numbersOf(words: string, lang: Language): readonly string[] {
  const { thousands, decimal } = SIGNS[lang];
  const pattern = new RegExp(String.raw`(\d+(?:[${decimal}]\d+)?)(${THOUSAND.source})?`, 'gu');
  const plain = words.replaceAll(thousands, '').replaceAll(SHORT_YEAR, '$1$2$1');
  return [...plain.matchAll(pattern)]
    .map(([, digits = '', thousand]) =>
      String(Number(digits.replace(decimal, '.')) * (thousand === undefined ? 1 : 1000)),
    )
    .toSorted();
}
