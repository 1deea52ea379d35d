import type { Selection } from './selection.ts';

/** A statement in which words were found. */
export interface Hit {
  readonly statement: string;
  /** The points, positions and relations that it belongs to, as far as it is shown there. */
  readonly units: readonly string[];
  /** In how many of its texts they are. */
  readonly texts: number;
  /** What to show of it: the text that says most of what was looked for. */
  readonly shown: string;
  /** The language of that text (BCP 47). */
  readonly lang: string;
}

/** The hits that a filter leaves: the others' statements can't be seen. What belongs to no point, position or relation can. */
export function shownHits(
  hits: readonly Hit[],
  { points, positions, relations }: Pick<Selection, 'points' | 'positions' | 'relations'>,
): readonly Hit[] {
  return hits.filter(({ statement, units }) =>
    units.some(
      (unit) =>
        points.has(unit) ||
        positions.has(unit) ||
        relations.has(unit) ||
        (unit === statement && /^[sx]\d/.test(unit)),
    ),
  );
}
