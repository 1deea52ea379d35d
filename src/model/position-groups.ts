import type { Group, Position } from './dataset.ts';
import { GROUPS } from './vocabulary.ts';

export interface PositionGroup {
  readonly group: Group;
  readonly positions: readonly Position[];
}

/**
 * The positions that bear on single points, by where they come from, in the order of the vocabulary; groups
 * without one are left out.
 */
export function groupPositions(positions: readonly Position[]): readonly PositionGroup[] {
  const bearing = positions.filter(({ relations }) => relations.some(({ to }) => to !== 'all'));
  return GROUPS.map((group) => ({
    group,
    positions: bearing.filter((position) => position.group === group),
  })).filter((entry) => entry.positions.length > 0);
}
