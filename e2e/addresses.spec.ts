// Addresses: every id is one, an unknown one does no harm, and the site works wherever it lies.
import { bearings, dataset } from './built.ts';
import { expect, test } from './fixtures.ts';
import { ComparisonPage } from './pages/comparison-page.ts';
import { languages } from './pairs.ts';
import { serveFolder } from './serve-folder.ts';

const WIDE = { width: 1440, height: 900 };

/** One id of every kind. */
const IDS = [
  ...['p14', 'd8', 'p14-d8', 'all-d25', 'd8c2', 'd8r1', 's12', 'x4'],
  ...['compare', 'sources', 'method', 'plan-20'],
];

/** Whether the beginning of what an id names is in view, not only a part of something long. */
async function expectInView(comparison: ComparisonPage, id: string): Promise<void> {
  const target = comparison.target(id);
  await expect(target, id).toHaveCount(1);
  await expect(target, id).toBeInViewport();
  const top = () => target.evaluate((element) => element.getBoundingClientRect().top);
  await expect.poll(top, id).toBeGreaterThanOrEqual(0);
  expect(await top(), id).toBeLessThan(850);
}

test.describe('opening the page', () => {
  test.use({ viewport: WIDE });

  for (const id of IDS)
    test(`at #${id} brings it into view`, async ({ page }) => {
      const comparison = new ComparisonPage(page);
      await comparison.open(`#${id}`);
      await expectInView(comparison, id);
    });

  test('at #p14-d8, which opens a pair further up, still brings it into view', async ({ page }) => {
    await page.setViewportSize({ width: 1200, height: 900 });
    const comparison = new ComparisonPage(page);
    await comparison.open('#p14-d8');
    await expect(comparison.rowUnder('14 Territories')).toContainText(
      'Territories and contact line',
    );
    await comparison.drawn();
    await expectInView(comparison, 'p14-d8');
  });
});

for (const { language, width } of [
  { language: 'uk', width: 1200 },
  { language: 'ru', width: 390 },
] as const)
  test(`following links brings every kind of id into view, in ${language}, ${width} wide`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    const comparison = new ComparisonPage(page, language);
    await comparison.open();
    for (const id of IDS) {
      await comparison.follow(`#${id}`);
      await expectInView(comparison, id);
    }
  });

for (const language of languages)
  test(`each statement, source and part has its id once, in ${language}`, async ({ page }) => {
    await page.setViewportSize(WIDE);
    const comparison = new ComparisonPage(page, language);
    // With a pair in the panel, whose statements stand in the list too.
    await comparison.open('#p14-d8');
    await expect(comparison.panel.getByRole('heading', { level: 3 })).toHaveCount(2);

    const ids = await page.locator('[id]').evaluateAll((elements) => elements.map(({ id }) => id));
    expect(
      ids.filter((id, index) => ids.indexOf(id) !== index),
      'ids twice',
    ).toEqual([]);
    const wanted = [
      ...[...dataset.points, ...dataset.positions].flatMap(({ id, claims }) => [
        id,
        ...claims.map((claim) => claim.id),
      ]),
      ...bearings.map(({ relation }) => relation.id),
      ...dataset.positions.flatMap(({ responses }) => responses.map(({ id }) => id)),
      ...[dataset.discrepancies, dataset.sources, dataset.documents].flat().map(({ id }) => id),
      ...['compare', 'sources', 'method'],
    ];
    expect(wanted.filter((id) => !ids.includes(id))).toEqual([]);
  });

test('every link within the page leads to something', async ({ page }) => {
  await page.setViewportSize(WIDE);
  await new ComparisonPage(page).open();

  const broken = await page
    .locator('a[href^="#"]')
    .evaluateAll((links) =>
      links
        .map((link) => link.getAttribute('href') ?? '')
        .filter((href) => !document.getElementById(href.slice(1))),
    );
  expect(broken).toEqual([]);
});

test('an address in closed evidence opens it', async ({ page }) => {
  const comparison = new ComparisonPage(page);
  await comparison.open();
  await expect(comparison.target('d8c2')).toBeHidden();

  await comparison.follow('#d8c2');
  await expect(comparison.target('d8c2')).toBeVisible();
  await expect(comparison.target('d8r1'), 'it stands in the same evidence').toBeVisible();
  await expect(comparison.target('d9c1'), 'it stands in other evidence').toBeHidden();
});

test('a source reference leads to its entry, and back', async ({ page }) => {
  const comparison = new ComparisonPage(page);
  await comparison.open();
  await comparison.toggleEvidence('d8');
  await comparison.target('d8c2').getByRole('link').click();

  await expect(page).toHaveURL(/#s221$/);
  await expect(comparison.target('s221')).toBeInViewport();
  await page.goBack();
  await expect(comparison.target('d8c2')).toBeInViewport();
});

test('an address of a pair shows it in the panel', async ({ page }) => {
  await page.setViewportSize(WIDE);
  const comparison = new ComparisonPage(page);
  await comparison.open('#p14-d8');

  await expect(comparison.panel.getByRole('heading', { level: 3 })).toHaveText([
    'Territories and contact line',
    'Control of the rest of Donetsk region',
  ]);
  await expect(comparison.mark('Point 14, D8: contradicts')).toHaveAttribute(
    'aria-current',
    'true',
  );
});

test.describe('an address that means nothing does no harm:', () => {
  test.use({ viewport: WIDE });

  for (const address of [
    '#nonsense',
    '#%E0%A4%A',
    '#p99-d99',
    '#p14-d8/x',
    '#__proto__',
    '#index',
    '?relation=foo&evidence=&q=%00',
    '?relation=foo&relation=adds&evidence=%E0%A4%A&lang=xx&swap#nonsense',
  ])
    test(address, async ({ page }) => {
      const comparison = new ComparisonPage(page);
      await comparison.open(address);

      await expect(comparison.title).toBeInViewport();
      await expect(comparison.readingList.getByRole('heading', { level: 3 })).toHaveCount(21);
      await expect(comparison.panel).toContainText('Choose a mark');
      await comparison.choose('Point 14, D8: contradicts');
      await expect(comparison.panel).toContainText('The plan, point 14');
      await expect(page).toHaveURL(/#p14-d8$/);
    });
});

test.describe('the other languages', () => {
  test.use({ viewport: WIDE });

  test('open at the same place: their links keep query and fragment', async ({ page }) => {
    await new ComparisonPage(page).open('?relation=contradicts&q=%D1%97#p14-d8');

    await new ComparisonPage(page).switchLanguage('Українська');
    await expect(page).toHaveURL(/\/uk\/\?relation=contradicts&q=%D1%97#p14-d8$/);
    const ukrainian = new ComparisonPage(page, 'uk');
    await expect(ukrainian.panel).toContainText('Території та лінія зіткнення');

    await ukrainian.switchLanguage('Русский');
    await expect(page).toHaveURL(/\/ru\/\?relation=contradicts&q=%D1%97#p14-d8$/);
    const russian = new ComparisonPage(page, 'ru');
    await expect(russian.panel).toContainText('Территории и линия соприкосновения');

    await russian.switchLanguage('English');
    await expect(page).toHaveURL(/4\d+\/\?relation=contradicts&q=%D1%97#p14-d8$/);
  });

  test('keep what was chosen since, also by keyboard', async ({ page }) => {
    const comparison = new ComparisonPage(page);
    await comparison.open();
    await comparison.choose('Point 4, D3: tightens');
    await comparison.languages.getByRole('link', { name: 'Русский' }).press('Enter');

    await expect(page).toHaveURL(/\/ru\/#p4-d3$/);
    await expect(new ComparisonPage(page, 'ru').panel).toContainText('План, пункт 4');
  });

  test('are marked with the one that is read', async ({ page }) => {
    const comparison = new ComparisonPage(page, 'uk');
    await comparison.open();

    const current = comparison.languages.locator('[aria-current="page"]');
    await expect(current).toHaveCount(1);
    await expect(current).toHaveAccessibleName('Українська');
  });
});

test.describe('in a sub-folder of a host', () => {
  const inFolder = test.extend({
    baseURL: async ({}, use) => {
      const server = await serveFolder('/some/folder/');
      await use(server.address);
      await server.close();
    },
    viewport: WIDE,
  });

  inFolder('the site works, and asks for nothing outside of it', async ({ page, baseURL }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    const comparison = new ComparisonPage(page, 'uk');
    await comparison.open('#d8c2');

    await expect(page).toHaveURL(`${baseURL ?? ''}uk/#d8c2`);
    await expect(comparison.target('d8c2')).toBeInViewport();
    await comparison.mark('Пункт 14, D8: суперечить').click();
    await expect(comparison.panel).toContainText('Території та лінія зіткнення');

    await comparison.switchLanguage('English');
    await expect(page).toHaveURL(`${baseURL ?? ''}#p14-d8`);
    const english = new ComparisonPage(page);
    await expect(english.panel).toContainText('Territories and contact line');

    const dataset = english.method.getByRole('link', { name: 'dataset.json', exact: true });
    await expect(dataset).toHaveAttribute('href', 'data/dataset.json');
    const download = await page.request.get(`${baseURL ?? ''}data/dataset.json`);
    expect(download.ok()).toBe(true);

    expect(asked.filter((address) => !address.startsWith(baseURL ?? ''))).toEqual([]);
    expect(asked.some((address) => address.endsWith('.js'))).toBe(true);
  });
});
