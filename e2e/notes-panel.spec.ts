// All notes of a browser in one place: looked for, changed, deleted and brought back, exported and imported.
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from './fixtures.ts';
import { expectNoLosses } from './losses.ts';
import { ComparisonPage } from './pages/comparison-page.ts';
import { NotesPanel, storedNote } from './pages/notes.ts';
import { languages } from './pairs.ts';

const quotation = { exact: 'НАТО', prefix: 'військ ', suffix: '', start: 14, end: 18 };
const elsewhere = {
  ...storedNote(5, { text: 'Far away' }),
  place: { source: 'https://a.example/b' },
};
const NOTES = [
  storedNote(1, { text: 'Compare\nwith <b>point 12</b>', tags: ['territory', 'law'] }),
  storedNote(2, { statement: 'd8', kind: 'question', lang: 'uk', quotation, text: 'Who said it?' }),
  storedNote(3, { statement: 'p14-d8', kind: 'to-check', text: 'A contradiction?' }),
  storedNote(4, { statement: 'd8c1', text: 'About a claim', tags: ['law'] }),
  elsewhere,
  storedNote(6, { text: 'Thrown away', trashed: '2026-10-02T10:00:00.000Z' }),
];

test.describe('the button', () => {
  test('opens the panel and gets the focus back; the address and the history keep up', async ({
    page,
  }) => {
    const panel = new NotesPanel(page);
    await new ComparisonPage(page).open('?topic=nuclear#p12');
    await expect(panel.button).toHaveAttribute('aria-haspopup', 'dialog');
    await panel.button.click();
    await expect(panel.dialog).toBeVisible();
    await expect(page).toHaveURL(/\?topic=nuclear#notes$/);

    await page.keyboard.press('Escape');
    await expect(panel.dialog).toBeHidden();
    await expect(page).toHaveURL(/\?topic=nuclear#p12$/);
    await expect(panel.button).toBeFocused();

    await page.goForward();
    await expect(panel.dialog).toBeVisible();
    await page.goBack();
    await expect(panel.dialog).toBeHidden();

    await panel.button.press('Enter');
    await panel.named('Close').click();
    await expect(page).toHaveURL(/#p12$/);
    await expect(panel.button).toBeFocused();
  });

  test('is not needed where the address opens the panel; closing loses the fragment only', async ({
    page,
  }) => {
    const panel = new NotesPanel(page);
    await panel.open('?swap=1#notes');
    await page.keyboard.press('Escape');
    await expect(page).toHaveURL(/\/\?swap=1$/);
    await expect(panel.button).toBeFocused();
    // Another place of the page, as a link leads there, and back.
    await new ComparisonPage(page).follow('#notes');
    await expect(panel.dialog).toBeVisible();
  });

  for (const width of [320, 1440])
    test(`hides nothing that has the focus, and is large, ${width} wide`, async ({ page }) => {
      await page.setViewportSize({ width, height: 700 });
      const panel = new NotesPanel(page);
      await new ComparisonPage(page).open();
      await panel.button.waitFor();
      const box = await panel.button.boundingBox();
      expect(box?.height).toBeGreaterThanOrEqual(44);
      const hidden: string[] = [];
      for (let stop = 0; stop < 80; stop++) {
        await page.keyboard.press('Tab');
        const name = await page.evaluate(() => {
          const focused = document.activeElement ?? document.body;
          const button = document.querySelector('.notes-open > button') ?? document.body;
          const [a, b] = [focused.getBoundingClientRect(), button.getBoundingClientRect()];
          const meets =
            a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
          return meets && focused !== button ? focused.textContent.trim() : '';
        });
        if (name !== '') hidden.push(name);
      }
      expect(hidden).toEqual([]);
    });

  test('is not printed, and is not in the built page', async ({ page, request }) => {
    const panel = new NotesPanel(page);
    await new ComparisonPage(page).open();
    await expect(panel.button).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(panel.button).toBeHidden();
    expect(await (await request.get('./')).text()).not.toContain('notes-open');
  });
});

for (const language of languages)
  test(`without notes, words say how the first one is made, in ${language}`, async ({ page }) => {
    const panel = new NotesPanel(page, language);
    await panel.open();
    const { words } = panel;
    await expect(panel.dialog).toContainText(words.panel.empty.replaceAll('\u00a0', ' '));
    expect(words.panel.empty).toContain(words.here.add);
    await expect(panel.named(words.panel.undo)).toBeDisabled();
    await expect(panel.named(words.panel.redo)).toBeDisabled();
  });

test.describe('notes', () => {
  test('are listed with what they say, as plain text; what stands elsewhere is apart', async ({
    page,
  }) => {
    const panel = new NotesPanel(page);
    await panel.store(NOTES);
    await panel.open();
    expect(await panel.texts()).toEqual([
      ...['About a claim', 'A contradiction?', 'Who said it?'],
      ...['Compare\nwith <b>point 12</b>', 'Far away'],
    ]);
    await expect(panel.counted).toHaveText('5 notes');
    const question = panel.note('Who said it?');
    await expect(question.getByRole('heading')).toContainText('D8.');
    await expect(question.locator('blockquote')).toHaveText('НАТО');
    await expect(question.locator('blockquote')).toHaveAttribute('lang', 'uk');
    await expect(question).toContainText('question, Oct 1, 2026');
    await expect(panel.note('A contradiction?').getByRole('heading')).toHaveText(
      'Point 14, D8: contradicts',
    );
    await expect(panel.note('Compare').locator('.tags li')).toHaveText(['territory', 'law']);
    const apart = panel.dialog.locator('h3:text-is("Not placed") ~ ul > li');
    await expect(apart).toHaveCount(1);
    await expect(apart.getByRole('heading')).toHaveText('https://a.example/b');
  });

  test('are found by words, tag, kind, place and date, and sorted', async ({ page }) => {
    const panel = new NotesPanel(page);
    await panel.store(NOTES);
    await panel.open();
    await panel.search.fill('НаТо WHO');
    await expect(panel.counted).toHaveText('1 of 5 notes');
    expect(await panel.texts()).toEqual(['Who said it?']);
    await panel.search.fill('nowhere');
    await expect(panel.counted).toHaveText('0 of 5 notes');
    // Escape empties the box first.
    await panel.search.press('Escape');
    await expect(panel.counted).toHaveText('5 notes');
    await expect(panel.dialog).toBeVisible();

    await panel.unfoldFilters();
    await panel.field('Tag').selectOption('law');
    await expect(panel.counted).toHaveText('2 of 5 notes');
    await panel.named('Reset filters').click();
    await panel.field('Kind').selectOption('to check');
    expect(await panel.texts()).toEqual(['A contradiction?']);
    await panel.named('Reset filters').click();
    expect(await panel.field('Place').locator('option').allTextContents()).toEqual([
      ...['anywhere', 'all points', 'Point 14. Territories'],
      expect.stringContaining('all positions'),
      expect.stringMatching(/^D8\. /),
      ...['all relations', 'Point 14, D8: contradicts'],
    ]);
    await panel.field('Place').selectOption('all positions');
    expect(await panel.texts()).toEqual(['About a claim', 'Who said it?']);
    await panel.named('Reset filters').click();
    await panel.field('From').fill('2026-10-02');
    await expect(panel.counted).toHaveText('0 of 5 notes');
    await panel.field('From').fill('2026-10-01');
    await panel.field('To').fill('2026-10-01');
    await expect(panel.counted).toHaveText('5 of 5 notes');
    await panel.named('Reset filters').click();
    await panel.field('Sort').selectOption('by statement');
    expect(await panel.texts()).toEqual([
      ...['Compare\nwith <b>point 12</b>', 'Who said it?', 'About a claim', 'A contradiction?'],
      'Far away',
    ]);
  });

  test('lead to their statements, and back leads to the notes', async ({ page }) => {
    const panel = new NotesPanel(page);
    await panel.store(NOTES);
    await panel.open();
    await panel.note('Compare').getByRole('link').click();
    await expect(panel.dialog).toBeHidden();
    await expect(page).toHaveURL(/#p14$/);
    await expect(new ComparisonPage(page).target('p14')).toBeInViewport();
    await page.goBack();
    await expect(panel.dialog).toBeVisible();
  });

  test('are changed; what is not saved yet outlives the closed panel; all outlives a reload', async ({
    page,
  }) => {
    const panel = new NotesPanel(page);
    await panel.store(NOTES);
    await panel.open();
    await panel.note('Who said it?').getByRole('button', { name: 'Edit' }).click();
    const text = panel.dialog.getByRole('textbox', { name: 'Note text' });
    await expect(text).toBeFocused();
    await text.fill('Who said so?');
    await page.keyboard.press('Escape');
    await expect(panel.dialog).toBeHidden();
    await panel.button.click();
    await expect(text).toHaveValue('Who said so?');
    await panel.field('Tags (separated by commas)').fill('sources, law,sources');
    await panel.named('Save note').click();
    await expect(panel.said).toHaveText('Saved');
    await expect(panel.note('Who said so?').getByRole('button', { name: 'Edit' })).toBeFocused();
    await page.reload();
    await expect(panel.note('Who said so?').locator('.tags li')).toHaveText(['sources', 'law']);
    await expect(panel.note('Who said so?')).toContainText('edited');
  });

  test('must say something', async ({ page }) => {
    const panel = new NotesPanel(page);
    await panel.store([NOTES[0] ?? elsewhere]);
    await panel.open();
    await panel.edit('Compare', { text: ' ', tags: '' });
    await expect(panel.dialog.getByRole('alert').filter({ hasText: 'Write' })).toBeVisible();
    await panel.named('Cancel').click();
    await expect(panel.note('Compare')).toBeVisible();
  });

  test('are deleted, brought back, and gone for good, each undone and done again', async ({
    page,
  }) => {
    const panel = new NotesPanel(page);
    await panel.store(NOTES);
    await panel.open();
    await panel.discard('A contradiction?');
    await expect(panel.said).toHaveText('Moved to the trash');
    await expect(panel.note('Who said it?').getByRole('link').first()).toBeFocused();
    await expect(panel.counted).toHaveText('4 notes');
    await panel.named('Undo').click();
    await expect(panel.counted).toHaveText('5 notes');
    await expect(panel.named('Undo')).toBeDisabled();
    await panel.named('Redo').click();
    await expect(panel.counted).toHaveText('4 notes');

    await panel.named('Trash (2)').click();
    await panel.note('A contradiction?').getByRole('button', { name: 'Restore' }).click();
    await expect(panel.notes).toHaveCount(1);
    await panel.named('Empty the trash').click();
    await expect(panel.dialog).toContainText('1 note will go.');
    await panel.named('Empty the trash').click();
    await expect(panel.dialog).toContainText('The trash is empty.');
    await panel.named('Undo').click();
    await expect(panel.note('Thrown away')).toBeVisible();
    await panel.named('Redo').click();
    await expect(panel.said).toHaveText('Done again');
    await page.reload();
    await expect(panel.named('Trash (0)')).toBeVisible();
    await expect(panel.counted).toHaveText('5 notes');
  });

  test('changed in two places are shown side by side, and the person decides', async ({ page }) => {
    const panel = new NotesPanel(page);
    const rival = { ...storedNote(1, { text: 'The other words', tags: ['new'] }), revision: 'rx' };
    await panel.store(NOTES, [rival]);
    await panel.open();
    const rivals = panel.dialog.getByRole('region', { name: 'Two wordings of a note' });
    await expect(rivals.locator('.text')).toHaveText([/Compare/, 'The other words']);
    await panel.named('Keep both, joined').click();
    await expect(rivals).toBeHidden();
    const joined = panel.note('The other words');
    await expect(joined).toContainText('Compare');
    await expect(joined.locator('.tags li')).toHaveText(['territory', 'law', 'new']);
    // Undone, the question is there again.
    await panel.named('Undo').click();
    await expect(rivals).toBeVisible();
    await panel.named('Keep the second').click();
    await expect(panel.said).toHaveText('Decided');
    await page.reload();
    await expect(panel.note('The other words')).toBeVisible();
    await expect(panel.dialog).not.toContainText('with <b>');
    await expect(rivals).toBeHidden();
  });

  test('are erased in a second step', async ({ page }) => {
    const panel = new NotesPanel(page);
    await panel.store([...NOTES, { id: 'odd' }]);
    await panel.open();
    await expect(panel.dialog).toContainText('1 entry can’t be read by this edition.');
    await panel.named('Erase all notes').click();
    await expect(panel.dialog).toContainText('notes (5), notes in the trash (1)');
    await panel.named('Cancel').click();
    await panel.named('Erase all notes').click();
    const { text } = await panel.download('JSON-LD');
    expect((JSON.parse(text) as { total: number }).total).toBe(6);
    await panel.named('Erase for good').click();
    await expect(panel.said).toHaveText('All notes are erased');
    await expect(panel.dialog).not.toContainText('can’t be read');
    await page.reload();
    await expect(panel.dialog).toContainText('There are no notes yet.');
    await expect(panel.named('Undo')).toBeDisabled();
  });

  test('are many: a part is listed, and more when a person asks', async ({ page }) => {
    const panel = new NotesPanel(page);
    await panel.store(Array.from({ length: 130 }, (_, number) => storedNote(number + 1)));
    await panel.open();
    await expect(panel.counted).toHaveText('130 notes');
    await expect(panel.notes).toHaveCount(50);
    await panel.named('Show 50 more').click();
    await panel.named('Show 30 more').click();
    await expect(panel.notes).toHaveCount(130);
  });
});

test('what keeps the notes is said', async ({ page }) => {
  const panel = new NotesPanel(page);
  await panel.open();
  await panel.dialog.getByText('Kept in this browser').click();
  await expect(panel.dialog).toContainText('The browser may delete them when the device');
  await expect(panel.dialog).toContainText('Safari does so after seven days of use');
  await expect(panel.dialog).toContainText(/takes up [\d.,]+ [kM]B here, of the [\d.,]+ [MG]B/);
});

test('without storage notes are said to stay in this tab only', async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(globalThis, 'indexedDB');
  });
  const panel = new NotesPanel(page, 'ru');
  await panel.open();
  await expect(panel.dialog.getByRole('alert').first()).toContainText(
    'Остаётся только в этой вкладке: этот браузер здесь ничего не хранит',
  );
});

test('while another tab holds up the notes, the panel says that they are being read', async ({
  page,
  context,
}) => {
  const older = await context.newPage();
  await new NotesPanel(older).store([]);
  await older.evaluate(async () => {
    await new Promise((resolve) => {
      indexedDB.deleteDatabase('counterpoint').onsuccess = resolve;
    });
    // An upgrade that does not end.
    await new Promise((resolve) => {
      const opening = indexedDB.open('counterpoint', 1);
      opening.onupgradeneeded = () => {
        const { transaction } = opening;
        const hold = () => {
          transaction?.objectStore('held').count().addEventListener('success', hold);
        };
        opening.result.createObjectStore('held');
        hold();
        resolve(null);
      };
    });
  });
  const panel = new NotesPanel(page);
  await page.goto('./#notes');
  await expect(panel.dialog).toContainText('Reading your notes…');
  await older.close();
  await expect(panel.dialog).toContainText('There are no notes yet.');
});

test.describe('files', () => {
  test('hold all notes, or those that are listed, in four formats', async ({ page }) => {
    const panel = new NotesPanel(page);
    await panel.store(NOTES);
    await panel.open();
    await panel.search.fill('law');
    await panel.named('Export notes').click();
    const csv = await panel.download('CSV');
    expect(csv.name).toMatch(/^counterpoint-notes-\d{4}-\d\d-\d\d\.csv$/);
    expect(csv.text).toContain('Thrown away');
    await panel.field('those listed now (2)').check();
    const jsonld = await panel.download('JSON-LD');
    expect((JSON.parse(jsonld.text) as { total: number }).total).toBe(2);
    const markdown = await panel.download('Markdown');
    expect(markdown.text).toContain('## Point 14');
    expect(markdown.text).not.toContain('Who said it?');
    const html = await panel.download('HTML');
    expect(html.text).toContain('with &lt;b&gt;point 12&lt;/b&gt;');
    await expect(panel.dialog).toContainText(`Handed to the browser as ${html.name}`);
  });

  test('are read, shown, and taken in as one step that can be undone', async ({ page }) => {
    const panel = new NotesPanel(page);
    await panel.store(NOTES);
    await panel.open();
    await panel.named('Export notes').click();
    const { text } = await panel.download('JSON-LD');
    const file = JSON.parse(text) as { first: { items: unknown[] } };
    const changed = JSON.stringify(file).replace('Who said it?', 'Who denied it?');
    const more = JSON.parse(changed) as typeof file;
    const context = 'http://www.w3.org/ns/anno.jsonld';
    more.first.items.push(
      {
        '@context': context,
        type: 'Annotation',
        id: 'https://a.example/1',
        target: 'https://b.example/',
        bodyValue: 'New <script>alert(1)</script>',
      },
      {
        '@context': context,
        type: 'Annotation',
        id: 'https://a.example/2',
        bodyValue: 'no target',
      },
      'https://a.example/3',
    );
    await panel.chooseFile('theirs.jsonld', JSON.stringify(more));
    for (const line of ['New: 1', 'Already here: 5', 'Refused: 2'])
      await expect(panel.dialog.getByText(line, { exact: true })).toBeVisible();
    await expect(panel.dialog.getByText(/^Other wordings of .*: 1$/)).toBeVisible();
    await expect(panel.dialog).toContainText('No. 8: without target');
    await expect(panel.dialog).toContainText('No. 9: only an address');
    await panel.named('Import').click();
    await expect(panel.said).toHaveText('Imported');
    await expect(panel.note('New <script>')).toBeVisible();
    const rivals = panel.dialog.getByRole('region', { name: 'Two wordings of a note' });
    await expect(rivals).toContainText('Who denied it?');

    // The same file brings nothing more.
    await panel.chooseFile('theirs.jsonld', JSON.stringify(more));
    await expect(panel.dialog).toContainText('The file brings nothing new.');
    await panel.named('Undo').click();
    await expect(rivals).toBeHidden();
    await expect(panel.counted).toHaveText('5 notes');
    await panel.named('Redo').click();
    await expect(panel.said).toHaveText('Done again');
    await page.reload();
    await expect(panel.note('New <script>')).toBeVisible();
    await expect(rivals).toContainText('Who denied it?');
  });

  test('that are none are refused as a whole', async ({ page }) => {
    const panel = new NotesPanel(page, 'uk');
    await panel.open();
    const { files } = panel.words.panel.import;
    for (const [text, reason] of [
      ['{"a":', files['not-json']],
      ['just words', files['no-columns']],
    ] as const) {
      await panel.chooseFile('a.txt', text);
      await expect(panel.dialog.getByRole('alert').filter({ hasText: reason })).toBeVisible();
    }
    await panel.chooseFile('table.csv', 'text;tags\r\nПривіт;а, б\r\n');
    await panel.named('Імпортувати').click();
    await expect(panel.note('Привіт')).toBeVisible();
  });
});

test.describe('for everyone', () => {
  // Axe visits every element, several times.
  test.slow();

  for (const [language, width, scheme] of [
    ['en', 1440, 'light'],
    ['ru', 1440, 'dark'],
    ['uk', 320, 'dark'],
    ['ru', 320, 'light'],
  ] as const)
    test(`axe finds nothing in the open panel, and nothing is cut off: ${language}, ${width}, ${scheme}`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme: scheme });
      const panel = new NotesPanel(page, language);
      const { words } = panel;
      await panel.store(NOTES, [{ ...storedNote(1, { text: 'Other' }), revision: 'rx' }]);
      await panel.open();
      await panel.unfoldFilters();
      await panel.named(words.panel.export.open).click();
      await panel.named(words.panel.erase).click();
      await panel.note('Who said it?').getByRole('button').first().click();
      await expectNoLosses(page, 'with the open panel');
      expect(
        await panel.dialog.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth),
      ).toBe(0);
      const { violations } = await new AxeBuilder({ page })
        .include('.notes-panel')
        .options({ rules: { 'target-size': { enabled: true } } })
        .analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    });

  test('axe finds nothing about the button', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 800 });
    await new ComparisonPage(page).open();
    await new NotesPanel(page).button.waitFor();
    const { violations } = await new AxeBuilder({ page }).include('.notes-open').analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    const landmarks = new AxeBuilder({ page }).withRules(['region', 'landmark-unique']);
    expect((await landmarks.analyze()).violations.map(({ id }) => id)).toEqual([]);
  });
});
