/** What can be said of the pictures: counts and patterns, all of them computed. */
import { contestedPoints } from './contested-points.ts';
import type { Dataset, RelationKind } from './dataset.ts';
import type { EvidenceMark } from './evidence.ts';
import { pictureRelations, type Pictured, type PicturedRelation } from './pictured.ts';
import type { Selection } from './selection.ts';
import { RELATION_KINDS } from './vocabulary.ts';

/** What has the most relations, and how many; nothing has one where it is empty. */
export interface Most<Name> {
  readonly names: readonly Name[];
  readonly count: number;
}

export interface Findings extends Pictured {
  readonly allPoints: number;
  /** The points that are shown. */
  readonly shown: readonly string[];
  /** The points that a relation bears on. */
  readonly touched: readonly string[];
  /** The kinds that there are, in the fixed order. */
  readonly byKind: readonly {
    readonly kind: RelationKind;
    readonly relations: readonly PicturedRelation[];
  }[];
  /** The kinds of which there is no relation. */
  readonly missing: readonly RelationKind[];
  /** What the relations rest on, for those marks that there are. */
  readonly byEvidence: readonly {
    readonly evidence: EvidenceMark;
    readonly relations: readonly PicturedRelation[];
  }[];
  readonly busiestPoints: Most<string>;
  readonly commonestKinds: Most<RelationKind>;
  /** The positions that bear on more than one point. */
  readonly manifold: readonly string[];
  /** The shown points with no counter-demand. */
  readonly uncontested: readonly string[];
  /** Those of them that a parallel statement is shown for. */
  readonly parallelOnly: readonly PicturedRelation[];
  /** Those of them that the dataset has no relation for at all. */
  readonly bare: readonly string[];
}

function most<Name>(
  entries: readonly { readonly name: Name; readonly count: number }[],
): Most<Name> {
  const count = Math.max(0, ...entries.map((entry) => entry.count));
  const names = count === 0 ? [] : entries.filter((entry) => entry.count === count);
  return { names: names.map(({ name }) => name), count };
}

/** @param selection what a filter leaves; everything when it is left out */
export function findPatterns(
  dataset: Pick<Dataset, 'points' | 'positions'>,
  selection?: Pick<Selection, 'points' | 'relations'>,
): Findings {
  const pictured = pictureRelations(dataset, selection);
  const { points, groups, relations } = pictured;
  const shown = points.filter((id) => selection?.points.has(id) ?? true);
  const kinds = RELATION_KINDS.map((kind) => ({
    kind,
    relations: relations.filter((one) => one.kind === kind),
  }));
  const all = dataset.positions.flatMap((position) => position.relations);
  const contested = contestedPoints(dataset.positions);
  const uncontested = shown.filter((id) => !contested.has(id));
  return {
    ...pictured,
    allPoints: points.length,
    shown,
    touched: points.filter((id) => relations.some(({ to }) => to === id)),
    byKind: kinds.filter((entry) => entry.relations.length > 0),
    missing: kinds.filter((entry) => entry.relations.length === 0).map(({ kind }) => kind),
    byEvidence: (['public', 'reported'] as const)
      .map((evidence) => ({
        evidence,
        relations: relations.filter((one) => one.evidence === evidence),
      }))
      .filter((entry) => entry.relations.length > 0),
    busiestPoints: most(
      points.map((name) => ({ name, count: relations.filter(({ to }) => to === name).length })),
    ),
    commonestKinds: most(
      kinds.map((entry) => ({ name: entry.kind, count: entry.relations.length })),
    ),
    manifold: groups
      .flatMap(({ positions }) => positions)
      .filter((id) => relations.filter(({ from }) => from === id).length > 1),
    uncontested,
    parallelOnly: relations.filter(({ to }) => uncontested.includes(to)),
    bare: uncontested.filter((id) => all.every(({ to }) => to !== id)),
  };
}
