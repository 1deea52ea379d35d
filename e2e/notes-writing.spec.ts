// Notes where they belong: on a statement, a sentence or chosen words; seen in the page; with what became of the words.
import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { dataset } from './built.ts';
import { expect, test } from './fixtures.ts';
import { expectNoLosses } from './losses.ts';
import { ComparisonPage } from './pages/comparison-page.ts';
import { NotesPanel, noteWords, storedNote } from './pages/notes.ts';
import { languages } from './pairs.ts';

const { form, here, panel: panelWords } = noteWords.en;

/** Chooses words of an element's text, as a person does with the mouse. */
async function chooseWords(element: Locator, words: string): Promise<void> {
  await element.evaluate((node, wanted) => {
    const text = node.firstChild;
    const start = text?.textContent?.indexOf(wanted) ?? -1;
    if (!text || start < 0) throw new Error(`There is no “${wanted}”.`);
    getSelection()?.setBaseAndExtent(text, start, text, start + wanted.length);
  }, words);
}

const summaryOf = (page: Page, id: string) => page.locator(`#${id} .summary`).first();
const chosenForm = (page: Page) => page.locator('.chosen-words');

/** How many words have a mark. */
const countMarks = (page: Page) =>
  page.evaluate(() => (CSS.highlights.get('noted') as Set<unknown> | undefined)?.size ?? 0);

test.describe('a note', () => {
  for (const [name, id] of [
    ['Actions for point 14', 'p14'],
    ['Actions for D8', 'd8'],
    ['Actions for point 14 and D8', 'p14-d8'],
  ] as const)
    test(`is written with “${name}”, said to be saved, and there after a reload`, async ({
      page,
    }) => {
      const comparison = new ComparisonPage(page);
      await comparison.open();
      const actions = await comparison.openActions(name);
      await actions.getByRole('button', { name: 'Add note', exact: true }).click();
      const text = actions.getByLabel('Note text', { exact: true });
      await expect(text).toBeFocused();
      await text.fill('Two\nlines, <b>no</b> HTML');
      await actions.getByLabel(form.tags).fill('law, territory');
      await actions.getByRole('button', { name: 'Save note', exact: true }).click();
      await expect(actions.getByText(form.saved, { exact: true })).toBeVisible();
      await expect(actions.getByRole('button', { name: 'Add note', exact: true })).toBeFocused();
      await expect(actions.locator('.notes-here .text')).toHaveText('Two\nlines, <b>no</b> HTML');

      await page.reload();
      const again = await comparison.openActions(name);
      await expect(again.locator('.notes-here .text')).toHaveText('Two\nlines, <b>no</b> HTML');
      const summary = page.locator(`details[data-actions="${id}"] > summary`).first();
      await expect(summary).toHaveAttribute('data-notes', '1');
      await expect(summary).toHaveAccessibleDescription('1\u00a0note');
    });

  test('is saved by Ctrl and Enter, refused when it is empty, and let go by Cancel', async ({
    page,
  }) => {
    const comparison = new ComparisonPage(page);
    await comparison.open();
    const actions = await comparison.openActions('Actions for point 3');
    await actions.getByRole('button', { name: 'Add note', exact: true }).click();
    await actions.getByRole('button', { name: 'Save note', exact: true }).click();
    await expect(actions.getByText(form.empty)).toBeVisible();
    await actions.getByLabel('Note text', { exact: true }).fill('Soon gone');
    await actions.getByRole('button', { name: form.cancel, exact: true }).click();
    // What is written goes only when that is said again.
    await expect(actions.getByLabel('Note text', { exact: true })).toHaveValue('Soon gone');
    await actions.getByRole('button', { name: form.discard, exact: true }).click();
    await expect(actions.locator('.note-form')).toHaveCount(0);
    await actions.getByRole('button', { name: 'Add note', exact: true }).click();
    await expect(actions.getByLabel('Note text', { exact: true })).toHaveValue('');
    await actions.getByLabel('Note text', { exact: true }).fill('Kept');
    await page.keyboard.press('Control+Enter');
    await expect(actions.locator('.notes-here .text')).toHaveText('Kept');
  });

  test('belongs to a sentence that is stepped to by the arrow keys', async ({ page }) => {
    const comparison = new ComparisonPage(page);
    await comparison.open();
    const actions = await comparison.openActions('Actions for point 14');
    await actions.getByRole('button', { name: 'Add note', exact: true }).press('Enter');
    await page.keyboard.press('Shift+Tab');
    await expect(actions.getByLabel(form.whole)).toBeFocused();
    // The title comes first, then the sentences of the summary.
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const sentence = actions.getByRole('radio').nth(2);
    await expect(sentence).toBeChecked();
    const words = await actions.locator('fieldset label').nth(2).innerText();
    const summary = (await summaryOf(page, 'p14').textContent()) ?? '';
    expect(summary.startsWith(words.trim())).toBe(true);
    await page.keyboard.press('Tab');
    await page.keyboard.type('On one sentence');
    await page.keyboard.press('Control+Enter');
    await expect(actions.locator('.notes-here blockquote')).toHaveText(words.trim());
    await expect.poll(() => countMarks(page)).toBeGreaterThan(0);
  });

  test('takes tags that were used before, by their beginning', async ({ page }) => {
    const panel = new NotesPanel(page);
    await panel.store([
      storedNote(1, { statement: 'p1', tags: ['territory', 'law'] }),
      storedNote(2, { statement: 'p1', tags: ['territory', 'Territorial waters'] }),
    ]);
    const comparison = new ComparisonPage(page);
    await comparison.open();
    const actions = await comparison.openActions('Actions for point 2');
    await actions.getByRole('button', { name: 'Add note', exact: true }).click();
    const tags = actions.getByRole('textbox', { name: form.tags });
    await tags.fill('war, ter');
    const suggested = actions.getByRole('group', { name: form.suggested }).getByRole('button');
    await expect(suggested).toHaveText(['territory', 'Territorial waters']);
    await suggested.first().click();
    await expect(tags).toHaveValue('war, territory');
    await expect(tags).toBeFocused();
  });
});

test.describe('chosen words', () => {
  test('open the form, which takes neither the focus nor the choice, and are marked when it is saved', async ({
    page,
  }) => {
    await new ComparisonPage(page).open('#p14');
    const summary = summaryOf(page, 'p14');
    await chooseWords(summary, 'line of contact');
    const shown = chosenForm(page);
    await expect(shown).toBeVisible();
    await expect(shown).toHaveAccessibleName(/^New note on the chosen words: Point 14/);
    await expect(page.locator('body')).toBeFocused();
    expect(await page.evaluate(() => getSelection()?.toString())).toBe('line of contact');
    await shown.getByLabel('Note text', { exact: true }).fill('Which line?');
    await shown.getByRole('button', { name: 'Save note', exact: true }).click();
    await expect(shown).toBeHidden();
    await expect.poll(() => countMarks(page)).toBeGreaterThan(0);

    // All notes on the words are reached from them.
    await page.mouse.click(2, 2);
    const at = await summary.evaluate((node) => {
      const range = document.createRange();
      const start = node.textContent.indexOf('line of contact');
      if (!node.firstChild) throw new Error('It is empty.');
      range.setStart(node.firstChild, start);
      range.setEnd(node.firstChild, start + 4);
      const { left, top, width, height } = range.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    });
    await page.mouse.click(at.x, at.y);
    const note = page.locator('[data-note]', { hasText: 'Which line?' });
    await expect(note).toBeFocused();
    await expect(note.locator('blockquote')).toHaveText('line of contact');
  });

  test('can be highlighted with one press; the form goes with the choice, and by Escape', async ({
    page,
  }) => {
    await new ComparisonPage(page).open('#p14');
    await chooseWords(summaryOf(page, 'p14'), 'troop deployment');
    await chosenForm(page).getByRole('button', { name: form.highlight }).click();
    await expect.poll(() => countMarks(page)).toBeGreaterThan(0);
    await chooseWords(summaryOf(page, 'p14'), 'working group');
    await expect(chosenForm(page)).toBeVisible();
    await page.evaluate(() => getSelection()?.removeAllRanges());
    await expect(chosenForm(page)).toBeHidden();
    await chooseWords(summaryOf(page, 'p14'), 'working group');
    await expect(chosenForm(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(chosenForm(page)).toBeHidden();
  });

  test('stay those for which writing was begun', async ({ page }) => {
    await new ComparisonPage(page).open('#p14');
    await chooseWords(summaryOf(page, 'p14'), 'troop deployment');
    await chosenForm(page).getByLabel('Note text', { exact: true }).fill('On deployment');
    await chosenForm(page).getByLabel('Note text', { exact: true }).blur();
    await chooseWords(summaryOf(page, 'p14'), 'working group');
    await page.waitForTimeout(600);
    await expect(chosenForm(page).locator('blockquote')).toHaveText('troop deployment');
  });

  test('in several fields are those of the first; words that are no statement’s open nothing', async ({
    page,
  }) => {
    await new ComparisonPage(page).open('#p14');
    await page.evaluate(() => {
      const from = document.querySelector('#p14 .title')?.firstChild;
      const to = document.querySelector('#p14 .summary')?.firstChild;
      if (from && to) getSelection()?.setBaseAndExtent(from, 2, to, 20);
    });
    const title = (await page.locator('#p14 .title').first().textContent()) ?? '';
    await expect(chosenForm(page).locator('blockquote')).toHaveText(title.slice(2));
    await chooseWords(page.locator('h1'), 'points');
    await expect(chosenForm(page)).toBeHidden();
  });

  test('have lines under them where the browser has no highlights', async ({ page }) => {
    await page.addInitScript(() => {
      Reflect.deleteProperty(globalThis, 'Highlight');
    });
    await new ComparisonPage(page).open('#p14');
    await chooseWords(summaryOf(page, 'p14'), 'troop deployment');
    await chosenForm(page).getByRole('button', { name: form.highlight }).click();
    const line = page.locator('.note-lines path');
    await expect(line).toHaveAttribute('d', /^M[\d.]+,[\d.]+h[\d.]+/);
    const [drawn, words] = await Promise.all([
      line.evaluate((path: SVGPathElement) => path.getBoundingClientRect().toJSON() as DOMRect),
      summaryOf(page, 'p14').evaluate((node) => {
        const range = document.createRange();
        const start = node.textContent.indexOf('troop deployment');
        if (!node.firstChild) throw new Error('It is empty.');
        range.setStart(node.firstChild, start);
        range.setEnd(node.firstChild, start + 'troop deployment'.length);
        return range.getBoundingClientRect().toJSON() as DOMRect;
      }),
    ]);
    expect(Math.abs(drawn.left - words.left)).toBeLessThan(3);
    expect(Math.abs(drawn.bottom - words.bottom)).toBeLessThan(3);
  });
});

test.describe('what is being written', () => {
  test('at a statement survives a reload: the form opens with it', async ({ page }) => {
    const comparison = new ComparisonPage(page);
    await comparison.open();
    const actions = await comparison.openActions('Actions for point 5');
    await actions.getByRole('button', { name: 'Add note', exact: true }).click();
    await actions.getByLabel('Note text', { exact: true }).fill('Half a thought');
    await expect.poll(() => countDrafts(page)).toBe(1);
    await page.reload();
    const again = await comparison.openActions('Actions for point 5');
    await expect(again.getByLabel('Note text', { exact: true })).toHaveValue('Half a thought');
  });

  test('on chosen words survives a reload, and is gone on with in the panel', async ({ page }) => {
    const panel = new NotesPanel(page);
    await new ComparisonPage(page).open('#p14');
    await chooseWords(summaryOf(page, 'p14'), 'troop deployment');
    await chosenForm(page).getByLabel('Note text', { exact: true }).fill('Half a thought');
    await expect.poll(() => countDrafts(page)).toBe(1);
    await page.reload();
    await page.getByRole('button', { name: '1\u00a0unfinished note', exact: true }).click();
    await expect(panel.dialog.locator('blockquote')).toHaveText('troop deployment');
    await panel.named(panelWords.goOn).click();
    const text = panel.dialog.getByLabel('Note text', { exact: true });
    await expect(text).toHaveValue('Half a thought');
    await text.fill('A whole thought');
    await panel.named('Save note').click();
    await expect(panel.note('A whole thought')).toBeVisible();
    await expect.poll(() => countDrafts(page)).toBe(0);
  });

  test('of a change to a note survives a reload, and does not replace what was changed since', async ({
    page,
  }) => {
    const panel = new NotesPanel(page);
    await panel.store([storedNote(1, { text: 'First' })]);
    await panel.open();
    await panel.note('First').getByRole('button', { name: here.edit, exact: true }).click();
    await panel.dialog.locator('.note-list textarea').fill('Second');
    await expect.poll(() => countDrafts(page)).toBe(1);
    await page.reload();
    await panel.edit('First', { text: 'Meanwhile' });
    await expect(panel.said).toHaveText(form.saved);
  });
});

function countDrafts(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('counterpoint');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(new Error('It does not open.'));
    });
    const counting = db.transaction('drafts').objectStore('drafts').count();
    const count = await new Promise<number>((resolve) => {
      counting.onsuccess = () => resolve(counting.result);
    });
    db.close();
    return count;
  });
}

test.describe('the numbers', () => {
  test.use({ viewport: { width: 1440, height: 900 } });

  test('of notes stand at rows, columns and marks of the matrix, and follow changes and the order', async ({
    page,
  }) => {
    const panel = new NotesPanel(page);
    await panel.store([
      storedNote(1, { statement: 'p14' }),
      storedNote(2, { statement: 'd8c1' }),
      storedNote(3, { statement: 'd8' }),
      storedNote(4, { statement: 'p14-d8' }),
    ]);
    const comparison = new ComparisonPage(page);
    await comparison.open();
    const mark = comparison.table.locator('a[href="#p14-d8"]');
    await expect(mark).toHaveAttribute('data-notes', '1');
    await expect(mark).toHaveAccessibleDescription('1\u00a0note');
    const numberOf = (id: string) => comparison.table.locator(`th > [data-text="${id}/short"]`);
    await expect(numberOf('p14')).toHaveAttribute('data-notes', '1');
    await expect(numberOf('d8')).toHaveAttribute('data-notes', '2');
    await expect(numberOf('d9')).not.toHaveAttribute('data-notes');
    await page.getByRole('button', { name: 'Swap sides', exact: true }).click();
    const swapped = page.locator('.matrix a[href="#p14-d8"]');
    await expect(swapped).toHaveAttribute('data-notes', '1');
    await panel.button.click();
    await panel.discard('Note 4');
    await expect(swapped).not.toHaveAttribute('data-notes');
  });
});

test.describe('words that are not what they were', () => {
  const version = '0.9.0';

  test('changed are shown beside the new ones, and the person decides', async ({ page }) => {
    const comparison = new ComparisonPage(page);
    const summary = dataset.points.find(({ id }) => id === 'p14')?.summary.en ?? '';
    const first = summary.slice(0, summary.indexOf('. ') + 1);
    const exact = first.replace('recognised', 'accepted');
    const quotation = {
      ...{ exact, prefix: '', suffix: ' A working', start: 0, end: exact.length },
      guard: { before: 0, after: 0 },
    };
    expect(exact).not.toBe(first);
    const panel = new NotesPanel(page);
    await panel.store([
      storedNote(1, { field: 'summary', version, quotation, text: 'Of another wording' }),
    ]);
    await comparison.open();
    const actions = await comparison.openActions('Actions for point 14');
    const note = actions.locator('[data-note]');
    await expect(note.getByText(here.changed)).toBeVisible();
    await expect(note.locator('dd').first()).toHaveText(exact);
    await expect(note.locator('dd').last()).toContainText('recognised de facto');
    expect(await countMarks(page)).toBe(0);
    await note.getByRole('button', { name: here.attach, exact: true }).click();
    await expect(note.getByText(here.changed)).toHaveCount(0);
    await expect(note.locator('blockquote')).toContainText('recognised de facto');
    await expect.poll(() => countMarks(page)).toBeGreaterThan(0);
  });

  test('gone are said to be, and the note stands apart in the panel', async ({ page }) => {
    const panel = new NotesPanel(page);
    const exact = 'Nothing in this text was ever like these invented words.';
    const quotation = { exact, prefix: '', suffix: '', start: 0, end: exact.length };
    await panel.store([
      storedNote(1, { field: 'parts.9.title', version, quotation, text: 'Homeless' }),
      storedNote(2, { text: 'At home' }),
    ]);
    await panel.open();
    const apart = panel.dialog.locator(`h3:text-is("${panelWords.apart}") ~ .note-list`);
    await expect(apart.locator('li')).toHaveCount(1);
    await expect(apart).toContainText('Homeless');
    await expect(apart).toContainText(here.lost);
    await expect(panel.note('At home')).toBeVisible();
  });

  test('of another language are shown at the statement, with the way there', async ({ page }) => {
    const panel = new NotesPanel(page);
    const quotation = { exact: 'лінією зіткнення', prefix: '', suffix: '', start: 5, end: 21 };
    await panel.store([storedNote(1, { field: 'summary', lang: 'uk', quotation })]);
    const comparison = new ComparisonPage(page);
    await comparison.open();
    const actions = await comparison.openActions('Actions for point 14');
    await expect(actions.locator('blockquote[lang="uk"]')).toHaveText('лінією зіткнення');
    await actions.getByRole('link', { name: here.inLanguage.uk }).click();
    await expect(page).toHaveURL(/\/uk\/#p14$/);
  });
});

for (const [width, scheme] of [
  [320, 'dark'],
  [1440, 'light'],
] as const)
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height: 700 }, colorScheme: scheme, hasTouch: width < 400 });

    for (const lang of languages)
      test(`axe finds nothing in the forms, nothing is cut off, and fingers hit, in ${lang}`, async ({
        page,
      }) => {
        const panel = new NotesPanel(page, lang);
        const statements = ['p2', 'p3', 'p4'];
        await panel.store(
          statements.map((statement, at) => storedNote(at, { statement, tags: [`tag ${at}`] })),
        );
        const comparison = new ComparisonPage(page, lang);
        await comparison.open('#p14');
        const actions = page.locator('#p14 details[data-actions="p14"]').first();
        await actions.locator('summary').click();
        const { here: words, form: formWords } = noteWords[lang];
        await actions.getByRole('button', { name: words.add, exact: true }).click();
        await expect(actions.locator('textarea')).toBeFocused();
        if (width < 400) {
          const heights = await actions
            .locator('fieldset label, button, input[type="text"], select')
            .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
          expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
        }
        const check = async (what: string) => {
          const { violations } = await new AxeBuilder({ page }).include(what).analyze();
          expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual(
            [],
          );
        };
        await check('#p14 details[data-actions="p14"]');
        await expectNoLosses(page, 'with the form of a statement');
        await actions.getByRole('button', { name: formWords.cancel, exact: true }).click();
        const summary = summaryOf(page, 'p14');
        await summary.evaluate((node) => {
          if (node.firstChild)
            getSelection()?.setBaseAndExtent(node.firstChild, 0, node.firstChild, 30);
        });
        await expect(chosenForm(page)).toBeVisible();
        await chosenForm(page).locator('textarea').focus();
        await check('.chosen-words');
        await expectNoLosses(page, 'with the form of chosen words');
      });
  });
