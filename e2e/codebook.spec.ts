// What tags mean, and how far two people agree about them: written, kept, taken home, compared.
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from './fixtures.ts';
import { expectNoLosses } from './losses.ts';
import { NotesPanel, storedNote } from './pages/notes.ts';

class Codebook extends NotesPanel {
  readonly labels = this.words.panel.codebook;
  readonly part = this.dialog.locator('.codebook');

  async unfold(): Promise<void> {
    await this.named(this.labels.open).click();
  }

  item(tag: string) {
    return this.part.locator('.codes > li').filter({
      has: this.page.getByRole('heading', { name: tag }),
    });
  }

  async chooseTable(text: string): Promise<void> {
    await this.part.getByLabel(this.labels.file).setInputFiles({
      name: 'codes.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(text),
    });
  }

  /** @param files their texts, by name */
  async compare(files: Readonly<Record<string, string>>): Promise<void> {
    await this.part.getByLabel(this.words.panel.compare.file).setInputFiles(
      Object.entries(files).map(([name, text]) => ({
        ...{ name, mimeType: 'application/octet-stream' },
        buffer: Buffer.from(text),
      })),
    );
  }

  rows() {
    return this.part
      .locator('table tr')
      .evaluateAll((rows) =>
        rows.map((row) => [...row.children].map((cell) => cell.textContent.trim())),
      );
  }
}

const NOTES = [
  storedNote(1, { text: 'One', tags: ['law', 'land'] }),
  storedNote(2, { statement: 'd8', text: 'Two', tags: ['law'] }),
];

/** The codings of `compare-codings.test.ts`, as a person's tables. */
const FIRST = `id,statement,tags
,p1,law; land
,p2,law
,p3,land
,p4,land
,p9,mine
,p14-d8,law
`;
const SECOND = `statement,tags
p1c1,law
p2,law; land
p3,land; all
p4,land; all
p2,all
p1,all
d1,land; theirs
not an id,x
`;

test('a tag that is defined shows it, also after a reload, in the codebook and at its notes', async ({
  page,
}) => {
  const codebook = new Codebook(page);
  await codebook.store(NOTES);
  await codebook.open();
  await codebook.unfold();
  await expect(codebook.item('law')).toContainText('in 2 notes');
  await expect(codebook.item('law')).toContainText('Not defined');
  await codebook.item('law').getByRole('button').click();
  await expect(codebook.item('law').getByLabel('Short label')).toBeFocused();
  await codebook.item('law').getByLabel('Short label').fill('Law and treaties');
  await codebook.item('law').getByLabel('Definition').fill('Treaties,\n<b>courts</b>');
  await codebook.item('law').getByLabel('teal').check();
  // What is being written stays while the part is closed.
  await codebook.unfold();
  await codebook.unfold();
  await expect(codebook.item('law').getByLabel('Short label')).toHaveValue('Law and treaties');
  await codebook.item('law').getByRole('button', { name: 'Save in the codebook' }).click();
  await expect(codebook.said).toHaveText('The codebook is saved');
  await expect(codebook.item('law').getByRole('button')).toBeFocused();

  await page.reload();
  await expect(codebook.note('Two').locator('.tags')).toHaveText('law Law and treaties');
  await expect(codebook.note('Two').locator('[data-code=teal]')).toBeVisible();
  await codebook.unfold();
  await expect(codebook.item('law')).toContainText('Treaties,\n<b>courts</b>');
  const saved = await codebook.download('Codebook as CSV');
  expect(saved.name).toMatch(/^counterpoint-codebook-\d{4}-\d\d-\d\d\.csv$/);
  expect(saved.text).toContain('law,Law and treaties,"Treaties,\n<b>courts</b>",teal');
});

test('a tag can be defined before it is used, and that can be taken back and done again', async ({
  page,
}) => {
  const codebook = new Codebook(page);
  await codebook.open();
  await codebook.unfold();
  await codebook.part.getByLabel('Another tag').fill(' new , other');
  await codebook.named('Define').click();
  await expect(codebook.item('new').getByLabel('Short label')).toBeFocused();
  await page.keyboard.type('N');
  await page.keyboard.press('Enter');
  await expect(codebook.item('new')).toContainText('in no note');
  const undo = codebook.named('Undo in the codebook');
  await undo.click();
  await expect(codebook.item('new')).toBeHidden();
  await undo.click();
  await expect(codebook.item('new')).toContainText('N');
  await page.reload();
  await codebook.unfold();
  await expect(codebook.item('new')).toContainText('N');
});

test('another tab shows it at once, and neither writes over what the other has not seen', async ({
  page,
  context,
}) => {
  const [mine, theirs] = [new Codebook(page), new Codebook(await context.newPage())];
  await mine.store(NOTES);
  for (const codebook of [mine, theirs]) {
    await codebook.open();
    await codebook.unfold();
    await codebook.item('law').getByRole('button').click();
  }
  await theirs.item('law').getByLabel('Definition').fill('Theirs');
  await theirs.item('law').getByRole('button', { name: 'Save in the codebook' }).click();
  await expect(theirs.said).toHaveText('The codebook is saved');

  await expect(mine.item('law').getByRole('alert')).toContainText('There it says: ; Theirs; none');
  await mine.item('law').getByLabel('Definition').fill('Mine');
  await mine.item('law').getByRole('button', { name: 'Save in the codebook' }).click();
  await expect(mine.said).toHaveText('The codebook is saved');
  await expect(theirs.item('law')).toContainText('Mine');
});

test('a file adds what is new; what is said otherwise here waits for the person', async ({
  page,
}) => {
  const codebook = new Codebook(page);
  await codebook.store(NOTES);
  await codebook.open();
  await codebook.unfold();
  await codebook.chooseTable('tag;label;colour\nlaw;Law;teal\n;none;\n=a;;sky\n');
  await expect(codebook.part).toContainText('New codes added: 2.');
  await expect(codebook.part).toContainText('tags that you are changing: 3.');
  await codebook.chooseTable('tag,label,colour\nlaw,Right,grey\n');
  await expect(codebook.part).toContainText('to be saved or not: law.');
  const law = codebook.item('law');
  await expect(law.getByLabel('Short label')).toHaveValue('Right');
  await expect(law.getByLabel('grey')).toBeChecked();
  await law.getByRole('button', { name: 'Cancel' }).click();
  await expect(law.getByRole('heading')).toHaveText('law Law');
  await codebook.chooseTable('text\nlaw\n');
  await expect(codebook.part).toContainText('no table with a column “tag”');
});

test('where nothing is stored, what is said of a tag lives in the tab, and that is said', async ({
  page,
}) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('Blocked', 'SecurityError');
    };
  });
  const codebook = new Codebook(page);
  await codebook.open();
  await codebook.unfold();
  await codebook.part.getByLabel(codebook.labels.another).fill('law');
  await codebook.part.getByRole('button', { name: codebook.labels.define }).click();
  const law = codebook.item('law');
  await law.getByLabel(codebook.labels.definition).fill('What binds');
  await law.getByRole('button', { name: codebook.labels.save }).click();
  await expect(codebook.said).toHaveText(codebook.labels.inTab);
  await expect(law).toContainText('What binds');
});

test('erasing all notes erases the codebook, in every tab', async ({ page, context }) => {
  const codebook = new Codebook(page);
  await codebook.open();
  await codebook.unfold();
  await codebook.chooseTable('tag,label\nlaw,Law\n');
  await expect(codebook.said).toHaveText('The codebook is saved');
  const other = new Codebook(await context.newPage());
  await other.open();
  await other.unfold();
  await expect(other.item('law')).toBeVisible();
  await codebook.named('Erase all notes').click();
  await codebook.named('Erase for good').click();
  await expect(codebook.item('law')).toBeHidden();
  await expect(other.item('law')).toBeHidden();
  await page.reload();
  await codebook.unfold();
  await expect(codebook.part).toContainText('No note has a tag yet.');
});

test('two files are compared, tag by tag, as counted by hand', async ({ page }) => {
  const codebook = new Codebook(page);
  await codebook.open();
  await codebook.unfold();
  await codebook.compare({ 'first.csv': FIRST, 'second.csv': SECOND });
  await expect(codebook.part.getByRole('caption')).toHaveText('first.csv and second.csv');
  await expect
    .poll(() => codebook.rows())
    .toEqual([
      ['Tag', 'Provisions', 'Agreement', 'Kappa', 'Alpha'],
      ['all', '4', '0%', '0.00', '−0.75'],
      ['land', '4', '50%', '−0.33', '−0.17'],
      ['law', '4', '100%', '1.00', '1.00'],
    ]);
  for (const said of [
    'that both coded: 4.',
    'the other one did not code (1; 1)',
    'no provision (1; 0)',
    'could not be read (0; 1)',
    'not counted: mine, theirs.',
  ])
    await expect(codebook.part).toContainText(said);
  const { text } = await codebook.download('Comparison as CSV');
  expect(text).toContain('land,4,2,1,1,0,0.5,-0.3333333333333333,-0.16666666666666674\r\n');
});

test('one file is compared with the notes here; what chance settles has no number', async ({
  page,
}) => {
  const codebook = new Codebook(page, 'uk');
  await codebook.store(NOTES);
  await codebook.open();
  await codebook.unfold();
  await codebook.compare({ 'theirs.csv': 'statement,tags\np14,law\nd8c1,law\n' });
  await expect
    .poll(() => codebook.rows())
    .toEqual([
      ['Мітка', 'Положень', 'Згода', 'Каппа', 'Альфа'],
      ['land', '2', '50%', '0,00', '0,00'],
      ['law', '2', '100%', 'не визначено', 'не визначено'],
    ]);
  await codebook.compare({ a: 'x', b: 'y', c: 'z' });
  await expect(codebook.part).toContainText('Виберіть один або два файли.');
  await codebook.compare({ 'a.json': '{"a":' });
  await expect(codebook.part).toContainText('a.json: Цей файл');
});

test.describe('for everyone', () => {
  // Axe visits every element, several times.
  test.slow();

  for (const [language, width, scheme] of [
    ['en', 1440, 'light'],
    ['ru', 320, 'dark'],
    ['uk', 320, 'light'],
  ] as const)
    test(`axe finds nothing, and nothing is cut off: ${language}, ${width}, ${scheme}`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme: scheme });
      const codebook = new Codebook(page, language);
      await codebook.store(NOTES);
      await codebook.open();
      await codebook.unfold();
      await codebook.chooseTable('tag,label,definition,colour\nlaw,Law,Treaties,teal\na,,,amber\n');
      await codebook.item('land').getByRole('button').click();
      await expectNoLosses(page, 'with the codebook');
      // The table alone may be wider: it is scrolled by itself, also by keys.
      await codebook.compare({ 'first.csv': FIRST, 'second.csv': SECOND });
      await codebook.part.getByRole('region').focus();
      await expect(codebook.part.getByRole('region')).toBeFocused();
      expect(
        await codebook.dialog.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth),
      ).toBe(0);
      const { violations } = await new AxeBuilder({ page })
        .include('.notes-panel')
        .options({ rules: { 'target-size': { enabled: true } } })
        .analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    });
});
