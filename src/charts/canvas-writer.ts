/** Paints a picture on a canvas: the page's policy lets no SVG be loaded as an image. */
import { COLOURS } from './colours.ts';
import { FAMILIES, type Font, type Picture, type Shape } from './picture.ts';

/** A font as a canvas takes it. */
export function canvasFont({ size, bold, family }: Font): string {
  return `${bold ? 'bold ' : ''}${size}px ${FAMILIES[family]}`;
}

type Canvas2D = CanvasRenderingContext2D;

function paintShape(canvas: Canvas2D, shape: Shape): void {
  canvas.setLineDash([...((shape.shape !== 'text' && shape.dash) || [])]);
  if (shape.shape === 'text') {
    canvas.font = canvasFont(shape.font);
    canvas.fillStyle = shape.fill;
    canvas.textAlign =
      shape.anchor === 'end' ? 'right' : shape.anchor === 'middle' ? 'center' : 'left';
    canvas.translate(shape.x, shape.y);
    canvas.rotate(((shape.rotate ?? 0) * Math.PI) / 180);
    canvas.fillText(shape.words, 0, 0);
    return;
  }
  const path = new Path2D(shape.shape === 'path' ? shape.d : undefined);
  if (shape.shape === 'path') {
    canvas.translate(shape.at?.x ?? 0, shape.at?.y ?? 0);
    canvas.scale(shape.at?.scale ?? 1, shape.at?.scale ?? 1);
    canvas.lineWidth = shape.width;
  } else {
    path.roundRect(shape.x, shape.y, shape.width, shape.height, shape.radius);
    canvas.lineWidth = 1;
    canvas.fillStyle = shape.fill;
    if (shape.fill !== 'none') canvas.fill(path);
  }
  if (shape.stroke === undefined) return;
  canvas.strokeStyle = shape.stroke;
  canvas.stroke(path);
}

/** Paints a picture, with its ground, into the upper left corner; `scale` is how many pixels each of its own becomes. */
export function paintPicture(canvas: Canvas2D, picture: Picture, scale: number): void {
  canvas.save();
  canvas.scale(scale, scale);
  canvas.fillStyle = COLOURS.ground;
  canvas.fillRect(0, 0, picture.width, picture.height);
  canvas.lineCap = 'round';
  canvas.lineJoin = 'round';
  for (const shape of picture.shapes) {
    canvas.save();
    paintShape(canvas, shape);
    canvas.restore();
  }
  canvas.restore();
}
