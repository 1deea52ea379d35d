// The notes of a browser as people use them: the button, the panel that it opens, and what they find in it.
import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import enNotes from '../../src/i18n/notes/en.ts';
import ruNotes from '../../src/i18n/notes/ru.ts';
import ukNotes from '../../src/i18n/notes/uk.ts';
import type { NotesMessages } from '../../src/i18n/messages.ts';
import type { Language } from '../../src/model/text.ts';
import type { Note, NoteContent, Place } from '../../src/notes/note.ts';
import { folders } from '../built.ts';

export const noteWords: Readonly<Record<Language, NotesMessages>> = {
  en: enNotes,
  uk: ukNotes,
  ru: ruNotes,
};

/** A note as the database holds it, by its number; the higher the number, the newer. */
export function storedNote(
  number: number,
  { statement = 'p14', ...own }: Partial<Omit<Note, 'place'> & Place> = {},
): Note {
  const instant = new Date(Date.UTC(2026, 9, 1, 12, number)).toISOString();
  const { field = null, lang = 'en', quotation = null, version = '1.0.0', ...rest } = own;
  return {
    id: `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`,
    place: { statement, field, lang, quotation, version, date: '2026-11-22' },
    ...{ kind: 'comment', text: `Note ${number}`, tags: [], author: null },
    ...{ created: instant, modified: instant, trashed: null, edition: '0.1.0' },
    ...{ revision: `r${number}`, foreign: {} },
    ...rest,
  };
}

/** What an older edition may have left: any value with an id. */
type Stored = Note | { readonly id: string };

export class NotesPanel {
  readonly page: Page;
  readonly words: NotesMessages;
  readonly button: Locator;
  readonly dialog: Locator;
  readonly search: Locator;
  /** What came of the last change. */
  readonly said: Locator;
  /** How many notes are listed, in words. */
  readonly counted: Locator;
  readonly notes: Locator;
  readonly #language: Language;

  constructor(page: Page, language: Language = 'en') {
    this.page = page;
    this.#language = language;
    this.words = noteWords[language];
    const { open, panel } = this.words;
    this.button = page.getByRole('button', { name: open, exact: true });
    this.dialog = page.getByRole('dialog', { name: open, exact: true });
    this.search = this.dialog.getByRole('searchbox', { name: panel.search, exact: true });
    this.said = this.dialog.locator('.said:not(:empty)');
    this.counted = this.dialog.locator('.counted').getByRole('status');
    this.notes = this.dialog.locator('.note-list > li');
  }

  /** Puts notes into the database of a browser that has none yet, before the page is opened. */
  async store(notes: readonly Stored[], rivals: readonly Note[] = []): Promise<void> {
    // A page of the same origin, without script of ours and without an icon to ask for.
    const body = '<!doctype html><link rel="icon" href="data:,"><title>Empty</title>';
    await this.page.route('**/empty', (route) => route.fulfill({ contentType: 'text/html', body }));
    await this.page.goto('empty');
    await this.page.evaluate(
      async (text) => {
        const [all, waiting] = JSON.parse(text) as readonly (readonly object[])[];
        const db = await new Promise<IDBDatabase>((resolve, reject) => {
          const opening = indexedDB.open('counterpoint', 1);
          opening.onerror = () => reject(new Error(String(opening.error)));
          opening.onsuccess = () => resolve(opening.result);
          opening.onupgradeneeded = () => {
            const { result } = opening;
            result.createObjectStore('notes', { keyPath: 'id' });
            result.createObjectStore('conflicts', { keyPath: 'revision' });
            result.createObjectStore('drafts', { keyPath: 'key' });
            result.createObjectStore('snapshots', { keyPath: 'id', autoIncrement: true });
            result.createObjectStore('pieces');
            result.createObjectStore('facts');
          };
        });
        await new Promise((resolve, reject) => {
          const writing = db.transaction(['notes', 'conflicts'], 'readwrite');
          writing.oncomplete = resolve;
          writing.onerror = reject;
          for (const note of all ?? []) writing.objectStore('notes').put(note);
          for (const note of waiting ?? []) writing.objectStore('conflicts').put(note);
        });
        db.close();
      },
      JSON.stringify([notes, rivals]),
    );
  }

  /** Opens the page and the panel, as its address does. */
  async open(address = '#notes'): Promise<void> {
    await this.page.goto(folders[this.#language] + address);
    await this.dialog.waitFor();
    await this.dialog.getByRole('button', { name: this.words.panel.erase, exact: true }).waitFor();
  }

  note(text: string): Locator {
    return this.notes.filter({ hasText: text });
  }

  named(name: string): Locator {
    return this.dialog.getByRole('button', { name, exact: true });
  }

  /** The texts of the listed notes, in their order. */
  texts(): Promise<string[]> {
    return this.notes.locator('.text').allTextContents();
  }

  async unfoldFilters(): Promise<void> {
    await this.dialog.getByText(this.words.panel.filters, { exact: true }).click();
  }

  field(label: string): Locator {
    return this.dialog.getByLabel(label, { exact: true });
  }

  async edit(text: string, content: Partial<Pick<NoteContent, 'text'>> & { tags?: string }) {
    const item = this.note(text);
    await item.getByRole('button', { name: this.words.here.edit, exact: true }).click();
    const form = this.dialog.locator('.note-list form');
    const { form: named } = this.words;
    if (content.text !== undefined)
      await form.getByLabel(named.text, { exact: true }).fill(content.text);
    if (content.tags !== undefined) await form.getByLabel(named.tags).fill(content.tags);
    await form.getByRole('button', { name: named.save, exact: true }).click();
  }

  async discard(text: string): Promise<void> {
    const { discard } = this.words.here;
    await this.note(text).getByRole('button', { name: discard, exact: true }).click();
  }

  /** The file that a button gives, by its name and its text. */
  async download(button: string): Promise<{ name: string; text: string }> {
    const arriving = this.page.waitForEvent('download');
    await this.named(button).click();
    const download = await arriving;
    return {
      name: download.suggestedFilename(),
      text: readFileSync(await download.path(), 'utf8'),
    };
  }

  async chooseFile(name: string, text: string): Promise<void> {
    const { panel } = this.words;
    if (!(await this.field(panel.import.file).isVisible()))
      await this.named(panel.import.open).click();
    await this.field(panel.import.file).setInputFiles({
      name,
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(text),
    });
  }
}
