import type { Claim, EvidenceClass, Flag, Position, Relation } from './dataset.ts';
import { EVIDENCE_CLASSES, FLAGS } from './vocabulary.ts';

/** Claims that put a position forward; others speak against it, vary it or give background. */
export function supportingClaims({ claims }: Pick<Position, 'claims'>): readonly Claim[] {
  return claims.filter(({ stance }) => stance === 'for');
}

/** The claims of a position that one of its relations rests on. */
export function groundsOf(
  { claims }: Pick<Position, 'claims'>,
  { rests }: Pick<Relation, 'rests'>,
): readonly Claim[] {
  return claims.filter(({ id }) => rests.includes(id));
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
  const isPublic = groundsOf(position, relation).some(
    (claim) => claim.class === 'document' || claim.class === 'on-record',
  );
  return isPublic ? 'public' : 'reported';
}

/** The ids of all sources that some entries cite, each once. */
export function citedSources(
  entries: readonly { readonly sources: readonly string[] }[],
): readonly string[] {
  return [...new Set(entries.flatMap(({ sources }) => sources))];
}

/** A position, or one of its parts, by the place of the part in the position's list. */
export interface RestingPart {
  readonly position: Position;
  /** Null for the position as a whole. */
  readonly part: number | null;
}

/**
 * What rests on evidence of some classes only: a position when all claims that put it forward are of these
 * classes, else each of its parts of which that is true. A part that no claim covers rests on nothing.
 */
export function restingOnlyOn(
  positions: readonly Position[],
  classes: readonly EvidenceClass[],
): readonly RestingPart[] {
  const isOnly = (claims: readonly Claim[]) =>
    claims.length > 0 && claims.every((claim) => classes.includes(claim.class));
  return positions.flatMap((position): RestingPart[] => {
    const claims = supportingClaims(position);
    if (isOnly(claims)) return [{ position, part: null }];
    return position.parts.flatMap(({ key }, part) =>
      isOnly(claims.filter(({ covers }) => covers.includes(key))) ? [{ position, part }] : [],
    );
  });
}
