/** The agreement of two people as a table for spreadsheets. */
import { defuse } from '../../model/spreadsheet.ts';
import type { TagAgreement } from '../compare-codings.ts';
import { writeLines } from './csv-lines.ts';

const HEAD = 'tag units both only_first only_second neither agreement kappa alpha'.split(' ');

/**
 * CSV with a row for each tag. Numbers have a dot and all their digits, and stay numbers also below zero; a
 * coefficient that is not defined is the word `undefined`. No tag runs as a formula.
 */
export function writeAgreementTable(tags: readonly TagAgreement[]): string {
  const rows = tags.map(({ tag, units, both, onlyFirst, onlySecond, neither, ...shares }) => [
    defuse(tag),
    ...[units, both, onlyFirst, onlySecond, neither, shares.agreement].map(String),
    ...[shares.kappa, shares.alpha].map((share) => String(share ?? undefined)),
  ]);
  return writeLines([HEAD, ...rows]);
}
