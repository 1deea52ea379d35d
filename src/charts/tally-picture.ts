import type { RelationKind } from '../model/dataset.ts';
import { COLOURS, KIND_COLOURS } from './colours.ts';
import { SANS, type Drawing, type Shape } from './picture.ts';

export interface TallyRow {
  /** `null` for what no relation bears on: it is drawn as absence. */
  readonly kind: RelationKind | null;
  readonly count: number;
  readonly words: string;
}

const WIDTH = 640;
const ROW = 52;
const SQUARE = 14;
const SQUARE_STEP = 18;

/** The tally as a picture: a row for each kind, a square for each relation. Rows of nothing are not drawn. */
export function drawTally(rows: readonly TallyRow[]): Drawing {
  const drawn = rows.filter(({ count }) => count > 0);
  return {
    width: WIDTH,
    height: drawn.length * ROW,
    shapes: drawn.flatMap(({ kind, count, words }, row): readonly Shape[] => [
      ...Array.from({ length: count }, (_, index): Shape => ({
        shape: 'rect',
        x: index * SQUARE_STEP,
        y: row * ROW,
        width: SQUARE,
        height: SQUARE,
        radius: 2,
        ...(kind === null
          ? { fill: 'none', stroke: COLOURS.muted, dash: [3, 2] }
          : { fill: KIND_COLOURS[kind] }),
      })),
      {
        shape: 'text',
        x: 0,
        y: row * ROW + SQUARE + 18,
        words,
        font: SANS,
        fill: COLOURS.ink,
      },
    ]),
  };
}
