/** Where the arrow keys lead in the links view, and what belongs together in it. */
import type { Pictured } from '../model/pictured.ts';
import type { LinksLayout } from './links-layout.ts';

interface Stop {
  readonly id: string;
  readonly y: number;
}

/** The stops of each column, from top to bottom: points, relations, positions. */
function columnsOf({
  brackets,
  points,
  curves,
  positions,
}: LinksLayout): readonly (readonly Stop[])[] {
  return [[...brackets, ...points], curves.toSorted((one, other) => one.y - other.y), positions];
}

/** What touches a point, a position or a relation, with itself. What bears on the whole plan touches all points. */
export function touching({ points, relations, whole }: Pictured, id: string): ReadonlySet<string> {
  const touched = relations.filter((one) => [one.id, one.to, one.from].includes(id));
  const wide = whole.filter((one) => one.id === id);
  return new Set([
    id,
    ...touched.flatMap((one) => [one.id, one.to, one.from]),
    ...(wide.length > 0 ? points : []),
    ...(points.includes(id) ? whole.map((one) => one.id) : []),
  ]);
}

const SIDEWAYS: ReadonlyMap<string, number> = new Map([
  ['ArrowLeft', -1],
  ['ArrowRight', 1],
]);

const nearest = (stops: readonly Stop[], y: number) =>
  stops.toSorted((one, other) => Math.abs(one.y - y) - Math.abs(other.y - y))[0];

/**
 * The stop that a key leads to: up and down along a column, sideways along a curve, or to the nearest
 * stop where no curve leads on.
 * @returns its id, or null where the key means nothing or an edge is reached
 */
export function moveInLinks(
  layout: LinksLayout,
  { current, key, swapped }: { current: string; key: string; swapped: boolean },
): string | null {
  const columns = columnsOf(layout);
  const at = columns.findIndex((column) => column.some(({ id }) => id === current));
  const column = columns[at] ?? [];
  const index = column.findIndex(({ id }) => id === current);
  if (key === 'Home') return column[0]?.id ?? null;
  if (key === 'End') return column.at(-1)?.id ?? null;
  if (key === 'ArrowUp') return column[index - 1]?.id ?? null;
  if (key === 'ArrowDown') return column[index + 1]?.id ?? null;
  const sideways = SIDEWAYS.get(key);
  if (sideways === undefined || at < 0) return null;
  const next = columns[at + (swapped ? -sideways : sideways)] ?? [];
  const curve = layout.curves.find(({ id }) => id === current);
  const along = next.filter(({ id }) =>
    curve
      ? id === curve.to || id === curve.from
      : layout.curves.some((one) => one.id === id && [one.to, one.from].includes(current)),
  );
  return (along[0] ?? nearest(next, column[index]?.y ?? 0))?.id ?? null;
}
