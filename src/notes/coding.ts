/** What one person's notes say as coding: which provision got which tags. */
import { ownerOf } from '../model/owner.ts';
import type { Note } from './note.ts';

export interface Coding {
  /** The tags of each provision that has any, by its id. */
  readonly tags: ReadonlyMap<string, ReadonlySet<string>>;
  /** How many notes with tags stand at no provision: at a relation, or at no statement. */
  readonly leftOut: number;
  /** The ids of all notes with tags. */
  readonly notes: ReadonlySet<string>;
}

/**
 * Points, positions, and the numbered statements of the other documents (`design.md`, section 2). Not a relation
 * (`p14-d8`), which is about two provisions, nor an event, a figure or a discrepancy.
 */
const PROVISION = /^[pdauemi]\d+$/;

/** A tag as it is compared: without blanks around it, with accents in one form (Unicode Standard Annex 15). */
const foldTag = (tag: string) => tag.trim().normalize('NFC');

/**
 * Reads notes as coding. A note on a claim or a response counts for the provision that owns it; one in the trash
 * counts nowhere. Tags are the same that are written the same, with capital and small letters apart, as in the
 * list of tags.
 */
export function readCoding(notes: readonly Note[]): Coding {
  const tags = new Map<string, Set<string>>();
  const ids = new Set<string>();
  let leftOut = 0;
  for (const { id, place, tags: written, trashed } of notes) {
    const given = written.map(foldTag).filter((tag) => tag !== '');
    if (trashed !== null || given.length === 0) continue;
    ids.add(id);
    const owner = 'statement' in place ? ownerOf(place.statement) : '';
    if (PROVISION.test(owner)) tags.set(owner, new Set([...(tags.get(owner) ?? []), ...given]));
    else leftOut += 1;
  }
  return { tags, leftOut, notes: ids };
}
