import { anchorPlace } from '../../notes/anchor.ts';
import type { Note } from '../../notes/note.ts';
import type { PageContext } from '../../state/page-context.ts';
import { fieldsOf } from './fields-of.ts';

/** How long notes are looked at at a stretch, in milliseconds. */
const STRETCH_MS = 8;

/** By the wording of the note: it can't change while the page is open. */
const known = new Map<string, boolean>();

function isLost({ place, revision }: Note, page: PageContext): boolean {
  const { version } = page.dataset.edition;
  if (!('statement' in place) || place.lang !== page.lang || place.version === version)
    return false;
  const before = known.get(revision);
  if (before !== undefined) return before;
  const fields = fieldsOf(page).get(place.statement);
  const lost = anchorPlace(place, { version, fields }).kind === 'lost';
  known.set(revision, lost);
  return lost;
}

/**
 * Looks for the notes whose words have gone from the text, in pieces between which the page can answer.
 * @returns their ids
 */
export async function findLost(
  notes: readonly Note[],
  page: PageContext,
): Promise<ReadonlySet<string>> {
  const lost = new Set<string>();
  let until = performance.now() + STRETCH_MS;
  for (const note of notes) {
    if (isLost(note, page)) lost.add(note.id);
    if (performance.now() < until) continue;
    await new Promise((resolve) => setTimeout(resolve));
    until = performance.now() + STRETCH_MS;
  }
  return lost;
}
