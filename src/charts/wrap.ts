import type { Font, Measure, TextShape } from './picture.ts';

/**
 * Breaks words into lines at spaces, but not at non-breaking ones. A word that is wider than a line has one to itself.
 * @returns no line for no words
 */
export function wrap(
  words: string,
  font: Font,
  width: number,
  measure: Measure,
): readonly string[] {
  const lines: string[] = [];
  for (const word of words.split(/[ \n\t]+/).filter((one) => one !== '')) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && measure(longer, font) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

export interface Block {
  readonly shapes: readonly TextShape[];
  readonly height: number;
}

const LINE_HEIGHT = 1.4;

/** Words in a column of a width, from its left upper corner. */
export function drawText(
  words: string,
  { x, y, width, font, fill }: { x: number; y: number; width: number; font: Font; fill: string },
  measure: Measure,
): Block {
  const line = font.size * LINE_HEIGHT;
  const lines = wrap(words, font, width, measure);
  return {
    shapes: lines.map((text, index) => ({
      shape: 'text',
      x,
      y: Math.round(y + index * line + font.size),
      words: text,
      font,
      fill,
    })),
    height: Math.ceil(lines.length * line),
  };
}
