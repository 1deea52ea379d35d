/** A picture as plain data: what is painted where. The writers make files of it. */

/** Left edge and baseline; with `rotate`, turned about them by degrees, clockwise. */
export interface TextShape {
  readonly shape: 'text';
  readonly x: number;
  readonly y: number;
  readonly words: string;
  readonly font: Font;
  readonly fill: string;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly rotate?: number;
}

export interface PathShape {
  readonly shape: 'path';
  /** The data of an SVG path. */
  readonly d: string;
  readonly stroke: string;
  readonly width: number;
  readonly dash?: readonly number[];
  /** Moved to here and then enlarged; as it is when left out. */
  readonly at?: { readonly x: number; readonly y: number; readonly scale: number };
}

export interface RectShape {
  readonly shape: 'rect';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly radius: number;
  readonly fill: string;
  /** The colour of its edge; none when left out. */
  readonly stroke?: string;
  readonly dash?: readonly number[];
}

export type Shape = TextShape | PathShape | RectShape;

export interface Font {
  /** In pixels. */
  readonly size: number;
  readonly bold: boolean;
  readonly family: 'serif' | 'sans';
}

/** How wide words are in a font, in pixels: browsers know it, and tests say it. */
export type Measure = (words: string, font: Font) => number;

/** A part of a picture, without what stands around it. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
}

export interface Picture extends Drawing {
  /** BCP 47 */
  readonly lang: string;
  /** The title with its take-away. */
  readonly title: string;
  /** What the picture shows, in words. */
  readonly description: string;
}

/** The same families as in `styles/tokens.css`. */
export const FAMILIES: Readonly<Record<Font['family'], string>> = {
  serif: "'Iowan Old Style', 'Palatino Linotype', Palatino, 'Noto Serif', Georgia, serif",
  sans: "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', sans-serif",
};

export const SANS: Font = { size: 14, bold: false, family: 'sans' };
export const SERIF: Font = { size: 24, bold: true, family: 'serif' };

/** Shapes moved as a whole. */
export function move(shapes: readonly Shape[], right: number, down: number): readonly Shape[] {
  return shapes.map((shape): Shape => {
    if (shape.shape !== 'path') return { ...shape, x: shape.x + right, y: shape.y + down };
    const { x, y, scale } = shape.at ?? { x: 0, y: 0, scale: 1 };
    return { ...shape, at: { x: x + right, y: y + down, scale } };
  });
}
