/** The mirror of all notes as a text: a line that says what is in it, and a line for each note (JSON Lines). */
import type { Note } from './note.ts';
import { parseStoredNote } from './stored-note.ts';

/** What a mirror holds. */
export interface MirrorHead {
  /** An instant, in UTC. */
  readonly taken: string;
  /** How many notes there are, those in the trash and second wordings too. */
  readonly notes: number;
}

/** Whether a note is the one, or a second wording of it. */
export type MirrorLine = 'note' | 'rival';

const parseJson = (line: string): unknown => {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
};

export const writeHead = ({ taken, notes }: MirrorHead): string =>
  `${JSON.stringify({ taken, notes })}\n`;

/** @returns undefined where the text doesn't begin with a whole head */
export function parseHead(text: string): MirrorHead | undefined {
  const value = parseJson(text.split('\n', 1)[0] ?? '');
  if (typeof value !== 'object' || value === null) return undefined;
  if (!('taken' in value) || !('notes' in value)) return undefined;
  const { taken, notes } = value;
  return typeof taken === 'string' && typeof notes === 'number' ? { taken, notes } : undefined;
}

export const writeLines = (notes: readonly Note[], line: MirrorLine): string =>
  notes.map((note) => `${JSON.stringify({ [line]: note })}\n`).join('');

/** @returns undefined where the line is none, or cut off, or this edition can't read its note */
export function parseLine(text: string): readonly [MirrorLine, Note] | undefined {
  const value = parseJson(text);
  if (typeof value !== 'object' || value === null) return undefined;
  const line = 'rival' in value ? 'rival' : 'note';
  const note = parseStoredNote(Object.values(value)[0]);
  return note && line in value ? [line, note] : undefined;
}
