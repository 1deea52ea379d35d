/** The comparison as text: one row for each statement of the side that is read first, and what answers it. */
import { contestedPoints } from './contested-points.ts';
import type { Dataset, Point, Position, Relation } from './dataset.ts';
import { bearingsOf } from './lookup.ts';

/** The two sides, by their documents. */
export type Side = 'plan-20' | 'russia';

/** A statement of the side that is read second, beside one of the first. */
export interface Answer {
  /** How they bear on each other; null where a point has no relation. */
  readonly relation: Relation | null;
  /** Null for the plan as a whole. */
  readonly statement: Point | Position | null;
  /** Whether it is a point to which no counter-demand is reported. */
  readonly isUncontested: boolean;
  /** The id of the row in which the statement's own evidence stands; elsewhere a link leads there. */
  readonly home: string;
}

export interface ReadingRow {
  /** A statement's id, `all` for the plan as a whole, `none` for what has no relation. */
  readonly id: string;
  /** Null for the plan as a whole, and for what has no relation. */
  readonly statement: Point | Position | null;
  readonly answers: readonly Answer[];
  /** Whether no counter-demand is reported on what is read here. */
  readonly isUncontested: boolean;
}

export interface Reading {
  readonly first: Side;
  readonly second: Side;
  readonly rows: readonly ReadingRow[];
}

type Provisions = Pick<Dataset, 'points' | 'positions'>;

/** Points, and Russia's positions on each; at the end the positions on the whole plan. */
function readPlanFirst({ points, positions }: Provisions): Reading {
  const contested = contestedPoints(positions);
  const bearings = bearingsOf(positions);
  const answersTo = (id: string) =>
    bearings
      .filter(({ relation }) => relation.to === id)
      .map(({ position, relation }): Answer => ({
        relation,
        statement: position,
        isUncontested: false,
        home: position.relations[0]?.to ?? id,
      }));
  return {
    first: 'plan-20',
    second: 'russia',
    rows: [
      ...points.map((point) => ({
        id: point.id,
        statement: point,
        answers: answersTo(point.id),
        isUncontested: !contested.has(point.id),
      })),
      { id: 'all', statement: null, answers: answersTo('all'), isUncontested: false },
    ],
  };
}

/** Russia's positions, and the points that each bears on; at the end the points that none bears on. */
function readRussiaFirst({ points, positions }: Provisions): Reading {
  const contested = contestedPoints(positions);
  const homes = new Map(
    positions
      .flatMap(({ id, relations }) => relations.map(({ to }) => [to, id] as const))
      .toReversed(),
  );
  const answersOf = (position: Position) =>
    position.relations.map((relation): Answer => ({
      relation,
      statement: points.find(({ id }) => id === relation.to) ?? null,
      isUncontested: !contested.has(relation.to),
      home: homes.get(relation.to) ?? position.id,
    }));
  const alone = points.filter(({ id }) => !homes.has(id));
  const lastRow: ReadingRow = {
    id: 'none',
    statement: null,
    answers: alone.map((point) => ({
      relation: null,
      statement: point,
      isUncontested: true,
      home: 'none',
    })),
    isUncontested: true,
  };
  return {
    first: 'russia',
    second: 'plan-20',
    rows: [
      ...positions.map((position) => ({
        id: position.id,
        statement: position,
        answers: answersOf(position),
        isUncontested: false,
      })),
      ...(alone.length > 0 ? [lastRow] : []),
    ],
  };
}

/** @param swapped whether Russia's positions are read first */
export function buildReading(dataset: Provisions, swapped: boolean): Reading {
  return swapped ? readRussiaFirst(dataset) : readPlanFirst(dataset);
}
