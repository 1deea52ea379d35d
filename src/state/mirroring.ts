/** The mirror of all notes: when it is written, and what becomes of one whose database has gone. */
import { planReturn } from '../notes/restore-copy.ts';
import {
  findMirror,
  readMirror,
  releaseMirror,
  removeMirror,
  writeMirror,
} from '../storage/mirror.ts';
import type { Failure, Notebook } from './notebook.svelte.ts';
import type { Saved } from './safekeeping.ts';

/** So many notes are written after each pause; more than that, once a minute. */
const MANY = 2000;
const MINUTE_MS = 60_000;

/** Whether the mirror is known to be of this database: this page wrote it, or a person has decided. */
let isOwn = false;
let last = -MINUTE_MS;
let isWaiting = false;

async function write({ connection }: Notebook, now: string): Promise<void> {
  last = performance.now();
  await writeMirror(connection, now);
  isOwn = true;
}

async function writeSoon(notebook: Notebook, now: string): Promise<void> {
  const wait = notebook.all.length < MANY ? 0 : last + MINUTE_MS - performance.now();
  if (wait <= 0) {
    await write(notebook, now);
    return;
  }
  if (isWaiting) return;
  isWaiting = true;
  const writeNow = () => {
    if (!isWaiting) return;
    isWaiting = false;
    void write(notebook, new Date().toISOString()).catch(() => undefined);
  };
  setTimeout(writeNow, wait);
  // Whoever leaves the page may not come back to it.
  document.addEventListener('visibilitychange', writeNow, { once: true });
}

/**
 * Looks for a mirror that waits for a decision; where there is none, writes it if notes have changed since.
 * @param now the instant, in UTC
 * @throws where it can't be written; notes are saved all the same
 */
export async function keepMirror(notebook: Notebook, now: string, saved?: Saved): Promise<void> {
  if (notebook.keeping !== 'kept') return;
  const before = saved?.before.size ?? notebook.all.length;
  const mirror = await findMirror(before === 0 && !isOwn);
  notebook.found = mirror?.isUndecided ? mirror : null;
  if (notebook.found) return;
  const taken = mirror?.taken ?? '';
  if (saved || notebook.all.some(({ modified }) => modified > taken))
    await writeSoon(notebook, now);
}

/** Ends what was decided on: from now on the mirror follows the database. */
async function settle(notebook: Notebook, deciding: Promise<void>): Promise<Failure> {
  try {
    await deciding;
  } catch {
    return 'refused';
  }
  isOwn = true;
  notebook.found = null;
  return null;
}

/** Brings back what a mirror holds and the notebook doesn't, as one deed. What can't be read stays in the mirror. */
export async function bringBack(notebook: Notebook): Promise<Failure> {
  const stored = await readMirror().catch(() => null);
  if (!stored) return 'refused';
  const waiting = new Set(notebook.rivals.map(({ revision }) => revision));
  const failure = await notebook.takeIn([
    ...planReturn(stored.notes, (id) => notebook.find(id), notebook.rivals),
    ...stored.rivals
      .filter(({ revision }) => !waiting.has(revision))
      .map((after) => ({ before: null, after, isRival: true as const })),
  ]);
  if (failure !== null || notebook.keeping !== 'kept' || stored.unreadable > 0) return failure;
  return settle(notebook, releaseMirror());
}

/** A person doesn't want what a mirror holds. What is in the notebook by now has its mirror with the next change. */
export function discardMirror(notebook: Notebook): Promise<Failure> {
  const nothing = () => Promise.resolve();
  return settle(notebook, removeMirror(nothing));
}

/** Erases all notes, and their mirror before them: an erased notebook never comes back. */
export async function eraseWithMirror(notebook: Notebook): Promise<Failure> {
  try {
    const failure = await removeMirror(() => notebook.erase());
    if (failure === null) notebook.found = null;
    return failure;
  } catch {
    return 'refused';
  }
}
