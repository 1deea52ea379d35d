/** What the database holds, and how each version of it came from the one before. */
import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { Backup } from '../notes/backup.ts';
import type { Code } from '../notes/code.ts';
import type { Draft } from '../notes/draft.ts';
import type { Note } from '../notes/note.ts';

/** `design.md`, section 3. */
export const DATABASE = 'counterpoint';

/** When a copy of all notes was taken, and of how many. */
export interface Snapshot {
  readonly id: number;
  /** An instant, in UTC. */
  readonly taken: string;
  readonly notes: number;
  /** While it is being written, or where that was cut off. */
  readonly isUnfinished?: true;
}

export interface NotesSchema extends DBSchema {
  notes: { key: string; value: Note };
  /** Second wordings of notes that were changed in two places, by their revision. */
  conflicts: { key: string; value: Note };
  /** What is being written, by where the form is open. */
  drafts: { key: string; value: Draft };
  snapshots: { key: number; value: Snapshot };
  /** The notes of the snapshots, in pieces: by snapshot and number. */
  pieces: { key: [number, number]; value: readonly Note[] };
  /** Single facts, by name: the last backup, and what has changed since. */
  facts: { key: 'backup'; value: Backup };
  /** What tags mean, by tag. */
  codes: { key: string; value: Code };
}

export type Store = StoreNames<NotesSchema>;
export type Upgrade = (
  db: IDBPDatabase<NotesSchema>,
  tx: IDBPTransaction<NotesSchema, Store[], 'versionchange'>,
) => void;

/**
 * The step that leads to each version, the first one first. A step that was published stays as it is: browsers
 * hold databases of every version. None takes notes away, and `notes` and `conflicts` stay what they are: editions
 * that don't know the step yet show what is in them.
 */
export const UPGRADES: readonly Upgrade[] = [
  (db) => {
    db.createObjectStore('notes', { keyPath: 'id' });
    db.createObjectStore('conflicts', { keyPath: 'revision' });
    db.createObjectStore('drafts', { keyPath: 'key' });
    db.createObjectStore('snapshots', { keyPath: 'id', autoIncrement: true });
    db.createObjectStore('pieces');
    db.createObjectStore('facts');
  },
  (db) => {
    db.createObjectStore('codes', { keyPath: 'tag' });
  },
];
