/** A card: one statement, or a point and a position side by side with how they bear on each other. */
import type { RelationKind } from '../model/dataset.ts';
import type { EvidenceMark } from '../model/evidence.ts';
import { COLOURS, KIND_COLOURS } from './colours.ts';
import { move, SANS, type Drawing, type Font, type Measure, type Shape } from './picture.ts';
import { drawSign } from './signs.ts';
import { drawText } from './wrap.ts';

export interface CardStatement {
  readonly side: 'plan-20' | 'russia';
  /** Whose it is and which: *The plan, point 14*. */
  readonly name: string;
  readonly title: string;
  /** Empty where no summary is shown. */
  readonly summary: string;
  /** What evidence there is for it. */
  readonly evidence: string;
}

export interface CardRelation {
  readonly kind: RelationKind;
  /** The second mark; none where nothing beside it says what it means. */
  readonly evidence: EvidenceMark | null;
  /** What kind it is, and of what extent. */
  readonly label: string;
  /** The sentence that explains it, and what it rests on; none where it is not shown. */
  readonly sentence: readonly string[];
}

const COLUMN = 380;
const GAP = 40;

const bold = (font: Font): Font => ({ ...font, bold: true });

function drawStatement(
  statement: CardStatement,
  x: number,
  width: number,
  measure: Measure,
): Drawing {
  const side = statement.side === 'russia' ? COLOURS.russia : COLOURS.plan;
  let y = 0;
  const shapes = [
    [statement.name, bold(SANS), side],
    [statement.title, { size: 20, bold: true, family: 'serif' }, COLOURS.ink],
    [statement.summary, { ...SANS, size: 16 }, COLOURS.ink],
    [statement.evidence, SANS, COLOURS.muted],
  ] as const;
  const drawn = shapes.flatMap(([words, font, fill]) => {
    const block = drawText(words, { x, y, width, font, fill }, measure);
    if (block.height > 0) y += block.height + 6;
    return block.shapes;
  });
  return { width, height: y, shapes: drawn };
}

/**
 * @param statements one, or two that stand side by side in columns of the same width, in this order
 * @param relations how they bear on each other, or on what; stands under them
 * @param absence what is said of what there is not; nothing when it is empty
 */
export function drawCard(
  statements: readonly CardStatement[],
  relations: readonly CardRelation[],
  absence: string,
  measure: Measure,
): Drawing {
  const width = COLUMN * 2 + GAP;
  const column = statements.length > 1 ? COLUMN : width;
  const columns = statements.map((statement, index) =>
    drawStatement(statement, index * (COLUMN + GAP), column, measure),
  );
  let y = Math.max(0, ...columns.map(({ height }) => height)) + 12;
  const between = relations.flatMap(({ kind, evidence, label, sentence }): readonly Shape[] => {
    const lines: Shape[] = [];
    const write = (words: string, font: Font, fill: string) => {
      const block = drawText(words, { x: 30, y, width: width - 30, font, fill }, measure);
      lines.push(...block.shapes);
      y += block.height;
    };
    lines.push(...move(drawSign(kind, evidence, 10, 11), 0, y));
    write(label, bold({ ...SANS, size: 16 }), KIND_COLOURS[kind]);
    sentence.forEach((words, index) =>
      write(
        words,
        index === 0 ? { ...SANS, size: 16 } : SANS,
        index === 0 ? COLOURS.ink : COLOURS.muted,
      ),
    );
    y += 10;
    return lines;
  });
  const said = drawText(absence, { x: 0, y, width, font: SANS, fill: COLOURS.muted }, measure);
  return {
    width,
    height: y + said.height,
    shapes: [...columns.flatMap(({ shapes }) => shapes), ...between, ...said.shapes],
  };
}
