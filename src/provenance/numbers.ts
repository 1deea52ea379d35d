/** The numbers and dates of an entry as tokens, so that a sheet's and the dataset's can be compared. */
import { inHouseStyle, MONTHS } from './house-style.ts';

/** `5 Feb 2026`, `18 and 20 Feb`, `Feb`. */
const DAYS_OR_MONTH = new RegExp(
  String.raw`(?:(?<![\d.,])(\d{1,2}(?:(?:–| and |, | or )\d{1,2})*) )?\b(${MONTHS.join('|')})\b(?: (\d{4}))?`,
  'gu',
);
const NUMBER = /(?<![\p{L}\d.,])\d+(?:,\d{3})*(?:\.\d+)?(?!\d|th\b)/gu;

function twoDigits(number: number | string): string {
  return String(number).padStart(2, '0');
}

/** A day, month or year with what it lies in: `2025-12-24` gives itself, `2025-12` and `2025`. */
function withParents(date: string): string[] {
  return date.split('-').map((_, index, parts) => parts.slice(0, index + 1).join('-'));
}

/**
 * The numbers in English words. `24 Dec 2025` is the day `2025-12-24`, its month and its year; a
 * date without a year lies in the sheets' window, which begins in November 2025. 800,000 is
 * `800000`. Ids, places in a sheet (D8, section 5, 1.2, item 5), its headings and the numbers of its
 * lists, addresses and days without a month (“the 24th”) are no numbers, and what a sheet marks as not found is not said.
 */
export function numbersIn(words: string): Set<string> {
  const tokens = new Set<string>();
  const rest = inHouseStyle(words, 'en')
    .replaceAll(/[^.;|]*«unverified: not found»/gu, '')
    .replaceAll(/^#+ .*|^\d+\. |https?:\S+/gmu, '')
    .replaceAll(/\((?:see )?(?:section )?\d\.\d(?:, item \d)?\)/gu, '')
    .replaceAll(/\b(?:see|section) \d(?:\.\d)?(?:, item \d)?/gu, '')
    .replaceAll(DAYS_OR_MONTH, (_, days: string | undefined, name: string, year?: string) => {
      const index = MONTHS.indexOf(name);
      const month = `${year ?? (index < 10 ? '2026' : '2025')}-${twoDigits(index + 1)}`;
      const dates = (days?.match(/\d+/gu) ?? []).map((day) => `${month}-${twoDigits(day)}`);
      for (const token of [month, ...dates].flatMap(withParents)) tokens.add(token);
      return '';
    });
  for (const [number] of rest.matchAll(NUMBER)) tokens.add(number.replaceAll(',', ''));
  return tokens;
}

/** The same tokens for a date of the dataset (EDTF), of both ends of an interval. */
export function numbersInDate(date: string): Set<string> {
  return new Set((date.match(/\d{4}(?:-\d{2}){0,2}/gu) ?? []).flatMap(withParents));
}
