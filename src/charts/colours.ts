/** The colours of saved pictures: those of the light scheme in `styles/tokens.css`, whatever the reader's own is. */
import type { RelationKind } from '../model/dataset.ts';

export const COLOURS = {
  ground: '#fcfaf6',
  ink: '#14171c',
  muted: '#545b66',
  rule: '#dedad2',
  plan: '#2b4162',
  russia: '#61351f',
} as const;

export const KIND_COLOURS: Readonly<Record<RelationKind, string>> = {
  contradicts: '#7b2d6b',
  tightens: '#8a5206',
  adds: '#0f6670',
  reopens: '#4653a5',
  parallels: '#59616d',
};
