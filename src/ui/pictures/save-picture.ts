/** Pictures as files that a reader keeps. */
import { canvasFont, paintPicture } from '../../charts/canvas-writer.ts';
import type { Measure, Picture } from '../../charts/picture.ts';
import { writeSvg } from '../../charts/svg-writer.ts';
import { saveFile } from '../shared/save-file.ts';

export type PictureFormat = 'svg' | 'png';

/** Pixels of a PNG for each pixel of its picture: sharp on screens and projectors with many. */
const SCALE = 2;

function createCanvas(width: number, height: number): CanvasRenderingContext2D {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('There is no canvas to draw on.');
  return context;
}

/**
 * How wide words are in this browser.
 * @throws when the browser has no canvas
 */
export function createMeasure(): Measure {
  const context = createCanvas(1, 1);
  return (words, font) => {
    context.font = canvasFont(font);
    return context.measureText(words).width;
  };
}

function paintPng(picture: Picture): Promise<Blob> {
  const context = createCanvas(picture.width * SCALE, picture.height * SCALE);
  paintPicture(context, picture, SCALE);
  return new Promise((resolve, reject) => {
    context.canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error('The canvas gave no picture.'));
    }, 'image/png');
  });
}

/**
 * Gives a picture to the reader as a file.
 * @param name without its ending
 * @throws when the browser has no canvas, or none that is large enough
 */
export async function savePicture(
  picture: Picture,
  format: PictureFormat,
  name: string,
): Promise<void> {
  const blob =
    format === 'svg'
      ? new Blob([writeSvg(picture)], { type: 'image/svg+xml' })
      : await paintPng(picture);
  saveFile(`${name}.${format}`, blob);
}
