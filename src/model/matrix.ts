import type { Dataset, Point, Position, Relation } from './dataset.ts';
import { evidenceMark, type EvidenceMark } from './evidence.ts';
import { pointNumber, positionLabel } from './label.ts';
import type { Order } from './order.ts';
import { groupPositions } from './position-groups.ts';
import type { Text } from './text.ts';

/** The statement at the head of a row or of a column. */
export interface Heading {
  readonly id: string;
  /** The number that people see: `14`, `D8`. */
  readonly number: string;
  readonly short: Text;
  /** A position's group, a topic's key, or empty where the order makes no groups. */
  readonly group: string;
  /** Whether a new group begins here. */
  readonly first: boolean;
}

export interface Cell {
  readonly relation: Relation;
  readonly position: Position;
  readonly evidence: EvidenceMark;
}

export interface Row {
  readonly heading: Heading;
  /** One entry for each column; `null` where no relation is reported. */
  readonly cells: readonly (Cell | null)[];
}

export interface Matrix {
  /** Whose statements head the columns; the rows are the other side's. */
  readonly across: 'points' | 'positions';
  readonly columns: readonly Heading[];
  readonly groups: readonly { readonly group: string; readonly size: number }[];
  readonly rows: readonly Row[];
}

/** A statement with what puts it in order. */
interface Entry {
  readonly statement: Point | Position;
  readonly number: string;
  readonly group: string;
  /** The places, on the other side, of what it bears on or what bears on it. */
  readonly bearsOn: readonly number[];
}

const NO_GROUP = '';

/** Puts what has the smaller places first: [2] before [2, 5] before [3]; what has none comes last. */
function comparePlaces(a: readonly number[], b: readonly number[]): number {
  if (a.length === 0 || b.length === 0) return b.length - a.length;
  const differs = a.findIndex((place, index) => place !== b[index]);
  if (differs < 0) return a.length - b.length;
  return (a[differs] ?? 0) - (b[differs] ?? -1);
}

function toHeadings(entries: readonly Entry[]): readonly Heading[] {
  return entries.map(({ statement: { id, short }, number, group }, index) => ({
    ...{ id, number, short, group },
    first: entries[index - 1]?.group !== group,
  }));
}

function arrange(
  entries: readonly Entry[],
  order: Order,
  topicOf: (entry: Entry) => string,
  topics: readonly string[],
): readonly Entry[] {
  if (order === 'origin') return entries;
  if (order === 'topic')
    return topics.flatMap((topic) =>
      entries
        .filter((entry) => topicOf(entry) === topic)
        .map((entry) => ({ ...entry, group: topic })),
    );
  return entries
    .map((entry) => ({ ...entry, group: NO_GROUP }))
    .toSorted((a, b) => comparePlaces(a.bearsOn, b.bearsOn));
}

/**
 * Points by positions, or, swapped, positions by points. Positions that bear on the whole plan only are not
 * in it. Rows stand in the order of their document; positions by group. A column's topic is the first one of
 * the point, or of the first point that the position bears on.
 * @param order that of the columns
 */
export function buildMatrix(
  { points, positions, topics }: Pick<Dataset, 'points' | 'positions' | 'topics'>,
  { order = 'origin', swapped = false }: { order?: Order; swapped?: boolean } = {},
): Matrix {
  const bearing = groupPositions(positions).flatMap((entry) => entry.positions);
  const bearsOn = ({ relations }: Position, { id }: Point) => relations.some(({ to }) => to === id);
  const plan = points.map((point): Entry => ({
    statement: point,
    number: pointNumber(point.id),
    group: NO_GROUP,
    bearsOn: bearing.flatMap((position, place) => (bearsOn(position, point) ? [place] : [])),
  }));
  const russia = bearing.map((position): Entry => ({
    statement: position,
    number: positionLabel(position.id),
    group: position.group,
    bearsOn: points.flatMap((point, place) => (bearsOn(position, point) ? [place] : [])),
  }));
  const topicOf = ({ statement, bearsOn: places }: Entry) =>
    ('topics' in statement ? statement : points[places[0] ?? 0])?.topics[0] ?? NO_GROUP;
  const columns = arrange(
    swapped ? plan : russia,
    order,
    topicOf,
    topics.map(({ key }) => key),
  );
  const headings = toHeadings(columns);
  const cellOf = (a: string, b: string): Cell | null => {
    const position = bearing.find(({ id }) => id === a || id === b);
    const relation = position?.relations.find(({ to }) => to === a || to === b);
    if (!position || !relation) return null;
    return { relation, position, evidence: evidenceMark(position, relation) };
  };
  return {
    across: swapped ? 'points' : 'positions',
    columns: headings,
    groups: headings
      .filter(({ first }) => first)
      .map(({ group }) => ({
        group,
        size: headings.filter((heading) => heading.group === group).length,
      })),
    rows: toHeadings(swapped ? russia : plan).map((heading) => ({
      heading,
      cells: headings.map(({ id }) => cellOf(id, heading.id)),
    })),
  };
}
