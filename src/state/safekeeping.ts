/** What is done for notes besides saving them: counting what no backup holds, copies, rescue. It is fetched later. */
import { countChanges, isBackupDue, recordExport, type Backup } from '../notes/backup.ts';
import type { Collection } from '../notes/collection.ts';
import type { Deed } from '../notes/history.ts';
import { planReturn } from '../notes/restore-copy.ts';
import { changeBackup, readBackup } from '../storage/backup-store.ts';
import { writeDraft } from '../storage/draft-store.ts';
import { writeNotes } from '../storage/note-store.ts';
import { readSnapshot, readSnapshots, takeSnapshot } from '../storage/snapshot-store.ts';
import type { Snapshot } from '../storage/schema.ts';
import { toStorageError } from '../storage/storage-error.ts';
import { openTabs } from '../storage/tabs.ts';
import { keepMirror } from './mirroring.ts';
import type { Failure, Notebook } from './notebook.svelte.ts';

export { readNewer } from '../storage/read-newer.ts';
export type { Snapshot };

/** A change that was saved. */
export interface Saved {
  /** The notes as they were before it. */
  readonly before: Collection;
  /** How many of them it changed. */
  readonly changed: number;
}

/** What is known of backups, and whether it is time for the next one. */
export interface BackupState extends Backup {
  readonly isDue: boolean;
}

let tending = Promise.resolve();

/** Resolves once nothing is under way any more: a copy must not outlast what it is a copy of. */
export const endTending = (): Promise<void> => tending;

async function tendOnce(notebook: Notebook, now: string, saved?: Saved): Promise<void> {
  const { connection, keeping } = notebook;
  if (keeping !== 'kept') return;
  const backup = await (saved
    ? changeBackup(connection, (known) => countChanges(known, saved.changed, now))
    : readBackup(connection));
  notebook.backup = { ...backup, isDue: isBackupDue(backup, now) };
  if (saved && saved.before.size > 0)
    await takeSnapshot(connection, [...saved.before.values()], now, saved.changed);
}

/**
 * As long nothing follows a change, in milliseconds. A browser that is killed in the middle of writing may lose what
 * it wrote before as well: the moment after "Saved" is kept free of writing.
 */
const PAUSE_MS = 1000;
let waiting: Saved | undefined;

/**
 * Counts changes, or only looks; a copy of the notes as they were before them follows, where one is due. Where it
 * fails, notes are saved all the same.
 * @param now the instant, in UTC
 */
export function tend(notebook: Notebook, now: string, saved?: Saved): Promise<void> {
  const isUnderWay = waiting !== undefined;
  if (saved)
    waiting = {
      before: waiting?.before ?? saved.before,
      changed: (waiting?.changed ?? 0) + saved.changed,
    };
  if (saved && isUnderWay) return tending;
  tending = tending
    .then(async () => {
      if (saved) await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
      const all = saved && waiting;
      if (saved) waiting = undefined;
      await tendOnce(notebook, now, all).catch(() => undefined);
      await keepMirror(notebook, all);
    })
    .catch(() => undefined);
  return tending;
}

/**
 * All notes have been exported.
 * @param saved how many of the changes that were counted are in the export
 * @param now the instant, in UTC
 */
export async function noteExport(notebook: Notebook, saved: number, now: string): Promise<void> {
  if (notebook.keeping === 'kept')
    await changeBackup(notebook.connection, (known) => recordExport(known, saved, now)).catch(
      () => undefined,
    );
  await tend(notebook, now);
}

/** Writes all that this tab holds beside what is there by now: into a new database where the old one has gone. */
export async function writeBack({ connection, all, rivals, drafts }: Notebook): Promise<Failure> {
  await connection.close();
  try {
    const changes = all.map((note) => ({ note, seen: null }));
    await writeNotes(connection, { changes, rivals });
    for (const draft of drafts) await writeDraft(connection, draft);
  } catch (error) {
    return toStorageError(error).failure;
  }
  // Other tabs, and this one, read what is there.
  const tabs = openTabs(() => undefined);
  tabs.tell({ kind: 'all' });
  tabs.close();
  return null;
}

/** @returns the copies of earlier notes, the newest first; none where they can't be read */
export async function listCopies({ connection }: Notebook): Promise<readonly Snapshot[]> {
  await tending;
  return readSnapshots(connection).catch(() => []);
}

/** @returns what a copy would bring back; null where it can't be read */
export async function compareCopy(notebook: Notebook, id: number): Promise<Deed | null> {
  const steps: Deed[] = [];
  try {
    for await (const notes of readSnapshot(notebook.connection, id))
      steps.push(planReturn(notes, (name) => notebook.find(name), notebook.rivals));
  } catch {
    return null;
  }
  return steps.flat();
}
