import type { Relation } from './dataset.ts';

/**
 * The ids of the points to which a counter-demand is reported: those that a position contradicts, tightens, adds
 * to or reopens. A parallel statement is no demand (`design.md`, section 1). With `all` if that is true of the
 * whole plan. It is a matter of the dataset: a filter takes no counter-demand away.
 */
export function contestedPoints(
  positions: readonly { readonly relations: readonly Pick<Relation, 'to' | 'kind'>[] }[],
): ReadonlySet<string> {
  const all = positions.flatMap(({ relations }) => relations);
  return new Set(all.filter(({ kind }) => kind !== 'parallels').map(({ to }) => to));
}
