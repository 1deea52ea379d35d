/**
 * A mirror of all notes outside of the database: a browser that finds its database broken throws all of it away.
 * A mirror that was found beside an empty database is marked, and stays as it is until a person has decided.
 */
import { parseHead, parseLine, writeHead, writeLines, type MirrorHead } from '../notes/mirror.ts';
import type { Note } from '../notes/note.ts';
import type { Connection } from './connection.ts';
import { MIRROR, openFolder } from './mirror-folder.ts';
import { BATCH, readNotes, type StoredNotes } from './note-store.ts';
import { nameOf } from './storage-error.ts';

const UNDECIDED = 'counterpoint-notes.undecided';
/** The head fits in. */
const HEAD_BYTES = 200;
const PATIENCE_MS = 10_000;

/** One tab at a time; one that hangs doesn't hold up the others for ever. */
function holdMirror<Result>(act: () => Promise<Result>): Promise<Result> {
  const { locks } = navigator as { readonly locks?: LockManager };
  const signal = AbortSignal.timeout(PATIENCE_MS);
  return locks ? locks.request('counterpoint-mirror', { signal }, act) : act();
}

async function remove(folder: FileSystemDirectoryHandle, name: string): Promise<void> {
  try {
    await folder.removeEntry(name);
  } catch (error) {
    if (nameOf(error) !== 'NotFoundError') throw error;
  }
}

export interface FoundMirror extends MirrorHead {
  /** Whether it waits for a person's decision. */
  readonly isUndecided: boolean;
}

/**
 * @param isLost whether what is found is to wait for a decision from now on
 * @returns null where there is no mirror, or no note in it
 */
export async function findMirror(isLost: boolean): Promise<FoundMirror | null> {
  const folder = await openFolder();
  try {
    const file = await (await folder?.getFileHandle(MIRROR))?.getFile();
    const head = parseHead((await file?.slice(0, HEAD_BYTES).text()) ?? '');
    if (!folder || !head?.notes) return null;
    const isUndecided = await folder.getFileHandle(UNDECIDED, { create: isLost }).then(
      () => true,
      () => false,
    );
    return { ...head, isUndecided };
  } catch {
    return null;
  }
}

async function writeAll(
  file: FileSystemWritableFileStream,
  { notes, rivals }: StoredNotes,
  taken: string,
): Promise<void> {
  await file.write(writeHead({ taken, notes: notes.length + rivals.length }));
  // In pieces, between which the page can answer.
  for (let at = 0; at < notes.length; at += BATCH)
    await file.write(writeLines(notes.slice(at, at + BATCH), 'note'));
  await file.write(writeLines(rivals, 'rival'));
  await file.close();
}

/**
 * Writes what the database holds by now, unless another mirror waits for a decision. What is there before stays
 * whole until all is written (File System Standard, `createWritable()`: the file holds its old contents until the
 * stream is closed).
 * @param taken the instant, in UTC
 * @throws where the browser can't, or the device is full; then the mirror is as it was
 */
export async function writeMirror(connection: Connection, taken: string): Promise<void> {
  const folder = await openFolder();
  if (!folder) return;
  await holdMirror(async () => {
    if ((await findMirror(false))?.isUndecided) return;
    const stored = await readNotes(connection);
    if (stored.notes.length + stored.rivals.length === 0) {
      await remove(folder, MIRROR);
      return;
    }
    const handle = await folder.getFileHandle(MIRROR, { create: true });
    const file = await handle.createWritable();
    try {
      await writeAll(file, stored, taken);
    } catch (error) {
      // One that is left open could not be removed.
      await file.abort().catch(() => undefined);
      throw error;
    }
  });
}

/**
 * Reads a mirror in pieces, between which the page can answer.
 * @returns its notes, and how many of its lines this edition can't read
 * @throws where there is none
 */
export async function readMirror(): Promise<StoredNotes> {
  const folder = await openFolder();
  const file = await (await folder?.getFileHandle(MIRROR))?.getFile();
  const text = (await file?.text()) ?? '';
  const lines = text.split('\n').slice(1).filter(Boolean);
  const found: Readonly<Record<'note' | 'rival', Note[]>> = { note: [], rival: [] };
  for (const [at, line] of lines.entries()) {
    const read = parseLine(line);
    if (read) found[read[0]].push(read[1]);
    if (at % BATCH === 0) await new Promise((resolve) => setTimeout(resolve));
  }
  const { note: notes, rival: rivals } = found;
  return { notes, rivals, unreadable: lines.length - notes.length - rivals.length };
}

/** A person has decided: from now on the mirror follows the database again. */
export async function releaseMirror(): Promise<void> {
  const folder = await openFolder();
  if (folder) await remove(folder, UNDECIDED);
}

/**
 * Removes the mirror, and then does something before another tab can write it again.
 * @throws where it can't be removed; then nothing else was done
 */
export async function removeMirror<Result>(act: () => Promise<Result>): Promise<Result> {
  const folder = await openFolder();
  if (!folder) return act();
  return holdMirror(async () => {
    // In this order: what is cut off in between is found, and offered, again.
    await remove(folder, UNDECIDED);
    await remove(folder, MIRROR);
    return act();
  });
}
