import { scaleBand } from 'd3-scale';
import type { Pictured } from '../model/pictured.ts';
import { COLOURS } from './colours.ts';
import type { Labels } from './links-picture.ts';
import { SANS, type Drawing, type Shape } from './picture.ts';
import { drawSign } from './signs.ts';

const STEP = 26;
/** Room for the titles of rows, and for those of columns, which lean. */
const ROWS = 250;
const COLUMNS = 170;
const LEAN = -54;

/** The matrix as a picture: points by positions, or positions by points when the sides are swapped. */
export function drawMatrix(pictured: Pictured, labels: Labels, swapped: boolean): Drawing {
  const positions = pictured.groups.flatMap((group) => group.positions);
  const [rows, columns] = swapped ? [positions, pictured.points] : [pictured.points, positions];
  const [rowColour, columnColour] = swapped
    ? [COLOURS.russia, COLOURS.plan]
    : [COLOURS.plan, COLOURS.russia];
  const top = COLUMNS + pictured.whole.length * STEP;
  const bottom = top + rows.length * STEP;
  const x = scaleBand(columns, [ROWS, ROWS + columns.length * STEP]);
  const y = scaleBand(rows, [top, bottom]);
  const middle = (scale: typeof x, id: string) => (scale(id) ?? 0) + STEP / 2;
  const statement = (id: string) => `${labels.label(id)}\u2002${labels.title(id)}`;
  const font = { ...SANS, size: 13 };
  const write = (
    words: string,
    at: Pick<Shape & { shape: 'text' }, 'x' | 'y' | 'rotate' | 'fill'>,
  ) => ({ shape: 'text', words, font, ...at }) as const;
  return {
    // A leaning title reaches further to the right than its column.
    width: ROWS + columns.length * STEP + 120,
    height: bottom + STEP,
    shapes: [
      ...pictured.whole.flatMap((relation, index): readonly Shape[] => {
        const line = STEP * (index + 0.5);
        return [
          ...drawSign(relation.kind, relation.evidence, 10, line),
          write(labels.whole(relation.id), { x: 28, y: line + 5, fill: COLOURS.ink }),
        ];
      }),
      ...rows.flatMap((id): readonly Shape[] => [
        {
          shape: 'path',
          d: `M0,${y(id) ?? 0}H${ROWS + columns.length * STEP}`,
          stroke: COLOURS.rule,
          width: 1,
        },
        write(statement(id), { x: 0, y: middle(y, id) + 5, fill: rowColour }),
      ]),
      ...columns.map((id) =>
        write(statement(id), {
          x: middle(x, id) + 4,
          y: top - 6,
          rotate: LEAN,
          fill: columnColour,
        }),
      ),
      ...pictured.relations.flatMap(({ to, from, kind, evidence }) =>
        drawSign(kind, evidence, middle(x, swapped ? to : from), middle(y, swapped ? from : to)),
      ),
      ...(swapped ? [] : pictured.groups).map((group) =>
        write(labels.group(group.group), {
          x: x(group.positions[0] ?? '') ?? 0,
          y: bottom + STEP - 8,
          fill: COLOURS.muted,
        }),
      ),
    ],
  };
}
