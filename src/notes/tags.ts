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

/**
 * Tags that what is being written may be meant to become: those that begin as its last one does, and are not
 * written yet.
 * @param known the tags that there are, with how often each is used: the most frequent come first
 * @param most as many are wanted
 */
export function suggestTags(
  written: string,
  known: ReadonlyMap<string, number>,
  most: number,
): readonly string[] {
  const tags = written.split(',').map((tag) => tag.trim());
  const begun = (tags.pop() ?? '').toLowerCase();
  const isMeant = (tag: string) => tag.toLowerCase().startsWith(begun) && tag !== begun;
  return [...known]
    .filter(([tag]) => isMeant(tag) && !tags.includes(tag))
    .toSorted(([, one], [, other]) => other - one)
    .slice(0, most)
    .map(([tag]) => tag);
}

/** What is written with its last tag made whole. */
export function completeTag(written: string, tag: string): string {
  const tags = written.split(',').slice(0, -1);
  return writeTags(parseTags([...tags, tag].join(',')));
}

/** Every tag of some notes, with the number of notes that have it, in the order in which they are met. */
export function countTags(notes: readonly Note[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { tags } of notes)
    for (const tag of new Set(tags)) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return counts;
}
