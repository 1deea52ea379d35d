/** The tags of notes. */
import type { Note } from './note.ts';

/** Tags as a person writes them, separated by commas: each once, without blanks around it. */
export function parseTags(written: string): readonly string[] {
  const tags = written.split(',').map((tag) => tag.trim());
  return [...new Set(tags)].filter((tag) => tag !== '');
}

/** Tags as `parseTags` reads them. */
export function writeTags(tags: readonly string[]): string {
  return tags.join(', ');
}

/** Every tag of some notes, with the number of notes that have it, in the order in which they are met. */
export function countTags(notes: readonly Note[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { tags } of notes)
    for (const tag of new Set(tags)) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return counts;
}
