// Filters: everything that people see follows them, the address keeps them, and nothing is lost by them.
import type { Locator } from '@playwright/test';
import { bearings, dataset, words } from './built.ts';
import { expect, test } from './fixtures.ts';
import { ComparisonPage } from './pages/comparison-page.ts';
import { languages } from './pairs.ts';

const WIDE = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 800 };

/** The ids of what can be seen of some elements. */
async function seen(elements: Locator): Promise<readonly string[]> {
  return elements.evaluateAll((all) =>
    all.filter((one) => one.checkVisibility()).map((one) => one.id),
  );
}
const rows = (comparison: ComparisonPage) => seen(comparison.readingList.locator('.row[id]'));
const answers = (comparison: ComparisonPage) => seen(comparison.readingList.locator('.answer'));
const marks = (comparison: ComparisonPage) =>
  comparison.table
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => (link.getAttribute('href') ?? '').slice(1)));

const idsOf = (kind: string) =>
  bearings.filter(({ relation }) => relation.kind === kind).map(({ relation }) => relation.id);

for (const language of languages)
  test(`${language}: a kind of relation leaves its points, positions and marks`, async ({
    page,
  }) => {
    await page.setViewportSize(WIDE);
    const comparison = new ComparisonPage(page, language);
    await comparison.open();
    await comparison.filterBy('relation', 'tightens');

    const expected = idsOf('tightens');
    expect(expected).toHaveLength(4);
    await expect(page).toHaveURL(/\?relation=tightens#compare$/);
    expect((await marks(comparison)).toSorted()).toEqual(expected.toSorted());
    await expect
      .poll(async () => (await answers(comparison)).toSorted())
      .toEqual(expected.toSorted());
    await expect.poll(() => rows(comparison)).toEqual(['p4', 'p13']);
    await expect(comparison.banner).toBeHidden();
    await expect(comparison.shown).toHaveText(/^2\s\S+\s20\s.+4\s\S+\s32\s/);
    await expect(page.locator('.tally [data-kind="tightens"]')).toContainText('4');
    // No zeros: they would read as if there were none.
    await expect(page.locator('.tally').getByRole('listitem')).toHaveCount(1);

    await comparison.resetFilters();
    await expect(page).toHaveURL(/\/#compare$/);
    await expect(comparison.shown).toHaveText(/^20\s\S+\s20\s.+32\s\S+\s32\s/);
    await expect.poll(() => rows(comparison)).toHaveLength(20);
    expect(await marks(comparison)).toHaveLength(33);
    await expect(comparison.banner).toBeVisible();
  });

test('a topic leaves its points, and what bears on the whole plan', async ({ page }) => {
  const comparison = new ComparisonPage(page);
  await comparison.open();
  await comparison.filterBy('topic', 'nuclear');
  await expect.poll(() => rows(comparison)).toEqual(['p11', 'p12']);
  await expect.poll(() => answers(comparison)).toEqual(['p11-a2', 'p12-d14', 'all-d25']);
  await expect(comparison.shown).toHaveText('2 of 20 points, 3 of 32 positions');
});

for (const viewport of [WIDE, PHONE])
  test(`evidence leaves titles and matching claims on Russia’s side, ${String(viewport.width)} wide`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    const comparison = new ComparisonPage(page);
    await comparison.open();
    await comparison.filterByEvidence(words.en.classes.anonymous);

    const withAnonymous = dataset.positions.filter(({ claims }) =>
      claims.some((claim) => claim.class === 'anonymous'),
    );
    const claims = withAnonymous.flatMap((position) =>
      position.claims.filter((claim) => claim.class === 'anonymous').map(({ id }) => id),
    );
    // Every point stays, marked as retold.
    await expect.poll(() => rows(comparison)).toHaveLength(20);
    const russia = comparison.readingList.locator('.row > [data-side="russia"]');
    await expect
      .poll(async () => (await seen(russia.locator('.claims > li'))).toSorted())
      .toEqual(claims.toSorted());
    const said = await russia
      .locator('.class, .summary, .meta, [id*="r"] .party')
      .evaluateAll((all) =>
        all.filter((one) => one.checkVisibility()).map((one) => one.textContent),
      );
    expect(new Set(said)).toEqual(new Set([words.en.classes.anonymous]));
    const left = 32 - withAnonymous.length;
    await expect(comparison.shown).toContainText(
      `20 of 20 points, ${String(withAnonymous.length)} of 32 positions. ${String(left)} positions have`,
    );
    // A side without anything left says so; one that never had a counter-demand says that.
    for (const side of await russia.all())
      if (await side.isVisible()) expect((await side.innerText()).trim()).not.toBe('');
    await expect(comparison.target('p2').locator('[data-side="russia"]')).toContainText(
      words.en.noCounterDemand,
    );
    await expect(comparison.target('p1').locator('[data-side="russia"]')).toContainText(
      words.en.filters.nothingHere,
    );
  });

test('a position whose relation rests on other evidence is shown without the relation', async ({
  page,
}) => {
  const comparison = new ComparisonPage(page);
  await comparison.open('?evidence=closed-door');
  const shown = await answers(comparison);
  const related = new Set(
    bearings
      .filter(({ position, relation }) =>
        position.claims.some(
          (claim) => claim.class === 'closed-door' && relation.rests.includes(claim.id),
        ),
      )
      .map(({ relation }) => relation.id),
  );
  const alone = shown.filter((id) => !related.has(id));
  expect(alone.length).toBeGreaterThan(0);
  for (const id of shown)
    await expect(comparison.target(id).locator('.reading')).toBeVisible({
      visible: related.has(id),
    });
});

test('the panel keeps to the evidence too', async ({ page }) => {
  await page.setViewportSize(WIDE);
  const comparison = new ComparisonPage(page);
  await comparison.open('?evidence=closed-door,anonymous#p14-d8');
  const classes = comparison.panel.locator('[data-side="russia"] .class');
  expect(new Set(await classes.allTextContents())).toEqual(
    new Set([words.en.classes['closed-door'], words.en.classes.anonymous]),
  );
  await expect(comparison.panel.locator('[data-side="russia"] .summary')).toHaveCount(0);
});

test('the address keeps a filter: back, forward, reload, another language', async ({ page }) => {
  await page.setViewportSize(WIDE);
  const comparison = new ComparisonPage(page);
  await comparison.open();
  await comparison.filterBy('relation', 'adds');
  await comparison.filterByEvidence(words.en.classes.document);
  await expect(page).toHaveURL(/\?relation=adds&evidence=document#compare$/);
  const left = bearings
    .filter(
      ({ position, relation }) =>
        relation.kind === 'adds' &&
        position.claims.some(
          (claim) => claim.class === 'document' && relation.rests.includes(claim.id),
        ),
    )
    .map(({ relation }) => relation.id);
  expect(left.length).toBeGreaterThan(1);
  const sorted = async (shown: ComparisonPage) => (await answers(shown)).toSorted();
  await expect.poll(() => sorted(comparison)).toEqual(left.toSorted());

  await comparison.reload();
  await expect.poll(() => sorted(comparison)).toEqual(left.toSorted());
  await expect(comparison.filters.getByLabel('Relation')).toHaveValue('adds');
  await page.goBack();
  await page.goBack();
  await expect(comparison.shown).toContainText('20 of 20 points');
  await page.goForward();
  await page.goForward();
  await expect.poll(() => sorted(comparison)).toEqual(left.toSorted());

  await comparison.languages.getByRole('link', { name: 'Українська' }).click();
  await expect(page).toHaveURL(/\/uk\/\?relation=adds&evidence=document#compare$/);
  await expect.poll(() => sorted(new ComparisonPage(page, 'uk'))).toEqual(left.toSorted());
});

test('a deep link wins over a filter that would hide what it names', async ({ page }) => {
  const comparison = new ComparisonPage(page);
  await comparison.open('?relation=tightens#d8c2');
  await expect(comparison.target('d8c2')).toBeInViewport();
  await expect.poll(() => rows(comparison)).toHaveLength(20);
  await comparison.open('?relation=tightens#p4');
  await expect.poll(() => rows(comparison)).toEqual(['p4', 'p13']);
  await comparison.follow('#p1');
  await expect(comparison.target('p1')).toBeInViewport();
  await expect.poll(() => rows(comparison)).toHaveLength(20);
});

test('a filter that fits nothing says so, and what means nothing filters nothing', async ({
  page,
}) => {
  const comparison = new ComparisonPage(page);
  await comparison.open('?relation=reopens&topic=nuclear&evidence=analyst');
  await expect(comparison.shown).toContainText(words.en.filters.nothing);
  await comparison.open('?relation=likes&evidence=rumour&topic=weather&q=');
  await expect.poll(() => rows(comparison)).toHaveLength(20);
});

test('filters work from the keyboard alone', async ({ page }) => {
  await page.setViewportSize(WIDE);
  const comparison = new ComparisonPage(page);
  await comparison.open();
  await comparison.filters.getByLabel('Relation').focus();
  await page.keyboard.type('Tig');
  await expect(comparison.shown).toHaveText('2 of 20 points, 4 of 32 positions');
  // Topic, who speaks, evidence.
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/evidence=document/);
  await comparison.filters.getByRole('button', { name: words.en.filters.reset }).press('Enter');
  await expect(comparison.shown).toHaveText('20 of 20 points, 32 of 32 positions');
});

test('what a filter opened closes again; what a person opened stays', async ({ page }) => {
  const comparison = new ComparisonPage(page);
  await comparison.open();
  await comparison.toggleEvidence('d8');
  await comparison.filterByEvidence(words.en.classes.document);
  await comparison.resetFilters();
  await expect(comparison.target('d8').locator('.evidence').first()).toHaveAttribute('open', '');
  await expect(comparison.target('d2').locator('.evidence').first()).not.toHaveAttribute(
    'open',
    '',
  );
});

for (const viewport of [WIDE, PHONE])
  test(`the filters stay where they are when they are used, ${String(viewport.width)} wide`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    const comparison = new ComparisonPage(page);
    await comparison.open();
    const top = () => comparison.filters.evaluate((one) => one.getBoundingClientRect().top);
    const before = await top();
    await page.evaluate(() => scrollTo(0, 0));
    await comparison.filters.getByLabel('Relation').selectOption('tightens', { force: true });
    await expect(comparison.shown).toContainText('2 of 20 points');
    await page.evaluate(() => scrollTo(0, 0));
    expect(await top()).toBeCloseTo(before, 0);
  });

test('evidence that stands at a point of another topic is shown where its position is', async ({
  page,
}) => {
  const comparison = new ComparisonPage(page);
  const apart = dataset.positions.flatMap(({ id, claims, relations }) => {
    const [home, ...others] = relations.map(({ to }) =>
      dataset.points.find((one) => one.id === to),
    );
    const topic = others
      .flatMap((point) => point?.topics ?? [])
      .find((key) => home && !home.topics.includes(key));
    return topic === undefined ? [] : [{ id, topic, classes: claims.map((one) => one.class) }];
  });
  expect(apart.map(({ id }) => id)).toContain('d16');
  for (const { id, topic, classes } of apart) {
    await comparison.open(`?topic=${topic}&evidence=${classes[0] ?? ''}`);
    const wanted = dataset.positions
      .find((one) => one.id === id)
      ?.claims.filter((claim) => claim.class === classes[0])
      .map((claim) => claim.id);
    const shown = comparison.readingList.locator(`[data-of="${id}"] .claims > li`);
    await expect
      .poll(() =>
        shown.evaluateAll((all) =>
          all.filter((one) => one.checkVisibility()).map((one) => one.getAttribute('data-of')),
        ),
      )
      .toEqual(wanted);
    await comparison.resetFilters();
    await expect(shown).toHaveCount(0);
    await expect(comparison.target(wanted?.[0] ?? '')).toHaveCount(1);
  }
});
