import { contestedPoints } from './contested-points.ts';
import type { Dataset, RelationKind } from './dataset.ts';
import type { Selection } from './selection.ts';
import { RELATION_KINDS } from './vocabulary.ts';

export interface Tally {
  /** How many relations with single points are of each kind, in the fixed order. */
  readonly relations: readonly { readonly kind: RelationKind; readonly count: number }[];
  /** How many relations concern the whole plan. */
  readonly whole: number;
  /** How many points have no relation, or only parallel statements. */
  readonly uncontested: number;
}

/** Counts what is there, or what a filter leaves of it. */
export function countRelations(
  dataset: Pick<Dataset, 'points' | 'positions'>,
  selection?: Pick<Selection, 'points' | 'relations'>,
): Tally {
  const all = dataset.positions.flatMap((position) => position.relations);
  const relations = all.filter(({ id }) => selection?.relations.has(id) ?? true);
  const withPoints = relations.filter(({ to }) => to !== 'all');
  const contested = contestedPoints(dataset.positions);
  return {
    relations: RELATION_KINDS.map((kind) => ({
      kind,
      count: withPoints.filter((relation) => relation.kind === kind).length,
    })),
    whole: relations.length - withPoints.length,
    uncontested: dataset.points.filter(
      ({ id }) => !contested.has(id) && (selection?.points.has(id) ?? true),
    ).length,
  };
}
