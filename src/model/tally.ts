import type { Dataset, RelationKind } from './dataset.ts';
import { RELATION_KINDS } from './vocabulary.ts';

export interface Tally {
  /** How many relations with single points are of each kind, in the fixed order. */
  readonly relations: readonly { readonly kind: RelationKind; readonly count: number }[];
  /** How many relations concern the whole plan. */
  readonly whole: number;
  /** How many points have no relation, or only parallel statements. */
  readonly uncontested: number;
}

export function countRelations(dataset: Dataset): Tally {
  const relations = dataset.positions.flatMap((position) => position.relations);
  const withPoints = relations.filter(({ to }) => to !== 'all');
  const contested = new Set(
    withPoints.filter(({ kind }) => kind !== 'parallels').map(({ to }) => to),
  );
  return {
    relations: RELATION_KINDS.map((kind) => ({
      kind,
      count: withPoints.filter((relation) => relation.kind === kind).length,
    })),
    whole: relations.length - withPoints.length,
    uncontested: dataset.points.length - contested.size,
  };
}
