/** What stands around every saved picture: the title over it, the key and where it comes from under it. */
import { COLOURS } from './colours.ts';
import { move, SANS, SERIF, type Drawing, type Measure, type Shape } from './picture.ts';
import { drawText } from './wrap.ts';

export interface Frame {
  readonly title: string;
  /** The filter in words; none when left out. */
  readonly subtitle?: string;
  /** What the signs mean: a drawing of each, and the words beside it. */
  readonly key: readonly { readonly sign: readonly Shape[]; readonly words: string }[];
  /** Source, version, licence, address: a line each. */
  readonly source: readonly string[];
}

const EDGE = 32;
const KEY_LINE = 28;
/** The middle of a key's sign, and where its words begin. */
const KEY_SIGN = 10;
const KEY_WORDS = 28;
const KEY_GAP = 24;

function drawKey(key: Frame['key'], width: number, measure: Measure): Drawing {
  let [x, y] = [0, 0];
  const shapes = key.flatMap(({ sign, words }) => {
    const wide = KEY_WORDS + measure(words, SANS);
    if (x > 0 && x + wide > width) [x, y] = [0, y + KEY_LINE];
    const at = x;
    x += wide + KEY_GAP;
    return [
      ...move(sign, at + KEY_SIGN, y + KEY_LINE / 2),
      {
        shape: 'text' as const,
        x: at + KEY_WORDS,
        y: y + KEY_LINE / 2 + 5,
        words,
        font: SANS,
        fill: COLOURS.ink,
      },
    ];
  });
  return { width, height: key.length === 0 ? 0 : y + KEY_LINE, shapes };
}

/** The whole picture, without its words for those who do not see it. */
export function framePicture(body: Drawing, frame: Frame, measure: Measure): Drawing {
  const { width } = body;
  const shapes: Shape[] = [];
  let y = EDGE;
  const write = (words: string, font: typeof SANS, fill: string) => {
    const block = drawText(words, { x: EDGE, y, width, font, fill }, measure);
    shapes.push(...block.shapes);
    y += block.height;
  };
  write(frame.title, SERIF, COLOURS.ink);
  if (frame.subtitle !== undefined) write(frame.subtitle, SANS, COLOURS.muted);
  y += 16;
  shapes.push(...move(body.shapes, EDGE, y));
  y += body.height + 16;
  const key = drawKey(frame.key, width, measure);
  shapes.push(...move(key.shapes, EDGE, y));
  y += key.height + 12;
  shapes.push({
    shape: 'path',
    d: `M0,0H${width}`,
    stroke: COLOURS.rule,
    width: 1,
    at: { x: EDGE, y, scale: 1 },
  });
  y += 10;
  for (const line of frame.source) write(line, { ...SANS, size: 13 }, COLOURS.muted);
  return { width: width + 2 * EDGE, height: Math.ceil(y + EDGE - 8), shapes };
}
