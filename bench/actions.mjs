// What people do on the page and `speed.mjs` times. A new row is one entry of the list; where its control isn't
// there the table says so.

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {{ width: number, height: number }} Viewport */

export const WIDE = { width: 1440, height: 900 };
export const PHONE = { width: 390, height: 800 };

/**
 * What a person does: what comes before, then a click, or else the key that they press. Finding things is not
 * timed: the browser would be busy with it.
 * @typedef {object} Action
 * @property {string} name
 * @property {Viewport} viewport
 * @property {string} [address]
 * @property {(page: Page) => import('@playwright/test').Locator} control what must be there: it is clicked,
 *   or has the focus when the key is pressed
 * @property {(page: Page) => Promise<unknown>} [before]
 * @property {string} [press]
 */

/**
 * The longest pair of the dataset; the made-up one has another, the last.
 * @param {Page} page
 */
function chooseMark(page) {
  const mark = 'a[href="#p14-d8"]';
  return page.locator(`.matrix ${mark}, .matrix:not(:has(${mark})) tbody a`).last();
}

/** @type {readonly Action[]} */
export const ACTIONS = [
  {
    name: 'choose a mark of the matrix',
    viewport: WIDE,
    control: chooseMark,
  },
  {
    name: 'choose another mark',
    viewport: WIDE,
    before: (page) => page.locator('.matrix tbody a').first().click(),
    control: chooseMark,
  },
  {
    name: 'put the columns in order',
    viewport: WIDE,
    control: (page) => page.getByLabel('Columns', { exact: true }),
    press: 'ArrowDown',
  },
  ...[WIDE, PHONE].flatMap((viewport) => [
    {
      name: 'filter by relation',
      viewport,
      control: (/** @type {Page} */ page) => page.getByLabel('Relation', { exact: true }),
      press: 't',
    },
    {
      name: 'filter by topic',
      viewport,
      control: (/** @type {Page} */ page) => page.getByLabel('Topic', { exact: true }),
      press: 'ArrowDown',
    },
    {
      name: 'filter by evidence',
      viewport,
      before: (/** @type {Page} */ page) => page.locator('.filters summary').first().click(),
      control: (/** @type {Page} */ page) => page.getByRole('checkbox', { name: 'unnamed source' }),
    },
    {
      name: 'reset the filters',
      viewport,
      address: '?evidence=document&topic=territory',
      control: (/** @type {Page} */ page) => page.getByRole('button', { name: 'Reset filters' }),
    },
    {
      name: 'type a letter of a word that is looked for',
      viewport,
      address: '?q=territor',
      before: (/** @type {Page} */ page) => page.getByRole('searchbox').press('End'),
      control: (/** @type {Page} */ page) => page.getByRole('searchbox'),
      press: 'y',
    },
    {
      name: 'look for a word, with Enter',
      viewport,
      before: async (/** @type {Page} */ page) => {
        await page.getByRole('searchbox').focus();
        await page.waitForTimeout(2000);
        await page.keyboard.insertText('russia');
      },
      control: (/** @type {Page} */ page) => page.getByRole('searchbox'),
      press: 'Enter',
    },
    {
      name: 'swap the sides',
      viewport,
      control: (/** @type {Page} */ page) => page.getByRole('button', { name: 'Swap sides' }),
    },
    {
      name: 'open the links view',
      viewport,
      control: (/** @type {Page} */ page) => page.locator('.pictures > summary'),
    },
  ]),
];

/** Addresses whose loading must shift nothing. */
export const ADDRESSES = [
  '',
  '#p14-d8',
  '?relation=adds',
  '?evidence=anonymous',
  '?topic=nuclear#compare',
  '?q=sanctions',
  '?swap=1',
];
