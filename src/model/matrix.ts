import type { Dataset, Group, Point, Position, Relation } from './dataset.ts';
import { evidenceMark, type EvidenceMark } from './evidence.ts';
import { GROUPS } from './vocabulary.ts';

export interface Column {
  readonly position: Position;
  readonly group: Group;
  /** Whether a new group begins here. */
  readonly first: boolean;
}

export interface Cell {
  readonly relation: Relation;
  readonly evidence: EvidenceMark;
}

export interface Row {
  readonly point: Point;
  /** One entry for each column; `null` where no relation is reported. */
  readonly cells: readonly (Cell | null)[];
}

export interface Matrix {
  readonly columns: readonly Column[];
  readonly groups: readonly { readonly group: Group; readonly size: number }[];
  readonly rows: readonly Row[];
}

/** Points by positions. Positions that bear on the whole plan only have no column. */
export function buildMatrix(dataset: Dataset): Matrix {
  const positions = GROUPS.flatMap((group) =>
    dataset.positions.filter(
      (position) => position.group === group && position.relations.some(({ to }) => to !== 'all'),
    ),
  );
  return {
    columns: positions.map((position, index) => ({
      position,
      group: position.group,
      first: positions[index - 1]?.group !== position.group,
    })),
    groups: GROUPS.map((group) => ({
      group,
      size: positions.filter((position) => position.group === group).length,
    })),
    rows: dataset.points.map((point) => ({
      point,
      cells: positions.map((position) => {
        const relation = position.relations.find(({ to }) => to === point.id);
        return relation ? { relation, evidence: evidenceMark(position, relation) } : null;
      }),
    })),
  };
}
