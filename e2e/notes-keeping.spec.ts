// What notes must survive: a full device, upgrades that fail or are held up, a newer edition, a database that goes,
// two tabs, a clock that is set back, no storage at all, a crash. And copies and backups.
import type { BrowserContext, Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { ComparisonPage } from './pages/comparison-page.ts';
import { NotesPanel, storedNote } from './pages/notes.ts';

const NOTES = [storedNote(1, { text: 'One' }), storedNote(2, { text: 'Two' })];

/** The form of a new note on point 14, and what comes of it. */
class NewNote {
  readonly actions: Locator;
  readonly text: Locator;
  readonly status: Locator;
  readonly problem: Locator;
  readonly #comparison: ComparisonPage;

  constructor(page: Page) {
    this.#comparison = new ComparisonPage(page);
    this.actions = this.#comparison.actions('Actions for point 14');
    this.text = this.actions.getByRole('textbox', { name: 'Note text' });
    this.status = this.actions.getByRole('status').filter({ hasText: /./ });
    this.problem = this.actions.getByRole('alert');
  }

  async openActions(): Promise<void> {
    await this.#comparison.openActions('Actions for point 14');
  }

  async write(text: string): Promise<void> {
    if (!(await this.actions.evaluate((details: HTMLDetailsElement) => details.open)))
      await this.openActions();
    await this.actions.getByRole('button', { name: 'Add note' }).click();
    await this.text.fill(text);
    await this.save();
  }

  async save(): Promise<void> {
    await this.actions.getByRole('button', { name: 'Save note' }).click();
  }
}

/** A page of the same origin without any script of ours. */
async function openEmpty(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  const body = '<!doctype html><link rel="icon" href="data:,"><title>Empty</title>';
  await page.route('**/empty', (route) => route.fulfill({ contentType: 'text/html', body }));
  await page.goto('empty');
  return page;
}

interface Room {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly baseURL: string | undefined;
}

interface Stored {
  readonly version: number;
  readonly texts: readonly string[];
}

/** What the database holds, whatever a page shows. */
function readStored(page: Page): Promise<Stored | null> {
  return page.evaluate(async () => {
    const all = await indexedDB.databases();
    if (!all.some(({ name }) => name === 'counterpoint')) return null;
    return new Promise<Stored>((resolve, reject) => {
      const opening = indexedDB.open('counterpoint');
      opening.onerror = () => reject(new Error(String(opening.error)));
      opening.onsuccess = () => {
        const db = opening.result;
        const reading = db.transaction('notes').objectStore('notes').getAll();
        reading.onsuccess = () => {
          const notes = reading.result as readonly { text: string }[];
          const texts = notes.map(({ text }) => text).toSorted();
          db.close();
          resolve({ version: db.version, texts });
        };
      };
    });
  });
}

/** A later edition upgrades the database, and lets go of it. @returns whether it had to wait for another page */
function upgrade(page: Page, version: number): Promise<boolean> {
  return page.evaluate(
    (wanted) =>
      new Promise<boolean>((resolve, reject) => {
        let isHeldUp = false;
        const opening = indexedDB.open('counterpoint', wanted);
        opening.onblocked = () => {
          isHeldUp = true;
        };
        opening.onerror = () => reject(new Error(String(opening.error)));
        opening.onsuccess = () => {
          opening.result.close();
          resolve(isHeldUp);
        };
      }),
    version,
  );
}

test.describe('a full device', () => {
  /** More than fits. What fits is asked of the browser again only now and then: the room must end before it is used. */
  const LONG = 'All of it. '.repeat(100_000);

  async function limitRoom({ context, page, baseURL }: Room): Promise<() => Promise<unknown>> {
    const { origin } = new URL(baseURL ?? '');
    const session = await context.newCDPSession(page);
    const send = (limit: object) =>
      session.send('Storage.overrideQuotaForOrigin', { origin, ...limit });
    await send({ quotaSize: 500_000 });
    return () => send({});
  }

  test('is told, what was written stays in the form, and saving again works once there is room', async ({
    page,
    context,
    baseURL,
  }) => {
    const makeRoom = await limitRoom({ context, page, baseURL });
    const note = new NewNote(page);
    await new ComparisonPage(page).open();
    await note.write('Before');
    await expect(note.status).toHaveText('Saved');
    await note.write(LONG);
    await expect(note.problem).toHaveText(
      'Not saved, because the storage is full. What you wrote is still here.',
    );
    await expect(note.text).toHaveValue(LONG);
    expect((await readStored(page))?.texts).toEqual(['Before']);
    await note.save();
    await expect(note.problem).toContainText('the storage is full');

    await makeRoom();
    await note.save();
    await expect(note.status).toHaveText('Saved');
    expect((await readStored(page))?.texts).toEqual([LONG, 'Before']);
  });

  test('loses no change of a note in the panel, and lets smaller ones be saved', async ({
    page,
    context,
    baseURL,
  }) => {
    await limitRoom({ context, page, baseURL });
    const panel = new NotesPanel(page);
    await panel.store(NOTES);
    await panel.open();
    await panel.edit('One', { text: LONG });
    await expect(panel.dialog.getByRole('alert').filter({ hasText: 'Not saved' })).toContainText(
      'the storage is full',
    );
    expect((await readStored(page))?.texts).toEqual(['One', 'Two']);
    await panel.dialog.getByRole('textbox', { name: 'Note text' }).fill('One, changed');
    await panel.named('Save note').click();
    await expect(panel.said).toHaveText('Saved');
    expect((await readStored(page))?.texts).toEqual(['One, changed', 'Two']);
  });
});

test.describe('an upgrade', () => {
  test('that fails leaves no half of a database; the page works, and says that notes won’t last', async ({
    page,
  }) => {
    await page.addInitScript(() => {
      if (sessionStorage.getItem('mended') !== null) return;
      const { prototype } = IDBDatabase;
      const create = Reflect.get(prototype, 'createObjectStore');
      prototype.createObjectStore = function (name, ...options) {
        if (name === 'facts') throw new DOMException('Broken', 'UnknownError');
        return Reflect.apply(create, this, [name, ...options]);
      };
    });
    const note = new NewNote(page);
    await new ComparisonPage(page).open();
    await note.write('In memory');
    await expect(note.status).toContainText('Kept in this tab only');
    expect(await readStored(page)).toBeNull();

    await page.evaluate(() => sessionStorage.setItem('mended', ''));
    page.once('dialog', (question) => void question.accept());
    await page.reload();
    await note.write('Kept');
    await expect(note.status).toHaveText('Saved');
    expect((await readStored(page))?.texts).toEqual(['Kept']);
  });

  test('that an older tab holds up is said, and goes on when that tab is closed', async ({
    page,
    context,
  }) => {
    const older = await openEmpty(context);
    await new NotesPanel(older).store(NOTES);
    const { version } = (await readStored(older)) ?? { version: 0 };
    await older.evaluate(
      () =>
        new Promise((resolve) => {
          const opening = indexedDB.open('counterpoint');
          opening.onsuccess = () => {
            Reflect.set(globalThis, 'held', opening.result);
            resolve(null);
          };
        }),
    );
    // An edition that has one step more than the older tab knows.
    await page.addInitScript((newest) => {
      const { prototype } = IDBFactory;
      const open = Reflect.get(prototype, 'open');
      prototype.open = function (name, wanted) {
        return Reflect.apply(open, this, [name, wanted === undefined ? wanted : newest]);
      };
    }, version + 100);
    const panel = new NotesPanel(page);
    await page.goto('./#notes');
    await expect(panel.dialog.getByRole('alert').filter({ hasText: /./ })).toContainText(
      'Another tab, with an older edition of this page, holds your notes.',
    );
    await older.close();
    await expect(panel.counted).toHaveText('2 notes');
    await expect(panel.dialog).not.toContainText('Another tab');
  });
});

test.describe('a newer edition’s database', () => {
  test('is shown and can be exported, and nothing in it is changed', async ({ page, context }) => {
    const panel = new NotesPanel(page);
    await panel.store(NOTES);
    const other = await openEmpty(context);
    await upgrade(other, 1000);
    await panel.open();
    await expect(panel.dialog.getByRole('alert').filter({ hasText: /./ })).toHaveText(
      'Kept in this tab only: a newer edition of this page has written the notes of this browser. Export your notes before you close it.',
    );
    await expect(panel.dialog).toContainText('The stored notes are shown, and are not changed.');
    await expect(panel.counted).toHaveText('2 notes');
    await expect(panel.named('Save again')).toBeHidden();
    await panel.edit('One', { text: 'One, changed' });
    await expect(panel.said).toContainText('Kept in this tab only: a newer edition');
    await panel.named('Export notes').click();
    const { text } = await panel.download('JSON-LD');
    expect(text).toContain('One, changed');
    expect(text).toContain('"value":"Two"');
    expect(await readStored(other)).toEqual({ version: 1000, texts: ['One', 'Two'] });
    // Nothing holds it.
    expect(await upgrade(other, 1001)).toBe(false);
  });

  test('that comes while the page is open is not held up, and the next note says what became of it', async ({
    page,
    context,
  }) => {
    const panel = new NotesPanel(page);
    await panel.store(NOTES);
    const note = new NewNote(page);
    await new ComparisonPage(page).open();
    await note.openActions();
    const other = await openEmpty(context);
    expect(await upgrade(other, 1000)).toBe(false);
    await note.write('Three');
    await expect(note.status).toContainText('Kept in this tab only: a newer edition of this page');
    await panel.button.click();
    await expect(panel.counted).toHaveText('3 notes');
    expect((await readStored(other))?.texts).toEqual(['One', 'Two']);
  });
});

test.describe('a database that goes while the page is open', () => {
  const WAYS = {
    'deleted by another page': async (_: Page, context: BrowserContext) => {
      const other = await openEmpty(context);
      await other.evaluate(
        () =>
          new Promise((resolve) => {
            indexedDB.deleteDatabase('counterpoint').onsuccess = resolve;
          }),
      );
      await other.close();
    },
    'cleared away with the site’s data': async (page: Page, context: BrowserContext) => {
      const session = await context.newCDPSession(page);
      const { origin } = new URL(page.url());
      await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' });
    },
  };

  for (const [way, remove] of Object.entries(WAYS))
    test(`${way}, is told at once; *Save again* writes everything back`, async ({
      page,
      context,
    }) => {
      const rival = { ...storedNote(1, { text: 'Other words' }), revision: 'rx' };
      const panel = new NotesPanel(page);
      await panel.store(NOTES, [rival]);
      await panel.open();
      await expect(panel.counted).toHaveText('2 notes');
      await remove(page, context);
      await expect(panel.dialog.getByRole('alert').filter({ hasText: /./ })).toContainText(
        'Kept in this tab only: the notes of this browser were deleted',
      );
      // Until somebody says so, nothing is written: they may have meant it.
      await panel.edit('Two', { text: 'Two, changed' });
      await expect(panel.said).toContainText('Kept in this tab only');
      expect(await readStored(page)).toBeNull();

      await panel.named('Save again').click();
      await expect(panel.named('Save again')).toBeHidden();
      await expect(panel.said).toHaveText('Saved');
      expect((await readStored(page))?.texts).toEqual(['One', 'Two, changed']);
      await page.reload();
      await expect(panel.counted).toHaveText('2 notes');
      await expect(
        panel.dialog.getByRole('region', { name: 'Two wordings of a note' }),
      ).toContainText('Other words');
    });
});

test.describe('two tabs', () => {
  test('show each other’s changes', async ({ page, context }) => {
    const [one, other] = [new NotesPanel(page), new NotesPanel(await context.newPage())];
    await one.store(NOTES);
    await one.open();
    await other.open();
    await one.edit('One', { text: 'One, changed' });
    await expect(other.note('One, changed')).toBeVisible();
    await other.discard('Two');
    await expect(one.counted).toHaveText('1 note');
    await one.named('Erase all notes').click();
    await one.named('Erase for good').click();
    await expect(other.dialog).toContainText('There are no notes yet.');
  });

  test('that change the same note at once both keep their words, side by side', async ({
    page,
    context,
  }) => {
    const [one, other] = [new NotesPanel(page), new NotesPanel(await context.newPage())];
    await one.store(NOTES);
    await one.open();
    await other.open();
    const texts = ['In the first tab', 'In the second tab'];
    for (const [at, panel] of [one, other].entries()) {
      await panel.note('One').getByRole('button', { name: 'Edit' }).click();
      await panel.dialog.getByRole('textbox', { name: 'Note text' }).fill(texts[at] ?? '');
    }
    await Promise.all([one.named('Save note').click(), other.named('Save note').click()]);
    for (const panel of [one, other]) {
      const rivals = panel.dialog.getByRole('region', { name: 'Two wordings of a note' });
      await expect(rivals.locator('.text')).toHaveCount(2);
      expect((await rivals.locator('.text').allTextContents()).toSorted()).toEqual(texts);
    }
    await other.named('Keep both, joined').click();
    await expect(one.dialog.getByRole('region', { name: 'Two wordings of a note' })).toBeHidden();
    for (const text of texts) await expect(one.note(text)).toBeVisible();
  });
});

test('a clock that is set back loses no note, and no order', async ({ page }) => {
  await page.addInitScript(() => {
    // Each time that somebody asks, it is an hour earlier.
    let now = Date.UTC(2026, 10, 23, 12);
    const Real = Date;
    globalThis.Date = new Proxy(Real, {
      construct: (target, given: readonly unknown[]) =>
        Reflect.construct(target, given.length > 0 ? given : [(now -= 3_600_000)]) as Date,
    });
  });
  const note = new NewNote(page);
  const panel = new NotesPanel(page);
  await new ComparisonPage(page).open();
  for (const text of ['First', 'Second', 'Third']) {
    await note.write(text);
    await expect(note.status).toHaveText('Saved');
  }
  await panel.button.click();
  await panel.edit('Second', { text: 'Second, changed' });
  await expect(panel.said).toHaveText('Saved');
  await page.reload();
  await expect(panel.counted).toHaveText('3 notes');
  expect((await panel.texts()).toSorted()).toEqual(['First', 'Second, changed', 'Third']);
  const shown = await panel.texts();
  await page.reload();
  await expect(panel.counted).toHaveText('3 notes');
  expect(await panel.texts()).toEqual(shown);
});

test('without storage the page works, says that notes won’t last, and exports them', async ({
  page,
}) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('Blocked', 'SecurityError');
    };
  });
  const note = new NewNote(page);
  const panel = new NotesPanel(page);
  await new ComparisonPage(page).open();
  await note.write('For this tab');
  await expect(note.status).toHaveText(
    'Kept in this tab only: this browser stores nothing here (a private window, or storage is blocked). Export your notes before you close it.',
  );
  await panel.button.click();
  await expect(panel.dialog.getByRole('alert').filter({ hasText: /./ })).toContainText(
    'Kept in this tab only',
  );
  await panel.named('Export notes').click();
  expect((await panel.download('CSV')).text).toContain('For this tab');
  await panel.named('Save again').click();
  await expect(panel.dialog).toContainText('Nothing was changed, because this browser stores');
  await expect(panel.note('For this tab')).toBeVisible();

  const question = page.waitForEvent('dialog');
  await page.close({ runBeforeUnload: true });
  const dialog = await question;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.accept();
});

test.describe('what is being written', () => {
  const readDrafts = (page: Page) =>
    page.evaluate(
      () =>
        new Promise<readonly string[]>((resolve) => {
          const opening = indexedDB.open('counterpoint');
          opening.onsuccess = () => {
            const db = opening.result;
            const reading = db.transaction('drafts').objectStore('drafts').getAll();
            reading.onsuccess = () => {
              db.close();
              resolve((reading.result as { text: string }[]).map(({ text }) => text));
            };
          };
        }),
    );

  for (const way of ['a reload', 'a crash'])
    test(`survives ${way}`, async ({ page, context }) => {
      const note = new NewNote(page);
      await new ComparisonPage(page).open();
      await note.openActions();
      await note.actions.getByRole('button', { name: 'Add note' }).click();
      await note.text.fill('Not finished');
      await expect.poll(() => readDrafts(page)).toEqual(['Not finished']);
      if (way === 'a crash') {
        const session = await context.newCDPSession(page);
        const crashed = page.waitForEvent('crash');
        void session.send('Page.crash').catch(() => undefined);
        await crashed;
      }
      const next = way === 'a crash' ? await context.newPage() : page;
      await next.goto('./');
      const again = new NewNote(next);
      await again.openActions();
      await expect(again.text).toHaveValue('Not finished');
      if (way === 'a crash') await page.close();
    });
});

test.describe('copies', () => {
  test('are taken before changes, and bring back what is missing as one step', async ({ page }) => {
    const panel = new NotesPanel(page);
    const trashed = storedNote(3, { text: 'Three', trashed: '2026-10-02T10:00:00.000Z' });
    await panel.store([...NOTES, trashed]);
    await panel.open();
    await panel.named('Copies').click();
    await expect(panel.dialog).toContainText('There is no copy yet.');
    await panel.named('Trash (1)').click();
    await panel.named('Empty the trash').click();
    await panel.named('Empty the trash').click();
    await expect(panel.said).toHaveText('The trash has been emptied');
    await panel.named('All notes (2)').click();
    await panel.edit('One', { text: 'One, changed' });
    await expect(panel.said).toHaveText('Saved');
    await panel.discard('Two');
    await expect(panel.counted).toHaveText('1 note');

    await panel.named('Copies').click();
    await expect(panel.notes).toHaveCount(1);
    await page.reload();
    await panel.named('Copies').click();
    await expect(panel.notes).toHaveCount(1);
    await expect(panel.notes.getByRole('heading')).toContainText('3 notes');
    await panel.named('Compare with now').click();
    for (const line of ['Missing now: 1', 'In the trash now: 1', 'With other words now: 1'])
      await expect(panel.notes).toContainText(line);
    await panel.named('Restore').click();
    await expect(panel.said).toHaveText('Restored');
    const rivals = panel.dialog.getByRole('region', { name: 'Two wordings of a note' });
    await expect(rivals.locator('.text')).toHaveText(['One, changed', 'One']);
    await panel.named('All notes (2)').click();
    await expect(panel.note('Two')).toBeVisible();
    await panel.named('Trash (1)').click();
    await expect(panel.note('Three')).toBeVisible();

    // Undone, all is as it was; what came back waits in the trash.
    await panel.named('Undo').click();
    await expect(panel.said).toHaveText('Undone');
    await expect(rivals).toBeHidden();
    await expect(panel.named('All notes (1)')).toBeVisible();
    await expect(panel.named('Trash (2)')).toBeVisible();
  });

  test('go when everything is erased', async ({ page }) => {
    const panel = new NotesPanel(page);
    await panel.store(NOTES);
    await panel.open();
    await panel.discard('Two');
    await expect(panel.counted).toHaveText('1 note');
    await panel.named('Erase all notes').click();
    await panel.named('Erase for good').click();
    await expect(panel.said).toHaveText('All notes are erased');
    await panel.named('Copies').click();
    await expect(panel.dialog).toContainText('There is no copy yet.');
  });
});

test.describe('backups', () => {
  test('are asked for quietly after many changes; only an export of all notes is one', async ({
    page,
  }) => {
    const panel = new NotesPanel(page);
    await panel.open();
    await panel.chooseFile(
      'table.csv',
      ['text', ...Array.from({ length: 24 }, (_, number) => `Note ${number}`)].join('\n'),
    );
    await panel.named('Import').click();
    await expect(panel.said).toHaveText('Imported');
    const reminder = panel.dialog.getByText('changes are in no backup yet.');
    await expect(reminder).toBeHidden();
    await panel.discard('Note 23');
    await expect(reminder).toContainText('25 changes');
    await page.reload();
    await expect(reminder).toContainText('25 changes');
    await page.keyboard.press('Escape');
    await expect(panel.button).toHaveAttribute('title', /^Changes to your notes/);
    await panel.button.click();

    await panel.search.fill('Note 1');
    await panel.named('Export notes').click();
    await panel.field('those listed now (12)').check();
    await panel.download('JSON-LD');
    await panel.field('all, with the trash (24)').check();
    await panel.download('Markdown');
    await panel.dialog.getByText('Kept in this browser').click();
    await expect(panel.dialog).toContainText('Last backup: never.');
    await expect(reminder).toBeVisible();

    await panel.download('JSON-LD');
    await expect(reminder).toBeHidden();
    await expect(panel.dialog).toContainText(/Last backup: \w+ \d+, \d{4}/);
    await page.keyboard.press('Escape');
    await expect(panel.button).not.toHaveAttribute('title');
  });
});
