/** What some claims say together, as cells of a table, and each of them in one line. */
import type { Claim, Dataset, EvidenceClass, Flag } from './dataset.ts';
import { evidenceClasses, supportingClaims } from './evidence.ts';
import { wordsIn, type Language } from './text.ts';
import { FLAGS } from './vocabulary.ts';

export type Cells = Readonly<Record<string, string>>;

/** The words of the page's language for claims. */
export interface ClaimWords {
  readonly stances: Readonly<Record<Exclude<Claim['stance'], 'for'>, string>>;
  readonly classes: Readonly<Record<EvidenceClass, string>>;
  readonly flags: Readonly<Record<Flag, string>>;
}

/** Several values in one cell, each once. */
const join = (values: readonly string[]) => [...new Set(values)].join(' | ');

/**
 * @returns what makes the cells of some claims. Their classes are those of the claims that put the statement
 *   forward, as on the page; each claim says its own. `flags` are those of the statement itself.
 */
export function createClaimCells(
  { sources, speakers }: Pick<Dataset, 'sources' | 'speakers'>,
  lang: Language,
  words: ClaimWords,
): (prefix: string, claims: readonly Claim[], flags?: readonly Flag[]) => Cells {
  const names = new Map(speakers.map(({ key, name }) => [key, wordsIn(name, lang)]));
  const nameOf = ({ speaker }: Claim) => names.get(speaker) ?? speaker;

  function describe(claim: Claim): string {
    const { id, date, class: name, flags, stance, text } = claim;
    const marks = [
      ...flags.map((flag) => words.flags[flag]),
      ...(stance === 'for' ? [] : [words.stances[stance]]),
    ];
    const said = [nameOf(claim), date, words.classes[name], ...marks].join(', ');
    return `${id}: ${said}${text ? `. ${wordsIn(text, lang)}` : ''}`;
  }

  return (prefix, claims, flags = []) => {
    const flagged = new Set([...flags, ...claims.flatMap((claim) => claim.flags)]);
    const cited = new Set(claims.flatMap((claim) => claim.sources));
    const forward = supportingClaims({ claims });
    return {
      [`${prefix}_evidence`]: join(evidenceClasses(forward).map((name) => words.classes[name])),
      [`${prefix}_flags`]: join(
        FLAGS.filter((flag) => flagged.has(flag)).map((flag) => words.flags[flag]),
      ),
      [`${prefix}_speakers`]: join(claims.map(nameOf)),
      [`${prefix}_dates`]: join(claims.map(({ date }) => date)),
      [`${prefix}_claims`]: join(claims.map(describe)),
      [`${prefix}_sources`]: join(
        sources
          .filter(({ id }) => cited.has(id))
          .map(({ id, outlet, url }) => `${id}: ${wordsIn(outlet, lang)}, ${url}`),
      ),
    };
  };
}
