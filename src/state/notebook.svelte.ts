/** All notes of this browser, and what people do to them. What is said to be saved has been committed. */
import {
  collectNotes,
  groupByStatement,
  leaveOut,
  NO_NOTES,
  replaceNotes,
  splitTrash,
} from '../notes/collection.ts';
import {
  isUntouched,
  NO_HISTORY,
  recordDeed,
  reverseDeed,
  type Deed,
  type History,
} from '../notes/history.ts';
import type { Draft } from '../notes/draft.ts';
import type { Elsewhere, Note, NoteContent, Place } from '../notes/note.ts';
import type { MirrorHead } from '../notes/mirror.ts';
import { askToPersist } from '../storage/health.ts';
import { hasMirror } from '../storage/mirror-folder.ts';
import { readDrafts, removeDraft, writeDraft } from '../storage/draft-store.ts';
import { Connection } from '../storage/connection.ts';
import {
  eraseAll,
  readChanged,
  readNotes,
  writeNotes,
  type Commit,
  type StoredNotes,
} from '../storage/note-store.ts';
import { toStorageError, type StorageFailure } from '../storage/storage-error.ts';
import { openTabs, type Message } from '../storage/tabs.ts';
import type { BackupState, Saved } from './safekeeping.ts';

/** Where notes are: being read; kept in this browser; or, with the reason, only in this tab. */
export type Keeping = 'opening' | 'kept' | StorageFailure;

/** What came of a change: null when it is saved. */
export type Failure = StorageFailure | null;

/** What the notebook takes from outside. */
export interface Surroundings {
  /** The instant, in UTC. */
  readonly now: () => string;
  /** A UUID that nothing else has. */
  readonly newId: () => string;
  /** The edition of the app. */
  readonly edition: string;
}

/** What may go with a deed. */
interface Besides {
  /** The key of the draft that has become it. */
  readonly draft?: string | undefined;
  /** Is told how much has been handed over; when it returns false, nothing is done. */
  readonly onprogress?: ((done: number) => boolean) | undefined;
}

export class Notebook {
  #notes = $state.raw(NO_NOTES);
  #rivals = $state.raw<readonly Note[]>([]);
  #unreadable = $state(0);
  #keeping = $state<Keeping>('opening');
  #isBlocked = $state(false);
  /** What is known of backups; null until it has been looked up (`safekeeping.ts`). */
  backup = $state.raw<BackupState | null>(null);
  /** A mirror that was found beside an empty database, until a person has decided (`mirroring.ts`). */
  found = $state.raw<MirrorHead | null>(null);
  #history = $state.raw<History>(NO_HISTORY);
  /** Changes are written one after the other. */
  #last: Promise<unknown> = Promise.resolve();
  #hasAsked = false;
  #drafts = $state.raw<Readonly<Record<string, Draft | undefined>>>({});
  /** The keys of those that were there before this page was opened. */
  #left = $state.raw<readonly string[]>([]);
  readonly #surroundings: Surroundings;
  readonly connection = new Connection({
    onblocked: () => {
      this.#isBlocked = true;
    },
    // What this tab has read is all there is, until somebody saves it again.
    ondeleted: () => {
      this.#keeping = 'deleted';
    },
  });
  readonly #tabs = openTabs((message) => void this.#follow(message));

  readonly #split = $derived(splitTrash(this.#notes));
  readonly present = $derived(this.#split.present);
  readonly trash = $derived(this.#split.trash);
  /** The notes that are not in the trash, by the statement that they stand at. */
  readonly byStatement = $derived(groupByStatement(this.present));

  constructor(surroundings: Surroundings) {
    this.#surroundings = surroundings;
  }

  get keeping(): Keeping {
    return this.#keeping;
  }

  /** Whether another tab, with an older edition, holds the notes: it must be closed. */
  get isBlocked(): boolean {
    return this.#isBlocked;
  }

  /** Second wordings of notes that were changed in two places; a person decides. */
  get rivals(): readonly Note[] {
    return this.#rivals;
  }

  /** How many entries of the database this edition can't read. */
  get unreadable(): number {
    return this.#unreadable;
  }

  get canUndo(): boolean {
    return this.#history.done.length > 0;
  }

  get canRedo(): boolean {
    return this.#history.undone.length > 0;
  }

  find(id: string): Note | undefined {
    return this.#notes.get(id);
  }

  /**
   * Reads what is there. Where nothing can be kept, notes live in this tab only, and `keeping` says why.
   * @param first what comes before: where it fails, nothing is read
   */
  open(first?: Promise<Failure>): Promise<Failure> {
    const reading = this.#readAll(first);
    // What is written meanwhile waits: it must meet what is there.
    this.#last = Promise.all([this.#last, reading]);
    return reading;
  }

  get drafts(): readonly Draft[] {
    return Object.values(this.#drafts).flatMap((draft) => draft ?? []);
  }

  /** What was being written under a key when the form was last open. */
  draftAt(key: string): Draft | undefined {
    return this.#drafts[key];
  }

  /** What was being written when this page was left, or broke down, before it was opened again. */
  get unfinished(): readonly Draft[] {
    return this.#left.flatMap((key) => this.#drafts[key] ?? []);
  }

  /** Keeps what is being written, or lets go of it. Nobody waits: it is still in the form. */
  keepDraft(key: string, words: Omit<Draft, 'key' | 'modified'> | null): void {
    if (words === null) {
      if (!this.#drafts[key]) return;
      this.#drafts = { ...this.#drafts, [key]: undefined };
      if (this.#keeping === 'kept') void removeDraft(this.connection, key).catch(() => undefined);
      return;
    }
    const draft: Draft = { ...words, key, modified: this.#surroundings.now() };
    this.#drafts = { ...this.#drafts, [key]: draft };
    if (this.#keeping === 'kept') void writeDraft(this.connection, draft).catch(() => undefined);
  }

  /**
   * Writes a new note.
   * @param draft the key of the draft that has become it, which goes in the same transaction
   */
  add(
    content: NoteContent,
    place: Place | Elsewhere,
    author: string | null,
    draft?: string,
  ): Promise<Failure> {
    const { now, newId, edition } = this.#surroundings;
    const [id, created] = [newId(), now()];
    const note: Note = {
      ...{ id, place, author, created, modified: created, trashed: null, edition, foreign: {} },
      ...content,
      revision: newId(),
    };
    return this.#do([{ before: null, after: note }], { draft });
  }

  /**
   * Changes a note.
   * @param seen the note as it was when the person began
   * @param draft the key of the draft that has become it, which goes in the same transaction
   */
  change(
    seen: Note,
    content: Partial<Pick<Note, keyof NoteContent | 'place'>>,
    draft?: string,
  ): Promise<Failure> {
    return this.#do([{ before: seen, after: this.#reword(seen, content) }], { draft });
  }

  /** Puts notes into the trash. */
  discard(notes: readonly Note[]): Promise<Failure> {
    const trashed = this.#surroundings.now();
    return this.#do(
      notes.map((note) => ({ before: note, after: this.#reword(note, { trashed }) })),
    );
  }

  /** Takes notes out of the trash. */
  restore(notes: readonly Note[]): Promise<Failure> {
    return this.#do(
      notes.map((note) => ({ before: note, after: this.#reword(note, { trashed: null }) })),
    );
  }

  /** Lets go of all notes in the trash. */
  emptyTrash(): Promise<Failure> {
    return this.#do(this.trash.map((note) => ({ before: note, after: null })));
  }

  /**
   * A person decides between two wordings of a note.
   * @param rival the second one
   * @param chosen what the note says from now on; and, where that is decided too, where it stands and whether it
   *   is in the trash
   */
  async settle(
    rival: Note,
    chosen: NoteContent & Partial<Pick<Note, 'place' | 'trashed'>>,
  ): Promise<Failure> {
    const present = this.#notes.get(rival.id) ?? null;
    const after = this.#reword(present ?? rival, chosen);
    return this.#do([
      { before: present, after },
      { before: rival, after: null, isRival: true },
    ]);
  }

  /** All notes, those in the trash too. */
  get all(): readonly Note[] {
    return [...this.#notes.values()];
  }

  /**
   * Does what an import brings, as one deed.
   * @param onprogress is told how much of it has been handed over; when it returns false, nothing is done
   */
  takeIn(deed: Deed, onprogress?: (done: number) => boolean): Promise<Failure> {
    return deed.length === 0 ? Promise.resolve(null) : this.#do(deed, { onprogress });
  }

  /** Takes back what was done last. @returns `changed` when that was changed elsewhere since: then nothing is done */
  undo(): Promise<Failure | 'changed'> {
    const deed = this.#history.done.at(-1);
    if (!deed) return Promise.resolve(null);
    return this.#takeBack(deed, (taken) => ({
      done: this.#history.done.slice(0, -1),
      undone: [...this.#history.undone, taken],
    }));
  }

  /** Does again what was undone last. */
  redo(): Promise<Failure | 'changed'> {
    const deed = this.#history.undone.at(-1);
    if (!deed) return Promise.resolve(null);
    return this.#takeBack(deed, (taken) => ({
      done: [...this.#history.done, taken],
      undone: this.#history.undone.slice(0, -1),
    }));
  }

  /** Erases every note, copy and draft of this browser; it can't be undone. */
  async erase(): Promise<Failure> {
    try {
      if (this.#keeping === 'kept') await eraseAll(this.connection);
    } catch (error) {
      return toStorageError(error).failure;
    }
    this.#notes = NO_NOTES;
    this.#rivals = [];
    this.#unreadable = 0;
    this.#drafts = {};
    this.#history = NO_HISTORY;
    this.backup = null;
    this.#tabs.tell({ kind: 'all' });
    return null;
  }

  async close(): Promise<void> {
    this.#tabs.close();
    await this.connection.close();
  }

  #reword(note: Note, own: Partial<Note>): Note {
    const { now, newId, edition } = this.#surroundings;
    return { ...note, ...own, modified: now(), edition, revision: newId() };
  }

  async #do(deed: Deed, besides?: Besides): Promise<Failure> {
    const failure = await this.#write(deed, besides);
    if (failure === null) this.#history = recordDeed(this.#history, deed);
    return failure;
  }

  async #takeBack(
    deed: Deed,
    historyAfter: (taken: Deed) => History,
  ): Promise<Failure | 'changed'> {
    if (!isUntouched(deed, this.#notes, this.#rivals)) return 'changed';
    const trashed = this.#surroundings.now();
    const taken = reverseDeed(deed, (note) => this.#reword(note, { trashed }));
    const failure = await this.#write(taken);
    if (failure === null) this.#history = historyAfter(taken);
    return failure;
  }

  /** Writes a deed; afterwards this tab shows it, and the others are told. */
  #write(deed: Deed, besides?: Besides): Promise<Failure> {
    const writing = this.#last.then(() => this.#commit(deed, besides));
    this.#last = writing;
    return writing;
  }

  async #commit(deed: Deed, { draft, onprogress }: Besides = {}): Promise<Failure> {
    const own = deed.filter(({ isRival }) => !isRival);
    const beside = deed.filter(({ isRival }) => isRival);
    const removed = own.flatMap(({ before, after }) => (before && !after ? [before.id] : []));
    const waiting = beside.flatMap(({ after }) => after ?? []);
    const settled = beside.flatMap(({ before }) => before?.revision ?? []);
    const commit: Commit = {
      changes: own.flatMap(({ before, after }) =>
        after ? [{ note: after, seen: before?.revision ?? null }] : [],
      ),
      removed,
      rivals: waiting,
      settled,
      draft,
    };
    const before = this.#notes;
    let rivals: readonly Note[] = [];
    if (this.#keeping === 'kept') {
      try {
        rivals = await writeNotes(this.connection, commit, onprogress);
      } catch (error) {
        const { failure } = toStorageError(error);
        if (failure !== 'newer' && failure !== 'deleted') return failure;
        // Trying again would not help: from now on notes live in this tab only.
        this.#keeping = failure;
      }
    }
    if (draft) this.#drafts = { ...this.#drafts, [draft]: undefined };
    const changed = commit.changes.map(({ note }) => note);
    this.#notes = replaceNotes(this.#notes, { gone: removed, put: leaveOut(changed, rivals) });
    if (beside.length > 0)
      this.#rivals = [
        ...this.#rivals.filter(({ revision }) => !settled.includes(revision)),
        ...waiting,
      ];
    const ids = deed.map(({ before, after }) => (after ?? before)?.id ?? '');
    this.#tabs.tell({ kind: 'changed', ids });
    // What stands in the way of a change has not been seen here yet.
    if (rivals.length > 0) await this.#follow({ kind: 'changed', ids });
    this.#askToPersist();
    this.#tend({ before, changed: own.length });
    return null;
  }

  #askToPersist(): void {
    if (this.#hasAsked || this.#keeping !== 'kept') return;
    this.#hasAsked = true;
    askToPersist();
  }

  /** Another tab has changed something. */
  async #follow(message: Message): Promise<void> {
    if (this.#keeping !== 'kept') return;
    if (message.kind === 'all') {
      await this.open();
      return;
    }
    try {
      const { notes, rivals } = await readChanged(this.connection, message.ids);
      this.#notes = replaceNotes(this.#notes, { gone: message.ids, put: notes });
      this.#rivals = rivals;
    } catch (error) {
      this.#keeping = toStorageError(error).failure;
    }
  }

  async #readAll(first?: Promise<Failure>): Promise<Failure> {
    const failure = await first;
    if (failure) return failure;
    try {
      const stored = await readNotes(this.connection);
      const drafts = await readDrafts(this.connection);
      this.#drafts = Object.fromEntries(drafts.map((draft) => [draft.key, draft]));
      this.#left = drafts.map(({ key }) => key);
      this.#show(stored);
      this.#keeping = 'kept';
      this.#isBlocked = false;
      if (stored.notes.length > 0) this.#tend();
      // Some browsers are slow to answer: nobody waits for them.
      else
        void hasMirror().then((hasOne) => {
          if (hasOne) this.#tend();
        });
      return null;
    } catch (error) {
      const { failure } = toStorageError(error);
      if (failure === 'newer')
        await import('./safekeeping.ts')
          .then(({ readNewer }) => readNewer())
          .then(
            (stored) => this.#show(stored),
            () => undefined,
          );
      this.#keeping = failure;
      return failure;
    }
  }

  #show({ notes, rivals, unreadable }: StoredNotes): void {
    this.#notes = collectNotes(notes);
    this.#rivals = rivals;
    this.#unreadable = unreadable;
  }

  /** What is done besides saving. Nobody waits for it: where it fails, notes are saved all the same. */
  #tend(saved?: Saved): void {
    void import('./safekeeping.ts').then(
      ({ tend }) => tend(this, this.#surroundings.now(), saved),
      () => undefined,
    );
  }
}
