/** Where everything of the links view stands: points on one side, positions on the other, curves between. */
import { scalePoint } from 'd3-scale';
import { linkHorizontal } from 'd3-shape';
import type { Group } from '../model/dataset.ts';
import type { Pictured, PicturedRelation } from '../model/pictured.ts';

export interface LinksSizes {
  readonly width: number;
  /** From one row to the next, at least: a target's height. */
  readonly step: number;
  /** How wide the labels of a side are; the same for both. */
  readonly label: number;
  /** Whether positions stand on the left. */
  readonly swapped: boolean;
}

/** A place for words, and which end of them stands there. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'end';
}

export interface LinkNode extends Place {
  readonly id: string;
  /** Where curves end; `x` is where the label begins or ends. */
  readonly end: number;
}

/** A relation as it is drawn; `x` and `y` are where its sign stands. */
export interface LinkCurve extends PicturedRelation {
  readonly path: string;
  readonly x: number;
  readonly y: number;
}

export interface LinkBracket extends PicturedRelation, Place {
  readonly path: string;
}

export interface LinksLayout {
  readonly width: number;
  readonly height: number;
  readonly pointsSide: Place;
  readonly positionsSide: Place;
  readonly points: readonly LinkNode[];
  readonly headings: readonly (Place & { readonly group: Group })[];
  readonly positions: readonly LinkNode[];
  readonly curves: readonly LinkCurve[];
  /** What bears on the whole plan: a line along all points. */
  readonly brackets: readonly LinkBracket[];
}

const GAP = 10;
const BRACKET = 12;
/** The last part of a curve is level, so that its sign stands in the row of its position, apart from all others. */
const SIGN_FROM_END = 26;
const SIGN_WIDTH = 28;

const round = (value: number) => Math.round(value * 10) / 10;

/** Both sides begin and end at the same height, whatever their numbers. */
export function layOutLinks(
  { points, groups, relations, whole }: Pictured,
  { width, step, label, swapped }: LinksSizes,
): LinksLayout {
  const left = { end: label, x: label - GAP, anchor: 'end' as const };
  const right = { end: width - label, x: width - label + GAP, anchor: 'start' as const };
  const [pointSide, positionSide] = swapped ? [right, left] : [left, right];
  const rows = groups.flatMap(({ group, positions }) => [`${group}:`, ...positions]);
  const top = step * (whole.length + 0.5);
  const first = top + 2 * step;
  const last = first + step * Math.max(points.length - 1, rows.length - 2, 0);
  const rowOf = scalePoint(rows, [first - step, last]);
  const pointOf = scalePoint(points, [first, last]);
  const nodes = (ids: readonly string[], side: typeof left | typeof right, at: typeof rowOf) =>
    ids.map((id): LinkNode => ({ id, ...side, y: round(at(id) ?? first) }));
  const pointNodes = nodes(points, pointSide, pointOf);
  const positionNodes = nodes(
    groups.flatMap(({ positions }) => positions),
    positionSide,
    rowOf,
  );
  const link = linkHorizontal();
  link.digits(1);
  const inwards = swapped ? 1 : -1;
  const drawn = new Map<string, number>();
  return {
    width,
    height: round(last + step),
    pointsSide: { ...pointSide, y: round(top) },
    positionsSide: { ...positionSide, y: round(top) },
    points: pointNodes,
    headings: groups.map(({ group }) => ({
      group,
      ...positionSide,
      y: round(rowOf(`${group}:`) ?? first),
    })),
    positions: positionNodes,
    curves: relations.flatMap((relation) => {
      const from = positionNodes.find(({ id }) => id === relation.from);
      const to = pointNodes.find(({ id }) => id === relation.to);
      if (!from || !to) return [];
      const before = drawn.get(from.id) ?? 0;
      drawn.set(from.id, before + 1);
      const x = from.end + inwards * (SIGN_FROM_END + before * SIGN_WIDTH);
      const bent = link({
        source: [to.end, to.y],
        target: [x + inwards * (SIGN_WIDTH / 2), from.y],
      });
      return { ...relation, path: `${bent ?? ''}H${from.end}`, x: round(x), y: from.y };
    }),
    brackets: whole.map((relation, index) => {
      const y = step * (index + 0.5);
      const x = BRACKET / 2 + index * BRACKET;
      const [edge, into] = swapped ? [width - x, -1] : [x, 1];
      const tick = edge + into * BRACKET;
      return {
        ...relation,
        x: tick + into * 4,
        y: round(y),
        anchor: swapped ? 'end' : 'start',
        path: `M${tick},${round(y)}H${edge}V${round(last)}H${tick}`,
      };
    }),
  };
}
