// The mirror of the notes outside of the database: what is offered when a browser has thrown its database away.
import type { BrowserContext, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { NotesPanel, storedNote } from './pages/notes.ts';

/** The lines of the mirror after its head; null where there is none. */
function readMirror(page: Page): Promise<readonly string[] | null> {
  return page.evaluate(async () => {
    const folder = await navigator.storage.getDirectory();
    const handle = await folder.getFileHandle('counterpoint-notes.jsonl').catch(() => null);
    const text = await (await handle?.getFile())?.text();
    return text?.split('\n').slice(1, -1) ?? null;
  });
}

const expectMirrored = async (page: Page, text: string) => {
  await expect
    .poll(async () => (await readMirror(page))?.some((line) => line.includes(text)))
    .toBe(true);
};

/** What a browser does that finds its database broken: nothing of it is left. */
async function loseDatabase(page: Page): Promise<void> {
  await page.goto('empty');
  await page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const deleting = indexedDB.deleteDatabase('counterpoint');
        deleting.onsuccess = resolve;
        deleting.onerror = reject;
      }),
  );
}

/** Notes that have a mirror, and a database that has gone. */
async function losePanel(page: Page): Promise<NotesPanel> {
  const panel = new NotesPanel(page);
  await panel.store([storedNote(1, { text: 'One' }), storedNote(2, { text: 'Two' })]);
  await panel.open();
  await panel.edit('One', { text: 'One, changed' });
  await expectMirrored(page, 'One, changed');
  await loseDatabase(page);
  return panel;
}

const reopen = async (context: BrowserContext, page: Page): Promise<NotesPanel> => {
  const panel = new NotesPanel(await context.newPage());
  await page.close();
  await panel.open();
  return panel;
};

test.describe('The mirror of the notes', () => {
  test('is offered beside an empty database, and brings all back in one step', async ({ page }) => {
    const panel = await losePanel(page);
    await page.goto('./');
    await page.getByRole('button', { name: '2\u00a0notes can be brought back' }).click();
    await panel.named('Bring them back').click();
    await expect(panel.said).toHaveText('The notes are back');
    expect((await panel.texts()).toSorted()).toEqual(['One, changed', 'Two']);
    await expect(panel.named('Bring them back')).toBeHidden();
    await panel.named('Undo').click();
    await expect(panel.notes).toHaveCount(0);
    await panel.named('Redo').click();
    await expect(panel.notes).toHaveCount(2);
    await panel.open();
    await expect(panel.notes).toHaveCount(2);
    await expect(panel.named('Bring them back')).toBeHidden();
  });

  test('stays as it is until the person has decided, whatever is written meanwhile', async ({
    page,
    context,
  }) => {
    const panel = await losePanel(page);
    await page.goto('./#notes');
    await panel.named('Bring them back').waitFor();
    await panel.chooseFile('notes.csv', 'text,source\nNew,https://example.org/\n');
    await panel.named('Import').click();
    await expect(panel.named('All notes (1)')).toBeVisible();
    // Longer than it takes until a mirror is written.
    await page.waitForTimeout(2000);
    expect(await readMirror(page)).toHaveLength(2);

    const again = await reopen(context, page);
    await expect(again.named('All notes (1)')).toBeVisible();
    await again.named('Bring them back').click();
    await expect(again.named('All notes (3)')).toBeVisible();
    await expectMirrored(again.page, '"New"');
    expect(await readMirror(again.page)).toHaveLength(3);
  });

  test('that the person discards is gone', async ({ page }) => {
    const panel = await losePanel(page);
    await page.goto('./#notes');
    await panel.dialog.getByText('Discard this copy').click();
    await panel.named('Discard for good').click();
    await expect(panel.said).toHaveText('The copy is discarded');
    expect(await readMirror(page)).toBeNull();
    await panel.open();
    await expect(panel.named('Bring them back')).toBeHidden();
  });

  test('is erased with the notes, and does not come back', async ({ page }) => {
    const panel = new NotesPanel(page);
    await panel.store([storedNote(1, { text: 'One' })]);
    await panel.open();
    await expectMirrored(page, 'One');
    await panel.edit('One', { text: 'One, changed' });
    await expect(panel.said).toHaveText('Saved');
    await panel.named('Erase all notes').click();
    await panel.named('Erase for good').click();
    await expect(panel.said).toHaveText('All notes are erased');
    await page.waitForTimeout(2000);
    expect(await readMirror(page)).toBeNull();
  });

  for (const [what, take] of [
    ['no such folder', () => Reflect.deleteProperty(StorageManager.prototype, 'getDirectory')],
    [
      'no stream to write with',
      () => Reflect.deleteProperty(FileSystemFileHandle.prototype, 'createWritable'),
    ],
  ] as const)
    test(`is not there in a browser with ${what}, where notes are kept all the same`, async ({
      page,
    }) => {
      await page.addInitScript(take);
      const panel = new NotesPanel(page);
      await panel.store([storedNote(1, { text: 'One' })]);
      await panel.open();
      await panel.edit('One', { text: 'Other' });
      await expect(panel.said).toHaveText('Saved');
      await page.waitForTimeout(1500);
      await panel.open();
      expect(await panel.texts()).toEqual(['Other']);
      await panel.named('Erase all notes').click();
      await panel.named('Erase for good').click();
      await expect(panel.said).toHaveText('All notes are erased');
    });
});
