import type { Claim, EvidenceClass, Flag, Position, Relation } from './dataset.ts';
import { EVIDENCE_CLASSES, FLAGS } from './vocabulary.ts';

/** Claims that put a position forward; others speak against it, vary it or give background. */
export function supportingClaims({ claims }: Pick<Position, 'claims'>): readonly Claim[] {
  return claims.filter(({ stance }) => stance === 'for');
}

/** The evidence classes of some claims, each once, in the fixed order of the vocabulary. It is a set, not a ranking. */
export function evidenceClasses(claims: readonly Claim[]): readonly EvidenceClass[] {
  return EVIDENCE_CLASSES.filter((name) => claims.some((claim) => claim.class === name));
}

export interface EvidenceSummary {
  readonly class: EvidenceClass;
  /** The flags of the claims of this class, and whether all of them have it. */
  readonly flags: readonly { readonly flag: Flag; readonly all: boolean }[];
}

/** The evidence classes of some claims with their flags: a denial belongs to what it denies. */
export function summarizeEvidence(claims: readonly Claim[]): readonly EvidenceSummary[] {
  return evidenceClasses(claims).map((name) => {
    const ofClass = claims.filter((claim) => claim.class === name);
    return {
      class: name,
      flags: FLAGS.filter((flag) => ofClass.some(({ flags }) => flags.includes(flag))).map(
        (flag) => ({ flag, all: ofClass.every(({ flags }) => flags.includes(flag)) }),
      ),
    };
  });
}

/**
 * `public` when a relation rests on at least one document or statement on record, `reported` when it
 * rests on other evidence only (`design.md`, section 4: the cell's second mark).
 */
export type EvidenceMark = 'public' | 'reported';

export function evidenceMark(position: Position, relation: Relation): EvidenceMark {
  const rests = position.claims.filter(({ id }) => relation.rests.includes(id));
  return rests.some((claim) => claim.class === 'document' || claim.class === 'on-record')
    ? 'public'
    : 'reported';
}

/** The ids of all sources that some entries cite, each once. */
export function citedSources(
  entries: readonly { readonly sources: readonly string[] }[],
): readonly string[] {
  return [...new Set(entries.flatMap(({ sources }) => sources))];
}
