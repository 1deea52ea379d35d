import type { Group } from '../model/dataset.ts';
import type { Pictured } from '../model/pictured.ts';
import { COLOURS, KIND_COLOURS } from './colours.ts';
import { layOutLinks } from './links-layout.ts';
import { SANS, type Drawing, type Shape } from './picture.ts';
import { drawSign, REPORTED_DASH } from './signs.ts';

/** The words on a picture of the relations. */
export interface Labels {
  /** The number or id of a point or a position. */
  readonly label: (id: string) => string;
  readonly title: (id: string) => string;
  readonly group: (group: Group) => string;
  /** The names of the two sides. */
  readonly plan: string;
  readonly russia: string;
  /** What bears on the whole plan, by the id of the relation. */
  readonly whole: (relation: string) => string;
}

/** Room for the number or id of a statement; its title stands beyond. */
const LABEL_WIDTH = 34;

/** The links view as a picture. */
export function drawLinks(pictured: Pictured, labels: Labels, swapped: boolean): Drawing {
  const layout = layOutLinks(pictured, { width: 960, step: 25, label: 280, swapped });
  const write = (
    { x, y, anchor }: { x: number; y: number; anchor: 'start' | 'end' },
    words: string,
    fill: string,
    bold = false,
  ): Shape => ({ shape: 'text', x, y: y + 5, words, font: { ...SANS, bold }, fill, anchor });
  return {
    width: layout.width,
    height: layout.height,
    shapes: [
      ...layout.brackets.flatMap((bracket): readonly Shape[] => [
        {
          shape: 'path',
          d: bracket.path,
          stroke: KIND_COLOURS[bracket.kind],
          width: 1.5,
          ...(bracket.evidence === 'reported' ? { dash: REPORTED_DASH } : {}),
        },
        ...drawSign(bracket.kind, bracket.evidence, bracket.x + (swapped ? -12 : 12), bracket.y),
        write(
          { ...bracket, x: bracket.x + (swapped ? -30 : 30) },
          labels.whole(bracket.id),
          COLOURS.ink,
        ),
      ]),
      write(layout.pointsSide, labels.plan, COLOURS.plan, true),
      write(layout.positionsSide, labels.russia, COLOURS.russia, true),
      ...layout.headings.map((heading) =>
        write(heading, labels.group(heading.group), COLOURS.muted),
      ),
      ...layout.curves.map(({ path, kind, evidence }): Shape => ({
        shape: 'path',
        d: path,
        stroke: KIND_COLOURS[kind],
        width: 1.5,
        ...(evidence === 'reported' ? { dash: REPORTED_DASH } : {}),
      })),
      ...[...layout.points, ...layout.positions].flatMap((node) => {
        const away = node.anchor === 'start' ? 1 : -1;
        return [
          write(node, labels.label(node.id), COLOURS.ink, true),
          write({ ...node, x: node.x + away * LABEL_WIDTH }, labels.title(node.id), COLOURS.ink),
        ];
      }),
      ...layout.curves.flatMap(({ kind, evidence, x, y }) => drawSign(kind, evidence, x, y)),
    ],
  };
}
