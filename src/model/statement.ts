import type { Point, Position, Relation } from './dataset.ts';
import type { Lookup } from './lookup.ts';

/** What can be linked and cited by itself. */
export type Statement =
  | { readonly kind: 'point'; readonly id: string; readonly point: Point }
  | { readonly kind: 'position'; readonly id: string; readonly position: Position }
  | {
      readonly kind: 'relation';
      readonly id: string;
      readonly position: Position;
      readonly relation: Relation;
    };

/** @returns undefined when no point, position or relation has this id */
export function findStatement(
  id: string,
  { point, position, bearing }: Pick<Lookup, 'point' | 'position' | 'bearing'>,
): Statement | undefined {
  const [found, other, pair] = [point(id), position(id), bearing(id)];
  if (found) return { kind: 'point', id, point: found };
  if (other) return { kind: 'position', id, position: other };
  return pair && { kind: 'relation', id, ...pair };
}
