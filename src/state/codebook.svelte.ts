/** What the tags of this browser mean, and what people change about it. What is said to be saved has been committed. */
import {
  changeCodes,
  collectCodes,
  createCode,
  reverseChanges,
  type Code,
  type CodeChange,
} from '../notes/code.ts';
import { readCodes, writeCodes } from '../storage/code-store.ts';
import { Connection } from '../storage/connection.ts';
import { toStorageError } from '../storage/storage-error.ts';
import { openTabs } from '../storage/tabs.ts';
import type { Failure } from './notebook.svelte.ts';

/** What a person makes of a code and has not saved yet. */
export interface CodeEdit {
  /** What was known of the tag when they began. */
  readonly seen: Code | undefined;
  readonly code: Code;
}

const NO_CODES = collectCodes([]);
const doNothing = (): void => undefined;

export class Codebook {
  #codes = $state.raw(NO_CODES);
  #edits = $state.raw<readonly CodeEdit[]>([]);
  #done = $state.raw<readonly CodeChange[] | null>(null);
  #isKept = false;
  // Of what goes wrong with the database the notes speak.
  readonly #connection = new Connection({ onblocked: doNothing, ondeleted: doNothing });
  readonly #tabs = openTabs(() => {
    if (this.#isKept) void this.#read();
  }, 'codes');
  /** One after the other. */
  #last: Promise<unknown> = this.#read();

  /** By their tags. */
  get codes() {
    return this.#codes;
  }

  /** What is being changed. It outlives the panel. */
  get edits() {
    return this.#edits;
  }

  /** Whether storage can be reached; else codes live in this tab only, as its notes do. */
  get isKept(): boolean {
    return this.#isKept;
  }

  get canUndo(): boolean {
    return this.#done !== null;
  }

  find(tag: string): Code | undefined {
    return this.#codes.get(tag);
  }

  /** Begins to change what is said of a tag, or goes on: so far it is `code`. */
  edit(tag: string, code = this.find(tag) ?? createCode(tag)): void {
    const begun = this.#edits.find((one) => one.code.tag === tag);
    const edit = { seen: begun ? begun.seen : this.find(tag), code };
    this.#edits = begun
      ? this.#edits.map((one) => (one === begun ? edit : one))
      : [...this.#edits, edit];
  }

  endEdit(tag: string): void {
    this.#edits = this.#edits.filter(({ code }) => code.tag !== tag);
  }

  /** @returns `changed` where another tab has changed one of the codes since: then nothing is done */
  change(changes: readonly CodeChange[]): Promise<Failure | 'changed'> {
    const writing = this.#last.then(() => this.#commit(changes));
    this.#last = writing;
    return writing;
  }

  /** Takes back what was changed last; and once more, what was taken back. */
  undo(): Promise<Failure | 'changed'> {
    return this.change(reverseChanges(this.#done ?? []));
  }

  /** Lets go of everything, once it has been erased. */
  forget(): void {
    this.#codes = NO_CODES;
    this.#edits = [];
    this.#done = null;
    this.#tabs.tell({ kind: 'all' });
  }

  async #commit(changes: readonly CodeChange[]): Promise<Failure | 'changed'> {
    try {
      if (this.#isKept && !(await writeCodes(this.#connection, changes))) {
        await this.#read();
        return 'changed';
      }
    } catch (error) {
      return toStorageError(error).failure;
    }
    this.#codes = changeCodes(this.#codes, changes);
    this.#done = changes;
    this.#tabs.tell({ kind: 'all' });
    return null;
  }

  async #read(): Promise<void> {
    try {
      this.#codes = collectCodes(await readCodes(this.#connection));
      this.#isKept = true;
    } catch {
      // Then what is there stays.
    }
  }
}
