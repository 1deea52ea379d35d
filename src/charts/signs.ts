/** The signs of saved pictures, as shapes. */
import type { RelationKind } from '../model/dataset.ts';
import type { EvidenceMark } from '../model/evidence.ts';
import { COLOURS, KIND_COLOURS } from './colours.ts';
import type { Shape } from './picture.ts';

/** The paths of `ui/shared/Signs.svelte`, in a square of 16. */
export const SIGN_PATHS: Readonly<Record<RelationKind, string>> = {
  contradicts: 'M3 6h10M3 10h10M10.5 2.5l-5 11',
  tightens: 'M4 3l8 3.5L4 10M4 13.5h8',
  adds: 'M8 3v10M3 8h10',
  reopens: 'M12.5 9.5A4.75 4.75 0 1 1 11.5 4.9M12.7 2.5v3.2H9.5',
  parallels: 'M5.5 3v10M10.5 3v10',
};

/** A relation that rests on reported evidence only is drawn with this; one on public evidence without a gap. */
export const REPORTED_DASH: readonly number[] = [5, 4];

export const SIGN_SIZE = 20;

/** The second mark: filled for public evidence, hollow for other evidence, as in the matrix. */
export function drawEvidence(evidence: EvidenceMark, x: number, y: number, ink: string): Shape {
  const fill = evidence === 'public' ? ink : 'none';
  return { shape: 'rect', x: x - 3, y: y - 3, width: 6, height: 6, radius: 3, fill, stroke: ink };
}

/** A relation's sign on its colour, with the second mark. @param x its middle */
export function drawSign(
  kind: RelationKind,
  evidence: EvidenceMark | null,
  x: number,
  y: number,
): readonly Shape[] {
  const half = SIGN_SIZE / 2;
  return [
    {
      shape: 'rect',
      x: x - half,
      y: y - half,
      width: SIGN_SIZE,
      height: SIGN_SIZE,
      radius: 4,
      fill: KIND_COLOURS[kind],
    },
    {
      shape: 'path',
      d: SIGN_PATHS[kind],
      stroke: COLOURS.ground,
      width: 1.9,
      at: { x: x - half + (evidence ? 1 : 3), y: y - half + (evidence ? 1 : 3), scale: 14 / 16 },
    },
    ...(evidence ? [drawEvidence(evidence, x + half - 4, y + half - 4, COLOURS.ground)] : []),
  ];
}
