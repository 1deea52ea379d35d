/** Where the mirror of the notes is: a file outside of the database, in the origin private file system. */
import { manager, orNothing } from './health.ts';

/** Other sites of the same origin may keep files beside it. */
export const MIRROR = 'counterpoint-notes.jsonl';

/** @returns null where the browser has no such folder, or doesn't let us in: in some private windows */
export const openFolder = (): Promise<FileSystemDirectoryHandle | null> =>
  orNothing(manager()?.getDirectory?.());

/** Whether there is a mirror at all, with notes or without. */
export const hasMirror = (): Promise<boolean> =>
  openFolder()
    .then((folder) => folder?.getFileHandle(MIRROR))
    .then(Boolean, () => false);
