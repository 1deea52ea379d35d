/**
 * The mirror of all notes as a text: how many there are, then each in a line of its own, then their second wordings
 * (JSON Lines).
 */
import type { Note } from './note.ts';
import { parseStoredNote } from './stored-note.ts';

/** What a mirror holds. */
export interface MirrorHead {
  /** When it was written: an instant, in UTC. */
  readonly taken: string;
  /** How many notes, those in the trash too. */
  readonly notes: number;
  /** How many lines this edition can't read, once that is known. */
  readonly unreadable?: number;
}

/** @returns the lines, each with its end */
export function writeLines(lines: readonly (Note | number)[]): string {
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('');
}

/** @returns undefined where the line holds no note, is cut off, or is of an edition that this one can't read */
export function parseLine(line: string): Note | undefined {
  try {
    return parseStoredNote(JSON.parse(line));
  } catch {
    return undefined;
  }
}
