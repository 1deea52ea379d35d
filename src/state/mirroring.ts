/** The mirror of all notes: when it is written, and what becomes of one whose database has gone. */
import type { Step } from '../notes/history.ts';
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

/** Whether this page has looked for a mirror: what it writes later is no find. */
let hasLooked = false;
let last = -MINUTE_MS;
let timer: ReturnType<typeof setTimeout> | undefined;

function writeSoon({ all, connection }: Notebook): void {
  clearTimeout(timer);
  timer = setTimeout(
    () => {
      last = performance.now();
      void writeMirror(connection).catch(() => undefined);
    },
    all.length < MANY ? 0 : last + MINUTE_MS - performance.now(),
  );
}

/** Looks for a mirror that waits for a decision; where there is none, writes it soon if notes have changed since. */
export async function keepMirror(notebook: Notebook, saved?: Saved): Promise<void> {
  const { keeping, all } = notebook;
  if (keeping !== 'kept') return;
  const mirror = await findMirror(!hasLooked && (saved?.before.size ?? all.length) === 0);
  hasLooked = true;
  notebook.found = mirror?.isUndecided ? (notebook.found ?? mirror) : null;
  const taken = mirror?.taken ?? '';
  if (saved || all.some(({ modified }) => modified > taken)) writeSoon(notebook);
}

/** Brings back what a mirror holds and the notebook doesn't, as one deed. What can't be read stays in the mirror. */
export async function bringBack(notebook: Notebook): Promise<Failure> {
  try {
    const { notes, rivals, unreadable } = await readMirror();
    const waiting = new Set(notebook.rivals.map(({ revision }) => revision));
    const failure = await notebook.takeIn([
      ...planReturn(notes, (id) => notebook.find(id), notebook.rivals),
      ...rivals
        .filter(({ revision }) => !waiting.has(revision))
        .map((after): Step => ({ before: null, after, isRival: true })),
    ]);
    if (failure !== null) return failure;
    if (unreadable === 0) await releaseMirror();
    notebook.found = unreadable > 0 && notebook.found ? { ...notebook.found, unreadable } : null;
    return null;
  } catch {
    return 'refused';
  }
}

async function removeWith(notebook: Notebook, act: () => Promise<Failure>): Promise<Failure> {
  const failure = await removeMirror(act).catch(() => 'refused' as const);
  if (failure === null) notebook.found = null;
  return failure;
}

/** A person doesn't want what a mirror holds. What is in the notebook by now has one with the next change. */
export function discardMirror(notebook: Notebook): Promise<Failure> {
  return removeWith(notebook, () => Promise.resolve(null));
}

/** Erases all notes, and their mirror before them: an erased notebook never comes back. */
export function eraseWithMirror(notebook: Notebook): Promise<Failure> {
  return removeWith(notebook, () => notebook.erase());
}
