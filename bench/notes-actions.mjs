// What people do with their notes and `notes.mjs` times, in the page as it is built. Each begins where the one before
// may have ended, and waits until its outcome can be seen.

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {import('./raw-notes.mjs').Timing} Timing */

// In the page these are what `install` puts there; here they only have their types.
const { clock, controls } = /** @type {import('./raw-notes.mjs').InPage} */ ({});

/** The panel lists so many. */
export const countOf = (/** @type {number} */ notes) => `${notes}\u00a0notes`;

/** What must be written in full where the notes are there. */
export const NONE = 'There are no notes yet.';

/**
 * The page with the panel, from its request on.
 * @param {Page} page
 * @param {string} seen what the panel says then
 * @returns {Promise<Timing>}
 */
export function awaitPanel(page, seen) {
  return page.evaluate(
    (words) => clock.timeSince(0, () => controls.shows('.notes-panel', words)),
    seen,
  );
}

/** @param {Page} page @param {string} seen */
export async function openPanel(page, seen) {
  await page.getByRole('button', { name: 'Notes', exact: true }).waitFor();
  // Until the notes have been read: nothing in the page says so.
  await page.waitForTimeout(5000);
  return page.evaluate(
    (words) =>
      clock.time(
        () => controls.press('Notes'),
        () => controls.shows('.notes-panel', words),
      ),
    seen,
  );
}

/** @param {Page} page @param {string} words */
export function search(page, words) {
  return page.evaluate((asked) => {
    const box = document.querySelector('.note-filters input[type=search]');
    const before = document.querySelector('.counted')?.textContent;
    return clock.time(
      () => {
        if (!(box instanceof HTMLInputElement)) throw new Error('There is no search box.');
        box.value = asked;
        box.dispatchEvent(new InputEvent('input', { bubbles: true }));
      },
      () => document.querySelector('.counted')?.textContent !== before,
    );
  }, words);
}

/**
 * Chooses an option of a list: of a filter, or of the orders.
 * @param {Page} page
 * @param {string} label
 * @param {number} option
 */
export async function choose(page, label, option) {
  await page.evaluate(() => controls.press('Reset filters'));
  return page.evaluate(
    ([label, option]) => {
      const list = [...document.querySelectorAll('.note-filters label')].find(
        ({ textContent }) => textContent === label,
      )?.nextElementSibling;
      const seen = () =>
        `${document.querySelector('.counted')?.textContent} ${document.querySelector('.note-list li')?.textContent}`;
      const before = seen();
      return clock.time(
        () => {
          if (!(list instanceof HTMLSelectElement)) throw new Error(`There is no list ${label}.`);
          list.selectedIndex = Number(option);
          list.dispatchEvent(new Event('change', { bubbles: true }));
        },
        () => seen() !== before,
      );
    },
    [label, option],
  );
}

/** At a statement of the open page. @param {Page} page */
export async function addNote(page) {
  const actions = page.locator('#p14 details.actions').first();
  await actions.locator('summary').click();
  await actions.getByRole('button', { name: 'Add note' }).click();
  await actions.getByLabel('Note text').fill('A new note');
  await page.waitForTimeout(5000);
  return page.evaluate(() =>
    clock.time(
      () => controls.press('Save note'),
      () => controls.shows('.actions [role=status]', 'Saved'),
    ),
  );
}

/** @param {Page} page @param {string} file @returns {Promise<Timing>} until the panel shows what is in the file */
export async function readFile(page, file) {
  await page.getByRole('button', { name: 'Import notes' }).click();
  const chosen = page.evaluate(
    () =>
      new Promise((resolve) => {
        addEventListener('change', () => resolve(performance.now()), { capture: true, once: true });
      }),
  );
  await page.getByLabel('File').setInputFiles(file);
  return page.evaluate(
    (since) => clock.timeSince(Number(since), () => controls.shows('.part button', 'Import')),
    await chosen,
  );
}

/** What was read. @param {Page} page */
export function takeIn(page) {
  return page.evaluate(() =>
    clock.time(
      () => controls.press('Import'),
      () => controls.shows('.said', 'Imported'),
    ),
  );
}

/** @param {Page} page */
export function undo(page) {
  return page.evaluate(() =>
    clock.time(
      () => controls.press('Undo'),
      () => controls.shows('.said', 'Undone'),
    ),
  );
}

/** @param {Page} page */
export async function unfoldExport(page) {
  await page.getByRole('button', { name: 'Export notes' }).click();
}

/**
 * Until the browser has the file.
 * @param {Page} page
 * @param {string} format
 * @param {string} ending
 */
export function exportAll(page, format, ending) {
  return page.evaluate(
    ([name, ending]) =>
      clock.time(
        () => controls.press(name ?? ''),
        () => controls.shows('.part [role=status]', `.${ending}`),
      ),
    [format, ending],
  );
}
