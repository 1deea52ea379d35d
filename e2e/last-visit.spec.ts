// Since your last visit: computed on this device, from the version that it has seen and that version's file.
import { test as base, type Page } from '@playwright/test';
import type { Language } from '../src/model/text.ts';
import { dataset, exploreWords } from './built.ts';
import { expect, test } from './fixtures.ts';
import { ComparisonPage } from './pages/comparison-page.ts';
import { languages } from './pairs.ts';

const OLD = { version: '0.9.0', date: '2026-10-01' };

/** The dataset of now as if an earlier version had said less, and one thing otherwise. */
function olderFile(): string {
  // What was parsed from JSON once more is of the same form, and nobody else's.
  const old = JSON.parse(JSON.stringify(dataset)) as {
    edition: { version: string };
    points: { id: string; summary: Record<string, string> }[];
    positions: { id: string; claims: { id: string; class: string }[] }[];
  };
  old.edition.version = OLD.version;
  for (const point of old.points)
    if (point.id === 'p1')
      for (const lang of languages) point.summary[lang] = `${point.summary[lang] ?? ''} Earlier.`;
  for (const { claims } of old.positions)
    for (const claim of claims) if (claim.id === 'd2c1') claim.class = 'press';
  old.points = old.points.filter(({ id }) => id !== 'p20');
  return JSON.stringify(old);
}

async function haveSeen(page: Page, stored: string): Promise<void> {
  await page.addInitScript((value) => {
    if (sessionStorage.getItem('told') === null) localStorage.setItem('counterpoint-seen', value);
    sessionStorage.setItem('told', '');
  }, stored);
}
const seen = (page: Page) => page.evaluate(() => localStorage.getItem('counterpoint-seen'));
const lineOf = (page: Page, language: Language = 'en') =>
  page.getByRole('region', { name: exploreWords[language].lastVisit.since.split(' (')[0] ?? '' });

const NOW = JSON.stringify({ version: dataset.edition.version, date: dataset.edition.date });

test('a first visit shows nothing and asks for nothing, and remembers the version', async ({
  page,
}) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  const comparison = new ComparisonPage(page);
  await comparison.open();
  await expect(lineOf(page)).toHaveCount(0);
  expect(await seen(page)).toBe(NOW);
  await comparison.reload();
  await expect(lineOf(page)).toHaveCount(0);
  expect(requests.filter((url) => url.includes('/data/'))).toEqual([]);
});

for (const language of languages)
  test(`${language}: a newer version says what changed, with old and new wording`, async ({
    page,
  }) => {
    await haveSeen(page, JSON.stringify(OLD));
    await page.route('**/data/0.9.0/dataset.json', (route) =>
      route.fulfill({ contentType: 'application/json', body: olderFile() }),
    );
    const comparison = new ComparisonPage(page, language);
    await comparison.open();
    const line = lineOf(page, language);
    await expect(line).toBeVisible();
    // It is the first thing that can be reached after the header, and covers nothing that has the focus.
    await line.locator('summary').press('Enter');
    const changes = line.locator('.changes').first().locator('> li');
    // p1, p20 with its claims, and d2c1.
    await expect(changes.filter({ has: page.locator('a[href="#p1"]') }).locator('del')).toHaveText(
      /Earlier\./,
    );
    await expect(changes.filter({ has: page.locator('a[href="#d2c1"]') })).toHaveCount(1);
    await expect(changes.filter({ has: page.locator('a[href="#p20"]') })).toContainText(
      exploreWords[language].lastVisit.kinds.added,
    );
    // What is new is read where it stands.
    await expect(changes.filter({ has: page.locator('a[href="#p20"]') }).locator('dl')).toHaveCount(
      0,
    );
    await expect(line.locator('summary')).toContainText(String(await changes.count()));

    // Following a link folds the list; what it leads to is in view.
    await changes.locator('a[href="#p1"]').click();
    await expect(line.locator('details')).not.toHaveAttribute('open', '');
    await expect(comparison.target('p1')).toBeInViewport();

    expect(await seen(page)).toBe(JSON.stringify(OLD));
    await line.getByRole('button').click();
    await expect(line).toHaveCount(0);
    expect(await seen(page)).toBe(NOW);
    await comparison.reload();
    await expect(line).toHaveCount(0);
  });

test('a file that is not a dataset is refused in words, and the notes stand in for it', async ({
  page,
}) => {
  await haveSeen(page, JSON.stringify(OLD));
  await page.route('**/data/0.9.0/dataset.json', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><p>Not here' }),
  );
  await new ComparisonPage(page).open();
  const line = lineOf(page);
  await line.locator('summary').click();
  await expect(line.getByRole('status')).toContainText('is not a dataset that can be read here');
  await expect(line).toContainText('First version, made from the fact sheets');
});

// A missing file is an error on the console, which the browser writes itself.
base('a version whose file is gone shows the notes on the changes since', async ({ page }) => {
  await haveSeen(page, JSON.stringify(OLD));
  await new ComparisonPage(page).open();
  const line = lineOf(page);
  await line.locator('summary').click();
  await expect(line.getByRole('status')).toContainText('could not be fetched');
  await expect(line).toContainText('First version, made from the fact sheets');
});

for (const stored of [
  '{',
  '{"version":"../../x","date":"2026-10-01"}',
  JSON.stringify({ version: '9.0.0', date: '2030-01-01' }),
])
  test(`what else is stored shows nothing: ${stored}`, async ({ page }) => {
    await haveSeen(page, stored);
    await new ComparisonPage(page).open();
    await expect(page.getByRole('main')).toBeVisible();
    await expect(lineOf(page)).toHaveCount(0);
  });

test('where nothing can be stored the page works without', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('off', 'SecurityError');
      },
    });
  });
  const comparison = new ComparisonPage(page);
  await comparison.open();
  await comparison.filterBy('relation', 'tightens');
  await expect(comparison.shown).toContainText('2 of 20 points');
});

test('the focus is never under the line', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 700 });
  await haveSeen(page, JSON.stringify(OLD));
  const comparison = new ComparisonPage(page);
  await comparison.open();
  const line = lineOf(page);
  await expect(line).toBeVisible();
  await comparison.evidenceSummary('p3').focus();
  for (let step = 0; step < 12; step += 1) {
    await page.keyboard.press('Tab');
    const covered = await page.evaluate(() => {
      const bar = document.querySelector('.last-visit')?.getBoundingClientRect();
      const focused = document.activeElement?.getBoundingClientRect();
      return !!bar && !!focused && focused.bottom > bar.top + 1;
    });
    expect(covered).toBe(false);
  }
});
