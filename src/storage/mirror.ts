/**
 * A mirror of all notes outside of the database: a browser that finds its database broken throws all of it away.
 * A mirror that was found beside an empty database is marked, and stays as it is until a person has decided.
 */
import { parseLine, writeLines, type MirrorHead } from '../notes/mirror.ts';
import type { Note } from '../notes/note.ts';
import type { Connection } from './connection.ts';
import { MIRROR, openFolder } from './mirror-folder.ts';
import { BATCH, readNotes, type StoredNotes } from './note-store.ts';
import { nameOf } from './storage-error.ts';

const UNDECIDED = 'counterpoint-notes.undecided';
/** The count fits in. */
const COUNT_BYTES = 9;

/** One tab at a time, where the browser can tell them apart. */
function holdMirror<Result>(act: () => Promise<Result>): Promise<Result> {
  const { locks } = navigator as { readonly locks?: LockManager };
  return locks ? locks.request('counterpoint-mirror', act) : act();
}

async function remove(name: string): Promise<void> {
  const folder = await openFolder();
  await folder?.removeEntry(name).catch((error: unknown) => {
    if (nameOf(error) !== 'NotFoundError') throw error;
  });
}

async function openMirror(): Promise<File | undefined> {
  const folder = await openFolder();
  return (await folder?.getFileHandle(MIRROR))?.getFile();
}

/** Lets the page answer. */
const pause = () => new Promise((resolve) => setTimeout(resolve));

export interface FoundMirror extends MirrorHead {
  /** Whether it waits for a person's decision. */
  readonly isUndecided: boolean;
}

/**
 * @param isLost whether what is found is to wait for a decision from now on
 * @returns null where there is no mirror
 */
export async function findMirror(isLost: boolean): Promise<FoundMirror | null> {
  try {
    const file = await openMirror();
    const notes = Number.parseInt((await file?.slice(0, COUNT_BYTES).text()) ?? '');
    if (!file || Number.isNaN(notes)) return null;
    const folder = await openFolder();
    const isUndecided = await folder?.getFileHandle(UNDECIDED, { create: isLost }).then(
      () => true,
      () => false,
    );
    const taken = new Date(file.lastModified).toISOString();
    return { notes, taken, isUndecided: isUndecided ?? false };
  } catch {
    return null;
  }
}

/**
 * Writes what the database holds by now, unless another mirror waits for a decision. What was there before stays
 * whole until all is written (File System Standard, `createWritable()`: the file holds its old contents until the
 * stream is closed).
 * @throws where the browser can't, or the device is full; then the mirror is as it was
 */
export async function writeMirror(connection: Connection): Promise<void> {
  await holdMirror(async () => {
    const folder = await openFolder();
    if (!folder || (await findMirror(false))?.isUndecided) return;
    const { notes, rivals } = await readNotes(connection);
    const lines = [notes.length, ...notes, ...rivals];
    if (lines.length === 1) {
      await remove(MIRROR);
      return;
    }
    const pieces: string[] = [];
    for (let at = 0; at < lines.length; at += BATCH) {
      pieces.push(writeLines(lines.slice(at, at + BATCH)));
      await pause();
    }
    const handle = await folder.getFileHandle(MIRROR, { create: true });
    // Closes the file, or lets go of it where it fails: one that is open could not be removed.
    await new Blob(pieces).stream().pipeTo(await handle.createWritable());
  });
}

/**
 * Reads a mirror in pieces, between which the page can answer.
 * @returns its notes, and how many of its lines this edition can't read
 * @throws where there is none
 */
export async function readMirror(): Promise<StoredNotes> {
  const file = await openMirror();
  const [count, ...lines] = ((await file?.text()) ?? '').split('\n').filter(Boolean);
  const stored = { notes: new Array<Note>(), rivals: new Array<Note>(), unreadable: 0 };
  for (const [at, line] of lines.entries()) {
    const note = parseLine(line);
    if (note) (at < Number(count) ? stored.notes : stored.rivals).push(note);
    else stored.unreadable += 1;
    if (at % BATCH === 0) await pause();
  }
  return stored;
}

/** A person has decided: from now on the mirror follows the database again. */
export const releaseMirror = (): Promise<void> => remove(UNDECIDED);

/**
 * Removes the mirror, and then does something before another tab can write it again.
 * @throws where it can't be removed; then nothing else was done
 */
export function removeMirror<Result>(act: () => Promise<Result>): Promise<Result> {
  return holdMirror(async () => {
    // In this order: what is cut off in between is found, and offered, again.
    await remove(UNDECIDED);
    await remove(MIRROR);
    return act();
  });
}
