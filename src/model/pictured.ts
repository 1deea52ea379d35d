/** What the pictures of the comparison show: the same relations, whatever the picture. */
import type { Dataset, Group, RelationKind } from './dataset.ts';
import { evidenceMark, type EvidenceMark } from './evidence.ts';
import { groupPositions } from './position-groups.ts';
import type { Selection } from './selection.ts';

/** A relation as a picture shows it. */
export interface PicturedRelation {
  readonly id: string;
  /** The id of a point, or `all`. */
  readonly to: string;
  /** The id of the position. */
  readonly from: string;
  readonly kind: RelationKind;
  readonly evidence: EvidenceMark;
}

export interface PicturedGroup {
  readonly group: Group;
  readonly positions: readonly string[];
}

export interface Pictured {
  /** The ids of all points, also of those that a filter leaves nothing of: what stays keeps its place. */
  readonly points: readonly string[];
  /** The positions that bear on single points, by where they come from; groups without one are left out. */
  readonly groups: readonly PicturedGroup[];
  /** What is left of the relations with single points, in the order of the points. */
  readonly relations: readonly PicturedRelation[];
  /** What is left of the relations with the whole plan. */
  readonly whole: readonly PicturedRelation[];
}

/** @param selection what a filter leaves; everything when it is left out */
export function pictureRelations(
  { points, positions }: Pick<Dataset, 'points' | 'positions'>,
  selection?: Pick<Selection, 'relations'>,
): Pictured {
  const groups = groupPositions(positions);
  const inColumns = groups.flatMap((entry) => entry.positions);
  const ordered = [...inColumns, ...positions.filter((one) => !inColumns.includes(one))];
  const relations = ordered.flatMap((position) =>
    position.relations
      .filter(({ id }) => selection?.relations.has(id) ?? true)
      .map((relation): PicturedRelation => ({
        id: relation.id,
        to: relation.to,
        from: position.id,
        kind: relation.kind,
        evidence: evidenceMark(position, relation),
      })),
  );
  return {
    points: points.map(({ id }) => id),
    groups: groups.map((entry) => ({
      group: entry.group,
      positions: entry.positions.map(({ id }) => id),
    })),
    relations: points.flatMap(({ id }) => relations.filter(({ to }) => to === id)),
    whole: relations.filter(({ to }) => to === 'all'),
  };
}
