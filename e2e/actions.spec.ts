// What a person can do with one statement: cite it, copy a link to it, report an error in it.
import { pathToFileURL } from 'node:url';
import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import en from '../src/i18n/explore/en.ts';
import ru from '../src/i18n/explore/ru.ts';
import uk from '../src/i18n/explore/uk.ts';
import type { Settings } from '../src/model/settings.ts';
import type { renderSite } from '../src/prerender.ts';
import { bearings, dataset, dist, folders, nameOf, root, words } from './built.ts';
import { expect, test } from './fixtures.ts';
import { expectNoLosses } from './losses.ts';
import { ComparisonPage } from './pages/comparison-page.ts';
import { languages } from './pairs.ts';

const EXPLORE = { en, uk, ru } as const;
const IRI = 'urn:uuid:d0ec61f4-a874-48cb-9751-7d42aa14aecf';
const CLIPBOARD = ['clipboard-read', 'clipboard-write'];
const PUBLISHED = { site: 'https://plan.example/', report: null };

const names = [
  ...dataset.points.map(({ id }) => `Actions for point ${id.slice(1)}`),
  ...dataset.positions.map(({ id }) => `Actions for ${nameOf(id)}`),
  ...bearings.map(({ position, relation }) =>
    relation.to === 'all'
      ? `Actions for the whole plan and ${nameOf(position.id)}`
      : `Actions for point ${relation.to.slice(1)} and ${nameOf(position.id)}`,
  ),
];

/** Gives the page settings, as the build does that has them. */
async function set(page: Page, settings: Partial<Settings>): Promise<void> {
  await page.route(/\/(?:(?:uk|ru)\/)?(?:[?#].*)?$/, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(
      '{"lang":',
      () => `${JSON.stringify(settings).slice(0, -1)},"lang":`,
    );
    await route.fulfill({ response, body });
  });
}

/** Lets the page not write to the clipboard, as a person or a browser may. */
async function refuseClipboard(page: Page): Promise<void> {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
  });
}

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

/** What of a field is selected. */
function selected(field: Locator): Promise<string> {
  return field.evaluate((element) => {
    if (!(element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement)) return '';
    const { selectionStart, selectionEnd, value } = element;
    return value.slice(selectionStart ?? 0, selectionEnd ?? 0);
  });
}

const button = (actions: Locator, name: string) =>
  actions.getByRole('button', { name, exact: true });

/** Opens the choice of formats of a statement. */
async function openCitation(comparison: ComparisonPage, name: string): Promise<Locator> {
  const actions = await comparison.openActions(name);
  await button(actions, 'Cite').click();
  return actions;
}

test('a statement or a relation is saved as a picture, as SVG or PNG', async ({ page }) => {
  const comparison = new ComparisonPage(page);
  await comparison.open('?evidence=press');
  for (const [name, format, id] of [
    ['Actions for point 14', 'PNG', 'p14'],
    ['Actions for D8', 'SVG', 'd8'],
  ] as const) {
    const actions = await comparison.openActions(name);
    const saved = page.waitForEvent('download');
    await button(actions, `Save as ${format}`).click();
    const file = await saved;
    expect(file.suggestedFilename()).toBe(`counterpoint-${id}-en.${format.toLowerCase()}`);
    const bytes = await readFile(await file.path());
    if (format === 'PNG') expect(bytes.subarray(1, 4).toString()).toBe('PNG');
    else {
      expect(bytes.toString()).toContain('</svg>');
      // With evidence restricted no summary stands on Russia's side, in the page or on the card.
      const [start] = (dataset.positions.find((one) => one.id === id)?.summary.en ?? '?').split(
        ',',
      );
      expect(bytes.toString().replaceAll(/<[^>]*>/g, ' ')).not.toContain(start?.slice(0, 20));
    }
  }
});

test.describe('the disclosures', () => {
  test('each point, position and relation has one, named after it', async ({ page }) => {
    const comparison = new ComparisonPage(page);
    await comparison.open();
    const found = await comparison.readingList.locator('.actions > summary').allTextContents();
    expect(found.toSorted()).toEqual(names.toSorted());
    // Each at its own statement.
    const home = (id: string) => comparison.target(id);
    await expect(home('p14').locator('.side > .statement > .actions')).toHaveText(
      'Actions for point 14',
    );
    await expect(home('d8').locator('.title + .actions')).toHaveText('Actions for D8');
    await expect(home('p14-d8').locator('.reading + .actions')).toHaveText(
      'Actions for point 14 and D8',
    );
  });

  for (const [language, expected] of [
    ['uk', ['Дії: пункт 14', 'Дії: D8', 'Дії: пункт 14 і D8', 'Дії: увесь план і D25']],
    [
      'ru',
      [
        'Действия: пункт 14',
        'Действия: D8',
        'Действия: пункт 14 и D8',
        'Действия: весь план и D25',
      ],
    ],
  ] as const)
    test(`are named in ${language}`, async ({ page }) => {
      const comparison = new ComparisonPage(page, language);
      await comparison.open();
      for (const name of expected) await expect(comparison.actions(name)).toHaveCount(1);
    });

  test('are no part of the built pages', async () => {
    for (const language of languages) {
      const html = await readFile(`${dist}${folders[language]}index.html`, 'utf8');
      expect(html).not.toMatch(/class="?actions/);
    }
  });

  test('open, are used and close by keyboard alone', async ({ page }) => {
    const comparison = new ComparisonPage(page);
    await comparison.open();
    const actions = comparison.actions('Actions for point 14 and D8');
    const summary = actions.locator('summary');
    await summary.focus();
    await page.keyboard.press('Enter');
    await expect(button(actions, 'Cite')).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(button(actions, 'Add note')).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(button(actions, 'Cite')).toBeFocused();
    await expect(button(actions, 'Cite')).toHaveAttribute('aria-expanded', 'false');
    await page.keyboard.press('Enter');
    await expect(button(actions, 'Cite')).toHaveAttribute('aria-expanded', 'true');
    // Copy link, report an error, save as SVG, save as PNG, format.
    for (let stop = 0; stop < 5; stop++) await page.keyboard.press('Tab');
    const format = actions.getByLabel('Format', { exact: true });
    await expect(format).toBeFocused();
    await page.keyboard.press('B');
    await expect(format).toHaveValue('bibtex');
    await page.keyboard.press('Tab');
    await expect(actions.getByLabel('Citation', { exact: true })).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(button(actions, 'Copy')).toBeFocused();

    await page.keyboard.press('Escape');
    await expect(actions).not.toHaveAttribute('open', '');
    await expect(summary).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(format).toHaveValue('bibtex');
  });

  test('stand in the panel too, and follow what it shows', async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    const comparison = new ComparisonPage(page);
    await comparison.open('#p14-d8');
    const summaries = comparison.panel.locator('.actions > summary');
    await expect(summaries).toHaveText([
      'Actions for point 14',
      'Actions for D8',
      'Actions for point 14 and D8',
    ]);
    await comparison.choose('Point 4, D3: tightens');
    await expect(summaries).toHaveText([
      'Actions for point 4',
      'Actions for D3',
      'Actions for point 4 and D3',
    ]);
    await summaries.nth(1).click();
    await comparison.panel.getByRole('button', { name: 'Cite', exact: true }).click();
    await expect(comparison.panel.getByLabel('Citation')).toHaveValue(/^D3: .+urn:uuid:.+#d3$/);
  });

  test('stay with what a filter leaves, and go with what it hides', async ({ page }) => {
    const comparison = new ComparisonPage(page);
    await comparison.open('?evidence=on-record');
    await expect(comparison.actions('Actions for D8').locator('summary')).toBeVisible();
    const shown = comparison.readingList.locator('.answer:not([hidden])');
    const related = shown.and(page.locator(':not([data-unrelated])')).first();
    await expect(related.locator('.reading + .actions > summary')).toBeVisible();
    const alone = shown.and(page.locator('[data-unrelated]')).first();
    await expect(alone.locator('.reading + .actions > summary')).toBeHidden();
    await expect(alone.locator('.title + .actions > summary')).toBeVisible();
    await comparison.open('?relation=tightens');
    await expect(comparison.actions('Actions for D8').locator('summary')).toBeHidden();
  });

  test('a report about a position of which a filter leaves the title has no more', async ({
    page,
  }) => {
    const comparison = new ComparisonPage(page);
    await comparison.open('?evidence=on-record');
    const actions = await comparison.openActions('Actions for D8');
    await button(actions, 'Report an error').click();
    const text = actions.getByLabel('Report', { exact: true });
    await expect(text).toHaveValue(/Control of the rest of Donetsk region\n\nWhat is wrong/);
  });

  test('are not printed', async ({ page }) => {
    await new ComparisonPage(page).open('#p14-d8');
    await page.emulateMedia({ media: 'print' });
    for (const actions of await page.locator('.actions').all()) await expect(actions).toBeHidden();
  });

  test('say so when what they hold could not be fetched', async ({ page }) => {
    const comparison = new ComparisonPage(page);
    await comparison.open();
    // An answer without the words: a refused connection would be an error on the console.
    await page.route('**/assets/asked*', (route) =>
      route.fulfill({ contentType: 'text/javascript', body: 'export const other = 1;' }),
    );
    const actions = comparison.actions('Actions for D8');
    await actions.locator('summary').click();
    await expect(actions).toContainText(words.en.actions.failed);
  });
});

test.describe('a citation', () => {
  const wording = {
    'Actions for point 14': 'The wording is this dataset’s: it sums up the point as President',
    'Actions for D8': 'The wording is this dataset’s: it sums up what the sources report',
    'Actions for point 14 and D8': 'The reading is this dataset’s, not either side’s',
  };
  const id = {
    'Actions for point 14': 'p14',
    'Actions for D8': 'd8',
    'Actions for point 14 and D8': 'p14-d8',
  };
  const title = {
    'Actions for point 14': 'Point 14: Territories and contact line',
    'Actions for D8': 'D8: Control of the rest of Donetsk region',
    'Actions for point 14 and D8': 'Point 14 and D8: contradicts',
  };

  for (const name of [
    'Actions for point 14',
    'Actions for D8',
    'Actions for point 14 and D8',
  ] as const)
    test(`has what one needs to cite, for ${name.replace('Actions for ', '')}`, async ({
      page,
    }) => {
      const comparison = new ComparisonPage(page);
      await comparison.open();
      const actions = await openCitation(comparison, name);
      const text = actions.getByLabel('Citation', { exact: true });
      await expect(text).toHaveAttribute('readonly', '');
      for (const format of ['short', 'long', 'bibtex', 'ris', 'csl']) {
        await actions.getByLabel('Format', { exact: true }).selectOption(format);
        const value = (await text.inputValue()).replaceAll('\\#', '#');
        expect(value).toContain(title[name]);
        expect(value).toContain('Counterpoint');
        expect(value).toContain('1.0.0');
        expect(value).toContain(`${IRI}#${id[name]}`);
        if (name !== 'Actions for D8') expect(value).toContain('as of 2025-12-24');
        if (name !== 'Actions for point 14') expect(value).toContain('as of 2026-03-17');
        if (format !== 'short') {
          expect(value).toContain(wording[name]);
          expect(value).toContain('CC BY 4.0');
        }
        // The page has no published address: none is guessed.
        expect(value).not.toContain('http');
      }
    });

  for (const language of languages)
    test(`is in the page’s language: ${language}`, async ({ page }) => {
      const comparison = new ComparisonPage(page, language);
      await comparison.open();
      const named = EXPLORE[language].actions;
      const { position } = words[language].actions;
      const actions = await comparison.openActions(position.replace('{id}', 'D8'));
      await button(actions, named.cite).click();
      await actions
        .getByLabel(named.format, { exact: true })
        .selectOption({ label: named.formats.long });
      const d8 = dataset.positions.find((one) => one.id === 'd8');
      const text = await actions.getByLabel(named.citation, { exact: true }).inputValue();
      expect(text).toContain(`D8: ${d8?.title[language]?.replaceAll('\u00a0', ' ') ?? '?'}. `);
      expect(text).toContain(named.citing.wording.position.long.replaceAll('\u00a0', ' '));
    });

  test('with a published address names it, and when it was opened', async ({ page }) => {
    await set(page, PUBLISHED);
    await page.clock.setFixedTime(new Date(2026, 11, 1, 12));
    const comparison = new ComparisonPage(page, 'ru');
    await comparison.open('?relation=contradicts');
    const actions = await comparison.openActions('Действия: D8');
    await button(actions, ru.actions.cite).click();
    await actions.getByLabel('Формат', { exact: true }).selectOption('long');
    await expect(actions.getByLabel(ru.actions.citation, { exact: true })).toHaveValue(
      /\. https:\/\/plan\.example\/ru\/#d8 \(просмотрено 2026-12-01\)$/,
    );
  });

  test('is copied, and the page says so', async ({ page, context }) => {
    await context.grantPermissions(CLIPBOARD);
    const comparison = new ComparisonPage(page);
    await comparison.open();
    const actions = await openCitation(comparison, 'Actions for point 14');
    await button(actions, 'Copy').click();
    await expect(actions.getByRole('status').last()).toHaveText('Copied');
    expect(await clipboard(page)).toBe(await actions.getByLabel('Citation').inputValue());
  });

  test('is selected when the browser refuses to copy', async ({ page }) => {
    await refuseClipboard(page);
    const comparison = new ComparisonPage(page);
    await comparison.open();
    const actions = await openCitation(comparison, 'Actions for point 14');
    await button(actions, 'Copy').click();
    await expect(actions.getByRole('status').last()).toHaveText(en.actions.refused);
    const text = actions.getByLabel('Citation', { exact: true });
    await expect(text).toBeFocused();
    expect(await selected(text)).toBe(await text.inputValue());
  });

  test('is saved as a file, if it is for a program', async ({ page }) => {
    const comparison = new ComparisonPage(page);
    await comparison.open();
    const actions = await openCitation(comparison, 'Actions for point 14 and D8');
    const save = button(actions, 'Save as file');
    await expect(save).toHaveCount(0);
    for (const [format, extension] of [
      ['bibtex', 'bib'],
      ['ris', 'ris'],
      ['csl', 'json'],
    ] as const) {
      await actions.getByLabel('Format', { exact: true }).selectOption(format);
      const [download] = await Promise.all([page.waitForEvent('download'), save.click()]);
      expect(download.suggestedFilename()).toBe(`counterpoint-p14-d8.${extension}`);
      const saved = await readFile(await download.path(), 'utf8');
      // A field of the page gives lines an LF.
      expect(saved.replaceAll('\r\n', '\n')).toBe(
        await actions.getByLabel('Citation').inputValue(),
      );
      expect(saved.includes('\r\n')).toBe(format === 'ris');
    }
  });
});

test.describe('a link', () => {
  test('leads to the statement alone, where the page was opened', async ({
    page,
    context,
    baseURL,
  }) => {
    await context.grantPermissions(CLIPBOARD);
    const comparison = new ComparisonPage(page, 'uk');
    await comparison.open('?relation=contradicts#p1');
    const actions = await comparison.openActions('Дії: пункт 14 і D8');
    await button(actions, uk.actions.copyLink).click();
    await expect(actions.getByRole('status').last()).toHaveText(uk.actions.linkCopied);
    expect(await clipboard(page)).toBe(`${baseURL ?? ''}uk/#p14-d8`);
  });

  test('leads to the published address, if there is one', async ({ page, context }) => {
    await context.grantPermissions(CLIPBOARD);
    await set(page, PUBLISHED);
    const comparison = new ComparisonPage(page, 'uk');
    await comparison.open();
    const actions = await comparison.openActions('Дії: D8');
    await button(actions, uk.actions.copyLink).click();
    await expect(actions.getByRole('status').last()).toHaveText(uk.actions.linkCopied);
    expect(await clipboard(page)).toBe('https://plan.example/uk/#d8');
  });

  test('is shown and selected when the browser refuses to copy', async ({ page, baseURL }) => {
    await refuseClipboard(page);
    const comparison = new ComparisonPage(page);
    await comparison.open();
    const actions = await comparison.openActions('Actions for point 14');
    await button(actions, 'Copy link').click();
    await expect(actions.getByRole('status').last()).toHaveText(en.actions.refused);
    const link = actions.getByLabel('Link', { exact: true });
    await expect(link).toBeFocused();
    expect(await selected(link)).toBe(`${baseURL ?? ''}#p14`);
  });
});

test.describe('a report', () => {
  test('names statement, version and language, has the words, and can be completed', async ({
    page,
    context,
  }) => {
    await context.grantPermissions(CLIPBOARD);
    const comparison = new ComparisonPage(page);
    await comparison.open();
    const actions = await comparison.openActions('Actions for point 14');
    await button(actions, 'Report an error').click();
    const text = actions.getByLabel('Report', { exact: true });
    const p14 = dataset.points.find((one) => one.id === 'p14');
    await expect(text).toHaveValue(
      [
        'Statement: Point 14 (p14)',
        `Dataset, version: 1.0.0, ${IRI}#p14`,
        'Language: en',
        '',
        'It says:',
        p14?.title.en,
        p14?.summary.en,
        '',
        'What is wrong:',
        '',
        '',
        'Source:',
        '',
      ].join('\n'),
    );
    await expect(actions.getByRole('link')).toHaveCount(0);
    await text.press('ControlOrMeta+End');
    await page.keyboard.type('https://source.example/');
    await button(actions, 'Copy').click();
    await expect(actions.getByRole('status').last()).toHaveText('Copied');
    expect(await clipboard(page)).toMatch(/\nSource:\nhttps:\/\/source\.example\/$/);
  });

  test('opens a mail where reports go by mail', async ({ page }) => {
    await set(page, { report: 'mailto:errors@plan.example', site: 'https://plan.example/' });
    const comparison = new ComparisonPage(page);
    await comparison.open();
    const actions = await comparison.openActions('Actions for D8');
    await button(actions, 'Report an error').click();
    const text = actions.getByLabel('Report', { exact: true });
    await expect(text).toHaveValue(/\nAddress: https:\/\/plan\.example\/#d8\n/);
    await text.fill('Wrong:\n«так» & 5 %');
    await expect(actions.getByRole('link', { name: 'Write a mail', exact: true })).toHaveAttribute(
      'href',
      `mailto:errors@plan.example?subject=D8%3A%20an%20error&body=${encodeURIComponent('Wrong:\r\n«так» & 5 %')}`,
    );
  });

  test('opens a tracker’s form where they go there', async ({ page }) => {
    await set(page, { report: 'https://tracker.example/new?kind=data' });
    const comparison = new ComparisonPage(page);
    await comparison.open();
    const actions = await comparison.openActions('Actions for D8');
    await button(actions, 'Report an error').click();
    const link = actions.getByRole('link', { name: 'Open the form for reports', exact: true });
    await expect(link).toHaveAttribute(
      'href',
      /^https:\/\/tracker\.example\/new\?kind=data&title=D8%3A%20an%20error&body=Statement%3A/,
    );
    await expect(link).toHaveAttribute('rel', 'noopener noreferrer');
  });
});

test('nothing is requested when a statement is cited, linked and reported', async ({ page }) => {
  const comparison = new ComparisonPage(page);
  await comparison.open();
  const actions = await comparison.openActions('Actions for D8');
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  for (const name of ['Cite', 'Copy link', 'Report an error']) await button(actions, name).click();
  await button(actions, 'Copy').click();
  await comparison.openActions('Actions for point 14');
  expect(requests).toEqual([]);
});

test.describe('the published address', () => {
  async function render(settings: Settings): Promise<ReadonlyMap<string, string>> {
    const address = pathToFileURL(`${root}.build/renderer/prerender.js`).href;
    // The renderer was built with the pages from the file whose type is named here.
    const renderer = (await import(address)) as { renderSite: typeof renderSite };
    const template = '<html><head><!--theme--></head><body><!--body--></body></html>';
    return renderer.renderSite({ template, styles: '', words: {} }, { settings });
  }

  test('is each page’s canonical one, when it is set', async () => {
    const pages = await render({ site: 'https://plan.example/a/', report: 'mailto:a@b.example' });
    for (const language of languages) {
      const folder = folders[language].replace('./', '');
      const html = pages.get(`${folder}index.html`) ?? '';
      expect(html).toContain(`<link rel="canonical" href="https://plan.example/a/${folder}">`);
      expect(html).toContain('"site":"https://plan.example/a/","report":"mailto:a@b.example"');
    }
  });

  test('is nowhere when it is not', async () => {
    for (const [path, content] of await render({ site: null, report: null }))
      if (path.endsWith('.html')) expect(content).not.toMatch(/canonical|"site"|"report":/);
  });
});

test.describe('nothing moves when they arrive', () => {
  /** Where everything of the reading list stands that was there before. */
  const measure = (page: Page) =>
    page.evaluate(() =>
      [...document.querySelectorAll('.list *:not(.actions, .actions *)')].map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        return [x, y, width, height].join();
      }),
    );

  for (const [width, text] of [
    [320, '100%'],
    [390, '200%'],
    [1440, '100%'],
    [1440, '200%'],
  ] as const)
    test(`${width} wide, text at ${text}`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      let go: () => void = () => undefined;
      const held = new Promise<void>((resolve) => {
        go = resolve;
      });
      await page.route('**/assets/later*.js', async (route) => {
        await held;
        await route.continue();
      });
      await page.goto('uk/');
      await page.evaluate((size) => {
        document.documentElement.style.fontSize = size;
      }, text);
      await page.evaluate(
        'import(document.querySelector("script[type=module]").src).then(() => undefined)',
      );
      await expect(page.locator('.actions')).toHaveCount(0);
      const before = await measure(page);
      go();
      await new ComparisonPage(page, 'uk').waitForScript();
      expect(await measure(page)).toEqual(before);
      // The sign covers no words.
      const covered = await page.locator('.list .actions > summary').evaluateAll((summaries) =>
        summaries.flatMap((summary) => {
          const sign = (summary.querySelector('svg') ?? summary).getBoundingClientRect();
          const above = summary.parentElement?.previousElementSibling ?? summary;
          const walker = document.createTreeWalker(above, NodeFilter.SHOW_TEXT);
          const range = document.createRange();
          const lines: DOMRect[] = [];
          while (walker.nextNode()) {
            range.selectNodeContents(walker.currentNode);
            lines.push(...range.getClientRects());
          }
          return lines.some(
            ({ left, right, top, bottom }) =>
              left < sign.right && right > sign.left && top < sign.bottom && bottom > sign.top,
          )
            ? [summary.textContent]
            : [];
        }),
      );
      expect(covered).toEqual([]);
    });

  test('the sign stays under the pointer that opens it', async ({ page }) => {
    const comparison = new ComparisonPage(page);
    await comparison.open();
    for (const name of ['Actions for point 14', 'Actions for D8', 'Actions for point 14 and D8']) {
      const summary = comparison.actions(name).locator('summary');
      await summary.scrollIntoViewIfNeeded();
      const before = await summary.boundingBox();
      await summary.click();
      await button(comparison.actions(name), 'Cite').waitFor();
      expect(await summary.boundingBox()).toEqual(before);
      await page.keyboard.press('Escape');
    }
  });
});

test.describe('with a finger', () => {
  test.use({ hasTouch: true, isMobile: true });

  for (const width of [320, 390])
    test(`each target is large, and none lies on another, ${width} wide`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await new ComparisonPage(page, 'uk').open();
      const { small, overlapping } = await page.evaluate(() => {
        const summaries = [...document.querySelectorAll('.list .actions > summary')];
        const boxOf = (one: Element) => one.getBoundingClientRect();
        const others = [...document.querySelectorAll('.list :is(a, summary, button)')]
          .filter((one) => one.checkVisibility({ visibilityProperty: true }))
          .flatMap((one) => [...one.getClientRects()].map((box) => ({ one, box })));
        return {
          small: summaries.filter((one) => boxOf(one).width < 44 || boxOf(one).height < 44).length,
          overlapping: summaries.flatMap((summary) => {
            const a = boxOf(summary);
            return others
              .filter(
                ({ one, box: b }) =>
                  one !== summary &&
                  a.left < b.right &&
                  b.left < a.right &&
                  a.top < b.bottom &&
                  b.top < a.bottom,
              )
              .map(({ one }) => `${summary.textContent} and ${one.textContent}`);
          }),
        };
      });
      expect(small).toBe(0);
      expect(overlapping).toEqual([]);
    });
});

test.describe('for everyone', () => {
  // Axe visits every element, several times.
  test.slow();

  for (const [language, width, scheme] of [
    ['en', 1440, 'light'],
    ['uk', 320, 'dark'],
    ['ru', 390, 'light'],
  ] as const)
    test(`axe finds nothing in an open one, and nothing is cut off: ${language}, ${width}`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme: scheme });
      const comparison = new ComparisonPage(page, language);
      await comparison.open();
      const { position, point } = words[language].actions;
      const named = EXPLORE[language].actions;
      const citing = await comparison.openActions(position.replace('{id}', 'D8'));
      await button(citing, named.cite).click();
      await citing.getByLabel(named.format, { exact: true }).selectOption('bibtex');
      const reporting = await comparison.openActions(point.replace('{number}', '14'));
      await button(reporting, named.report).click();
      const { violations } = await new AxeBuilder({ page })
        .include('#p14 .actions[open]')
        .options({ rules: { 'target-size': { enabled: true } } })
        .analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      await expectNoLosses(page, 'with open actions');
    });
});

test.describe('the sources of one statement', () => {
  /** The text of what has the focus. */
  const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '');

  test('are one stop for Tab; arrow keys, Home and End move among them', async ({ page }) => {
    const comparison = new ComparisonPage(page);
    await comparison.open();
    await comparison.toggleEvidence('p14');
    const refs = comparison.plan('p14').locator('.refs').first();
    const links = refs.getByRole('link');
    const sources = await links.allTextContents();
    expect(sources.length).toBeGreaterThan(3);

    await comparison.evidenceSummary('p14').focus();
    await page.keyboard.press('Tab');
    await expect(links.first()).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await expect(links.nth(1)).toBeFocused();
    await page.keyboard.press('End');
    await expect(links.last()).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await expect(links.last()).toBeFocused();
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Home');
    await expect(links.first()).toBeFocused();

    // From within, Tab leads out both ways.
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Tab');
    expect(await refs.evaluate((one) => one.contains(document.activeElement))).toBe(false);
    await page.keyboard.press('Shift+Tab');
    expect(await refs.evaluate((one) => one.contains(document.activeElement))).toBe(true);
    expect(sources).toContain(await focused(page));
    await page.keyboard.press('Shift+Tab');
    await expect(comparison.evidenceSummary('p14')).toBeFocused();
    // Nothing is out of reach afterwards.
    await expect(refs.locator('[tabindex]')).toHaveCount(0);
  });

  test('so it is in the panel', async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    const comparison = new ComparisonPage(page);
    await comparison.open('#p14-d8');
    const summary = comparison.panel.locator('.evidence > summary').first();
    await summary.click();
    const links = comparison.panel.locator('.refs').first().getByRole('link');
    await links.first().waitFor();
    expect(await links.count()).toBeGreaterThan(3);
    await page.keyboard.press('Tab');
    await expect(links.first()).toBeFocused();
    await page.keyboard.press('Tab');
    for (const link of await links.all()) await expect(link).not.toBeFocused();
  });

  test('a key with another one stays the browser’s', async ({ page }) => {
    const comparison = new ComparisonPage(page);
    await comparison.open();
    await comparison.toggleEvidence('p14');
    const first = comparison.plan('p14').locator('.refs').first().getByRole('link').first();
    await first.focus();
    await page.keyboard.press('Shift+ArrowRight');
    await expect(first).toBeFocused();
  });
});
