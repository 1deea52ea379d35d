// Reading and comparing: what the page says, choosing a pair in the matrix, the reading list, the theme.
import { dateWords, bearings, dataset, nameOf, numberOf, words } from './built.ts';
import { expect, test } from './fixtures.ts';
import { ComparisonPage } from './pages/comparison-page.ts';
import { languages } from './pairs.ts';

const WIDE = { width: 1440, height: 900 };
/** The matrix fits, the panel beside it doesn't. */
const MIDDLE = { width: 1200, height: 900 };
const PHONE = { width: 390, height: 844 };

const VERBS = {
  contradicts: 'contradicts',
  tightens: 'tightens',
  adds: 'adds',
  reopens: 'reopens',
  parallels: 'runs parallel',
};

/** Points that nothing reported speaks against. */
const UNCONTESTED = ['p2', 'p6', 'p8', 'p10', 'p11', 'p15', 'p16', 'p17'];

const SAID = {
  en: {
    title: 'Twenty points, and Russia’s positions',
    dates: [/\b24 December 2025\b/, /\b17 March 2026\b/, /\b22 August 2026\b/],
    sinceThen: 'Since then:',
  },
  uk: {
    title: 'Двадцять пунктів і позиції Росії',
    dates: [/24\sгрудня\s2025/, /17\sберезня\s2026/, /22\sсерпня\s2026/],
    sinceThen: 'Відтоді:',
  },
  ru: {
    title: 'Двадцать пунктов и позиции России',
    dates: [/24\sдекабря\s2025/, /17\sмарта\s2026/, /22\sавгуста\s2026/],
    sinceThen: 'С тех пор:',
  },
};

for (const language of languages)
  test.describe(`the page in ${language}`, () => {
    const { title, dates, sinceThen } = SAID[language];

    test('says what it compares, as of which dates, and what came since', async ({ page }) => {
      const comparison = new ComparisonPage(page, language);
      await comparison.open();

      await expect(page).toHaveTitle(title);
      await expect(comparison.title).toHaveText(title);
      for (const date of dates) await expect(comparison.introduction).toContainText(date);
      await expect(comparison.introduction).toContainText(sinceThen);
      await expect(comparison.introduction, 'a sentence ends once').not.toContainText('..');
    });

    test('leads to its parts', async ({ page }) => {
      const { nav } = words[language];
      const comparison = new ComparisonPage(page, language);
      await comparison.open();

      const links = comparison.navigation.getByRole('link');
      await expect(links).toHaveText([nav.compare, nav.sources, nav.method]);
      for (const [number, part] of ['compare', 'sources', 'method'].entries()) {
        await links.nth(number).click();
        await expect(page).toHaveURL(new RegExp(`#${part}$`));
        await expect(comparison.target(part)).toBeInViewport();
      }
    });

    test('has the whole matrix in a wide window', async ({ page }) => {
      await page.setViewportSize(WIDE);
      const comparison = new ComparisonPage(page, language);
      await comparison.open();

      await expect(comparison.table.getByRole('rowheader')).toHaveCount(20);
      await expect(comparison.table.getByRole('columnheader')).toHaveCount(31);
      await expect(comparison.table.getByRole('link')).toHaveCount(33);
    });
  });

test('people find the parts of the page by their English names', async ({ page }) => {
  const comparison = new ComparisonPage(page);
  await comparison.open();

  const parts = page.getByRole('navigation', { name: 'Parts of the page', exact: true });
  await expect(parts.getByRole('link', { name: 'Compare', exact: true })).toBeVisible();
  await expect(parts.getByRole('link', { name: 'Sources', exact: true })).toBeVisible();
  await expect(parts.getByRole('link', { name: 'Method', exact: true })).toBeVisible();
  const others = page.getByRole('navigation', { name: 'Language', exact: true });
  for (const name of ['English', 'Українська', 'Русский'])
    await expect(others.getByRole('link', { name, exact: true })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Sources', exact: true })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Method', exact: true })).toBeVisible();
});

test.describe('the matrix', () => {
  test.use({ viewport: WIDE });

  test('is a native table, named "Points by positions"', async ({ page }) => {
    const comparison = new ComparisonPage(page);
    await comparison.open();

    const table = page.getByRole('table', { name: 'Points by positions', exact: true });
    await expect(table).toBeVisible();
    expect(await table.evaluate((element) => element.localName)).toBe('table');
    expect(await table.locator('[role]').count(), 'roles of its own').toBe(0);
  });

  test('has a row for each point and a column for each position', async ({ page }) => {
    const comparison = new ComparisonPage(page);
    await comparison.open();

    await expect(comparison.table.getByRole('rowheader')).toHaveText(
      dataset.points.map(({ id, short }) => new RegExp(`^${numberOf(id)}\\s*${short.en ?? ''}$`)),
    );
    await expect(comparison.table.getByRole('columnheader')).toHaveText(
      dataset.positions.filter(({ id }) => id !== 'd25').map(({ short }) => short.en ?? ''),
    );
  });

  test('links each related cell to its relation', async ({ page }) => {
    const comparison = new ComparisonPage(page);
    await comparison.open();

    const withPoints = bearings.filter(({ relation }) => relation.to !== 'all');
    expect(withPoints).toHaveLength(33);
    await expect(comparison.table.getByRole('link')).toHaveCount(33);
    for (const { position, relation } of withPoints) {
      const name = `${nameOf(relation.to)}, ${nameOf(position.id)}: ${VERBS[relation.kind]}`;
      await expect(comparison.mark(name)).toHaveAttribute('href', `#${relation.to}-${position.id}`);
    }
    await expect(comparison.mark('Point 4, D3: tightens')).toBeVisible();
  });

  test('puts each mark where its row and its column meet', async ({ page }) => {
    const comparison = new ComparisonPage(page);
    await comparison.open();

    const places = await comparison.table.getByRole('link').evaluateAll((links) =>
      links.map((link) => {
        const column = link.closest('td')?.cellIndex ?? 0;
        const row = link.closest('tr')?.querySelector('th');
        const head = link.closest('table')?.tHead?.rows[0]?.cells[column];
        return [link.getAttribute('href'), parseInt(row?.textContent ?? ''), head?.textContent];
      }),
    );

    const expected = bearings
      .filter(({ relation }) => relation.to !== 'all')
      .map(({ position, relation }) => [
        `#${relation.id}`,
        Number(numberOf(relation.to)),
        position.short.en,
      ]);
    expect(places).toHaveLength(expected.length);
    expect(places).toEqual(expect.arrayContaining(expected));
  });

  test('shows what bears on the whole plan as a banner', async ({ page }) => {
    const comparison = new ComparisonPage(page);
    await comparison.open();

    await expect(comparison.banner).toHaveCount(1);
    await expect(comparison.banner).toContainText('Bears on the whole plan.');
    await comparison.banner.getByRole('link', { name: 'Alaska as the baseline' }).click();
    await expect(page).toHaveURL(/#d25$/);
    await expect(comparison.target('d25')).toBeInViewport();
  });

  for (const language of languages)
    test(`has column headers that can be read to their ends, in ${language}`, async ({ page }) => {
      const comparison = new ComparisonPage(page, language);
      await comparison.open();
      await comparison.table.scrollIntoViewIfNeeded();

      const unreadable = await comparison.table.getByRole('columnheader').evaluateAll((headers) =>
        headers.flatMap((header) => {
          const text = header.firstElementChild;
          if (!(text instanceof HTMLElement)) throw new Error('A header has no text.');
          // Points along the line of text, however it is turned.
          const { a, b } = new DOMMatrix(getComputedStyle(text).transform);
          const { left, right, top, bottom } = text.getBoundingClientRect();
          const covered = [-0.45, 0, 0.45].some((share) => {
            const along = text.offsetWidth * share;
            const [x, y] = [(left + right) / 2 + along * a, (top + bottom) / 2 + along * b];
            return !header.contains(document.elementFromPoint(x, y));
          });
          const above = top < (header.closest('table')?.getBoundingClientRect().top ?? 0);
          const outside = right > document.documentElement.clientWidth;
          const faults = [covered && 'covered', above && 'above the table', outside && 'outside'];
          const said = faults.filter(Boolean).join(', ');
          return said === '' ? [] : [`${text.textContent}: ${said}`];
        }),
      );
      expect(unreadable).toEqual([]);
    });
});

test.describe('choosing a pair', () => {
  test.use({ viewport: WIDE });

  for (const [way, choose] of [
    ['a click', (comparison: ComparisonPage, mark: string) => comparison.choose(mark)],
    ['Enter', (comparison: ComparisonPage, mark: string) => comparison.pressOn(mark, 'Enter')],
  ] as const)
    test(`by ${way} shows both texts and their relation, and scrolls nothing`, async ({ page }) => {
      const comparison = new ComparisonPage(page);
      await comparison.open();
      const mark = comparison.mark('Point 14, D8: contradicts');
      await mark.scrollIntoViewIfNeeded();
      const scrolled = await comparison.scrolled();
      await expect(comparison.status).toBeEmpty();

      await choose(comparison, 'Point 14, D8: contradicts');

      await expect(page).toHaveURL(/#p14-d8$/);
      const { panel } = comparison;
      await expect(panel.getByRole('heading', { level: 3 })).toHaveText([
        'Territories and contact line',
        'Control of the rest of Donetsk region',
      ]);
      await expect(panel).toContainText('Contradicts');
      await expect(panel).toContainText(
        'The point takes the actual line on the day of agreement in Donetsk region; the demand moves it to the regional border.',
      );
      await expect(comparison.status).toHaveText('Shown: point 14 and D8. Contradicts.');
      await expect(mark).toHaveAttribute('aria-current', 'true');
      await expect(comparison.table.locator('[aria-current]')).toHaveCount(1);
      await comparison.drawn();
      expect(await comparison.scrolled()).toBe(scrolled);
    });

  test('shows the evidence of both sides in the panel', async ({ page }) => {
    const comparison = new ComparisonPage(page);
    await comparison.open();
    await comparison.choose('Point 14, D8: contradicts');

    const disclosures = comparison.panel.locator('.evidence > summary');
    await expect(disclosures).toHaveCount(2);
    await disclosures.first().click();
    await expect(comparison.panel.getByText('President Zelensky').first()).toBeVisible();
    await disclosures.last().click();
    const claims = dataset.positions.find(({ id }) => id === 'd8')?.claims ?? [];
    for (const { text } of claims)
      await expect(comparison.panel.getByText(text?.en ?? '', { exact: true })).toBeVisible();
  });

  test('explains the terms of both sides in the panel', async ({ page }) => {
    const comparison = new ComparisonPage(page);
    await comparison.open();
    await comparison.choose('Point 14, D11: contradicts');

    await expect(comparison.panel.getByRole('term')).toHaveText([
      ...['line of contact', 'demilitarised', 'de facto, de jure'],
      ...['memorandum', '“Anchorage” form'],
    ]);
    const explained = comparison.panel.getByRole('listitem').filter({ hasText: 'memorandum. ' });
    await expect(explained).toContainText('Russia’s document of 2 June 2025');
    await expect(explained.getByRole('link')).toHaveText(['Topcor', 'Egypt Daily News']);
  });

  test('goes back and forward with the browser', async ({ page }) => {
    const comparison = new ComparisonPage(page);
    await comparison.open();
    await comparison.choose('Point 4, D3: tightens');
    await comparison.choose('Point 14, D8: contradicts');

    await page.goBack();
    await expect(page).toHaveURL(/#p4-d3$/);
    await expect(comparison.status).toHaveText('Shown: point 4 and D3. Tightens.');
    await expect(comparison.panel).toContainText('The plan, point 4');

    await page.goBack();
    await expect(page).not.toHaveURL(/#p/);
    await expect(comparison.status).toBeEmpty();
    await expect(comparison.panel).toContainText('Choose a mark');

    await page.goForward();
    await page.goForward();
    await expect(page).toHaveURL(/#p14-d8$/);
    await expect(comparison.panel).toContainText('The plan, point 14');
  });

  test('ends with "Close", and the focus returns to the mark', async ({ page }) => {
    const comparison = new ComparisonPage(page);
    await comparison.open();
    await comparison.choose('Point 14, D8: contradicts');
    await comparison.closePair();

    await expect(page).toHaveURL(/#compare$/);
    await expect(comparison.panel).toContainText('Choose a mark');
    await expect(comparison.status).toBeEmpty();
    await expect(comparison.table.locator('[aria-current]')).toHaveCount(0);
    await expect(comparison.mark('Point 14, D8: contradicts')).toBeFocused();
  });

  test('leads on to the same pair in the list', async ({ page }) => {
    const comparison = new ComparisonPage(page);
    await comparison.open();
    await comparison.choose('Point 14, D8: contradicts');
    await comparison.panel.getByRole('link', { name: 'Show in the list' }).click();

    await expect(comparison.target('p14-d8')).toBeInViewport();
    await expect(page).toHaveURL(/#p14-d8$/);
  });

  test('leaves a mark an ordinary link for who opens it in a new tab', async ({
    page,
    context,
  }) => {
    const comparison = new ComparisonPage(page);
    await comparison.open();

    const opened = context.waitForEvent('page');
    await comparison.mark('Point 14, D8: contradicts').click({ modifiers: ['ControlOrMeta'] });
    const tab = new ComparisonPage(await opened);

    await expect(tab.page).toHaveURL(/#p14-d8$/);
    await expect(tab.panel).toContainText('The plan, point 14');
    await expect(page).not.toHaveURL(/#/);
    await expect(comparison.status).toBeEmpty();
  });

  test('needs no mouse: arrow keys go from mark to mark', async ({ page }) => {
    const comparison = new ComparisonPage(page);
    await comparison.open();
    await expect(comparison.table).toContainText(words.en.matrixKeys);
    const expectFocus = (mark: string) => expect(comparison.mark(mark)).toBeFocused();

    await comparison.pressOn('Point 4, D3: tightens', 'ArrowRight');
    await expectFocus('Point 4, D4: adds');
    await page.keyboard.press('ArrowLeft');
    await expectFocus('Point 4, D3: tightens');

    await comparison.pressOn('Point 3, D13: adds', 'ArrowDown');
    await expectFocus('Point 5, D13: contradicts');
    await page.keyboard.press('ArrowUp');
    await expectFocus('Point 3, D13: adds');

    // There is nothing further left or further up.
    await comparison.pressOn('Point 5, D1: adds', 'ArrowLeft');
    await expectFocus('Point 5, D1: adds');
    await comparison.pressOn('Point 1, D16: reopens', 'ArrowUp');
    await expectFocus('Point 1, D16: reopens');
    await expect(page, 'moving is not choosing').not.toHaveURL(/#/);
  });

  test('marks row and column of what is pointed at, without choosing it', async ({ page }) => {
    const comparison = new ComparisonPage(page);
    await comparison.open();
    const ground = (name: string) =>
      page
        .getByRole('rowheader', { name })
        .evaluate((header) => getComputedStyle(header).backgroundColor);
    const before = await ground('Armed forces: 800,000');

    await comparison.mark('Point 4, D3: tightens').hover();

    await expect.poll(() => ground('Armed forces: 800,000')).not.toBe(before);
    expect(await ground('Sovereignty')).toBe(before);
    await expect(comparison.panel, 'the panel stays').toContainText('Choose a mark');
    await expect(page).not.toHaveURL(/#/);
  });
});

test('with no room beside it, the pair opens under the chosen row', async ({ page }) => {
  await page.setViewportSize(MIDDLE);
  const comparison = new ComparisonPage(page);
  await comparison.open();
  await comparison.choose('Point 14, D8: contradicts');

  const under = comparison.rowUnder('14 Territories');
  await expect(under.getByRole('heading', { level: 3 })).toHaveText([
    'Territories and contact line',
    'Control of the rest of Donetsk region',
  ]);
  await expect(comparison.panel).toContainText('Choose a mark');
  await expect(comparison.table.getByRole('rowheader')).toHaveCount(20);
  await expect(comparison.status).toHaveText('Shown: point 14 and D8. Contradicts.');

  await comparison.choose('Point 4, D3: tightens');
  await expect(under).not.toContainText('Territories and contact line');
  await expect(comparison.rowUnder('4 Armed forces: 800,000')).toContainText(
    'Limits on the size of Ukraine’s army',
  );

  await comparison.closePair();
  await expect(comparison.table.getByRole('row')).toHaveCount(21);
});

test('a window too narrow for the matrix has none, and the reading list instead', async ({
  page,
}) => {
  const comparison = new ComparisonPage(page);
  for (const width of [1149, 390]) {
    await page.setViewportSize({ width, height: 844 });
    await comparison.open();
    await expect(comparison.readingList).toBeVisible();
    await expect(page.getByRole('table')).toHaveCount(0);
    await expect(page.getByRole('complementary')).toHaveCount(0);
  }
});

test.describe('the reading list', () => {
  for (const [name, viewport] of [
    ['a wide window', WIDE],
    ['a phone', PHONE],
  ] as const)
    test(`has both sides of every point, on ${name}`, async ({ page }) => {
      await page.setViewportSize(viewport);
      const comparison = new ComparisonPage(page);
      await comparison.open();

      await expect(comparison.readingList.getByRole('heading', { level: 3 })).toHaveText([
        ...dataset.points.map(({ title }) => title.en ?? ''),
        'The whole plan',
      ]);
      for (const point of dataset.points) {
        const beside = bearings.filter(({ relation }) => relation.to === point.id);
        await expect(comparison.plan(point.id)).toContainText(point.summary.en ?? '');
        await expect(comparison.russia(point.id).getByRole('heading', { level: 4 })).toHaveText(
          beside.map(({ position }) => position.title.en ?? ''),
        );
        for (const { position, relation } of beside) {
          const answer = comparison.target(relation.id);
          await expect(answer).toBeVisible();
          await expect(answer).toContainText(words.en.relations[relation.kind].label);
          await expect(answer).toContainText(position.summary.en ?? '');
          await expect(answer).toContainText(relation.text.en ?? '');
        }
      }
    });

  test('says in words where no counter-demand was reported', async ({ page }) => {
    const comparison = new ComparisonPage(page);
    await comparison.open();

    for (const { id } of dataset.points) {
      const absence = comparison.russia(id).getByText('No reported counter-demand');
      await expect(absence, id).toHaveCount(UNCONTESTED.includes(id) ? 1 : 0);
    }
    await expect(comparison.russia('p8')).toHaveText(
      /No reported counter-demand\.\s+None was found in the sources read\. That does not prove that there is none\./,
    );
  });

  test('shows the options of what is open, and who proposes them', async ({ page }) => {
    const comparison = new ComparisonPage(page);
    await comparison.open();
    const open = dataset.points.filter(({ options }) => options.length > 0);
    expect(open.map(({ id }) => id)).toEqual(['p12', 'p14']);

    for (const { id, options } of open) {
      await expect(comparison.plan(id)).toContainText('Open between Kyiv and Washington');
      await comparison.toggleEvidence(id);
      for (const { by, title, position } of options) {
        const option = comparison
          .plan(id)
          .getByRole('listitem')
          .filter({ hasText: title.en ?? '' })
          .first();
        await expect(option).toBeVisible();
        await expect(option).toContainText(words.en.parties[by]);
        if (position !== undefined)
          await expect(option.getByRole('link', { name: nameOf(position) })).toHaveAttribute(
            'href',
            `#${position}`,
          );
      }
    }
  });

  test('discloses the evidence of every statement: who, when, in which class, by which sources', async ({
    page,
  }) => {
    const comparison = new ComparisonPage(page);
    await comparison.open();
    const statements = [...dataset.points, ...dataset.positions];
    for (const { id } of statements)
      await expect(comparison.evidenceSummary(id)).toContainText(`for ${nameOf(id)}:`);

    for (const { id } of statements) await comparison.toggleEvidence(id);

    const shown = new Map(
      await comparison.readingList.getByRole('listitem').evaluateAll((items) =>
        items
          .filter((item) => item.id !== '' && item.checkVisibility())
          .map((item): [string, { text: string; links: string[] }] => [
            item.id,
            {
              text: item.textContent,
              links: Array.from(item.querySelectorAll('a'), ({ hash }) => hash.slice(1)),
            },
          ]),
      ),
    );
    const speakers = new Map(dataset.speakers.map(({ key, name }) => [key, name.en ?? '']));
    const missing = statements.flatMap(({ claims }) =>
      claims.flatMap((claim) => {
        const item = shown.get(claim.id);
        const { text = '', links = [] } = item ?? {};
        const said = [
          speakers.get(claim.speaker) ?? `no name for ${claim.speaker}`,
          dateWords(claim.date, 'en'),
          words.en.classes[claim.class],
          ...claim.flags.map((flag) => words.en.flags[flag]),
          claim.text?.en ?? '',
        ].filter((part) => !text.includes(part));
        const cited = claim.sources.filter((id) => !links.includes(id));
        return [...said, ...cited].map((part) => `${claim.id}: ${part}`);
      }),
    );
    expect(missing).toEqual([]);
  });
});

test.describe('the theme', () => {
  test.use({ viewport: WIDE, colorScheme: 'light' });

  const schemeOf = (comparison: ComparisonPage) =>
    comparison.page.evaluate(() => getComputedStyle(document.documentElement).colorScheme);

  test('goes from the system’s to light to dark and round again', async ({ page }) => {
    const comparison = new ComparisonPage(page);
    await comparison.open();
    const { themeButton } = comparison;

    await expect(themeButton).toHaveAccessibleName('Theme: System');
    expect(await schemeOf(comparison)).toBe('light dark');
    await comparison.switchTheme();
    await expect(themeButton).toHaveAccessibleName('Theme: Light');
    expect(await schemeOf(comparison)).toBe('light');
    await comparison.switchTheme();
    await expect(themeButton).toHaveAccessibleName('Theme: Dark');
    expect(await schemeOf(comparison)).toBe('dark');
    await comparison.switchTheme();
    await expect(themeButton).toHaveAccessibleName('Theme: System');
    expect(await schemeOf(comparison)).toBe('light dark');
  });

  test('is remembered, and set before there is anything to see', async ({ page }) => {
    const comparison = new ComparisonPage(page);
    await comparison.open();
    await comparison.switchTheme();
    await comparison.switchTheme();
    const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const dark = await ground();

    // Nothing can be painted before there is a body.
    await page.addInitScript(() => {
      const watch = new MutationObserver(() => {
        if (!document.querySelector('body')) return;
        watch.disconnect();
        sessionStorage.setItem('first-theme', document.documentElement.dataset.theme ?? 'none');
      });
      watch.observe(document, { childList: true, subtree: true });
    });
    await comparison.reload();

    expect(await page.evaluate(() => sessionStorage.getItem('first-theme'))).toBe('dark');
    expect(await ground()).toBe(dark);
    await expect(comparison.themeButton).toHaveAccessibleName('Theme: Dark');
  });

  test('holds on the pages in other languages too', async ({ page }) => {
    const comparison = new ComparisonPage(page);
    await comparison.open();
    await comparison.switchTheme();
    await comparison.switchLanguage('Українська');

    const ukrainian = new ComparisonPage(page, 'uk');
    await expect(ukrainian.themeButton).toHaveAccessibleName(
      `Вигляд: ${words.uk.theme.names.light}`,
    );
  });

  test('tells its state on a phone too', async ({ page }) => {
    await page.setViewportSize(PHONE);
    const comparison = new ComparisonPage(page);
    await comparison.open();
    await comparison.switchTheme();
    await expect(comparison.themeButton).toHaveAccessibleName(/^Theme ?: Light$/);
  });
});
