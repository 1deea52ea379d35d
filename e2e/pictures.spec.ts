// The links view, and the pictures of the page in words, as tables, and as files.
import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { parseHTML } from 'linkedom';
import enExplore from '../src/i18n/explore/en.ts';
import ruExplore from '../src/i18n/explore/ru.ts';
import ukExplore from '../src/i18n/explore/uk.ts';
import { bearings, dataset, words } from './built.ts';
import { expect, test } from './fixtures.ts';
import { ComparisonPage } from './pages/comparison-page.ts';
import { languages } from './pairs.ts';

const EXPLORE = { en: enExplore, uk: ukExplore, ru: ruExplore };
const WIDE = { width: 1440, height: 900 };
const PHONE = { width: 320, height: 700 };

type Language = (typeof languages)[number];

/** What opens with the pictures, as people find it. */
class PicturesPart {
  readonly links: Locator;
  readonly #page: Page;
  readonly #language: Language;

  constructor(page: Page, language: Language = 'en') {
    this.#page = page;
    this.#language = language;
    this.links = page.getByRole('group', { name: this.words.names.links, exact: true });
  }

  get words() {
    return EXPLORE[this.#language].pictures;
  }

  async open(address = ''): Promise<void> {
    await new ComparisonPage(this.#page, this.#language).open(address);
    const { label } = words[this.#language].pictures;
    await this.#page.getByText(label, { exact: true }).click();
    // It is fetched now.
    await expect(this.links).toBeVisible({ timeout: 15_000 });
  }

  picture(name: keyof typeof enExplore.pictures.names): Locator {
    return this.#page.locator(`[data-picture="${name}"]`);
  }

  stop(id: string): Locator {
    return this.links.locator(`a[data-id="${id}"]`);
  }

  /** The ids of the links that are not faded. */
  async strong(): Promise<readonly string[]> {
    return this.links
      .locator('a[data-id]:not(.faded)')
      .evaluateAll((all) => all.map((one) => one.getAttribute('data-id') ?? ''));
  }

  async unfold(name: keyof typeof enExplore.pictures.names, twin: 'inWords' | 'asTable') {
    await this.picture(name).getByText(this.words[twin]).click();
  }

  async save(name: keyof typeof enExplore.pictures.names, format: 'Svg' | 'Png') {
    const download = this.#page.waitForEvent('download');
    await this.picture(name)
      .getByRole('button', { name: this.words[`save${format}`] })
      .click();
    const file = await download;
    return { name: file.suggestedFilename(), content: await readFile(await file.path()) };
  }
}

const onPoints = bearings.filter(({ relation }) => relation.to !== 'all');

/** What touches a point: the point, the relations, their positions, and what bears on the whole plan. */
function touchingPoint(point: string): readonly string[] {
  const own = onPoints.filter(({ relation }) => relation.to === point);
  return [
    point,
    'all-d25',
    ...own.flatMap(({ position, relation }) => [position.id, relation.id]),
  ].toSorted();
}

test('nothing of it is fetched, and nothing moves, until it is asked for', async ({ page }) => {
  await page.setViewportSize(WIDE);
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  const comparison = new ComparisonPage(page);
  await comparison.open();
  expect(fetched.filter((url) => url.includes('Pictures'))).toEqual([]);
  await expect(page.locator('.pictures > summary')).toBeVisible();
});

test('every relation is drawn once, and leads to itself', async ({ page }) => {
  await page.setViewportSize(WIDE);
  const part = new PicturesPart(page);
  await part.open();
  for (const { position, relation } of onPoints)
    await expect(part.stop(relation.id)).toHaveAttribute(
      'aria-label',
      `Point ${relation.to.slice(1)}, ${position.id.toUpperCase()}: ${words.en.relations[relation.kind].verb}`,
    );
  await expect(part.links.locator('a.relation-sign')).toHaveCount(33);
  await expect(part.links.locator('a.node')).toHaveCount(20 + 31);
  await expect(part.stop('all-d25')).toHaveAttribute('aria-label', /^The whole plan, D25: reopens/);
  await expect(part.stop('p8')).toHaveAttribute('aria-label', /No reported counter-demand$/);

  await part.stop('p14-d8').click();
  await expect(page).toHaveURL(/#p14-d8$/);
  await expect(part.stop('p14-d8')).toHaveAttribute('aria-current', 'true');
  await expect(new ComparisonPage(page).panel).toContainText('Russia’s position, D8');
  await part.stop('d8').click();
  await expect(page).toHaveURL(/#d8$/);
  await expect(new ComparisonPage(page).target('d8')).toBeInViewport();
});

test('pointing at a point, a position or a curve isolates what touches it', async ({ page }) => {
  await page.setViewportSize(WIDE);
  const part = new PicturesPart(page);
  await part.open();
  const everything = await part.strong();
  await part.stop('p14').hover();
  await expect.poll(async () => (await part.strong()).toSorted()).toEqual(touchingPoint('p14'));
  await part.stop('d13').hover();
  await expect
    .poll(async () => (await part.strong()).toSorted())
    .toEqual(['d13', 'p3', 'p3-d13', 'p5', 'p5-d13']);
  await part.stop('p14-d8').hover();
  await expect.poll(async () => (await part.strong()).toSorted()).toEqual(['d8', 'p14', 'p14-d8']);
  await expect(page.locator('.readout')).toContainText(
    `Point 14, D8: contradicts; ${words.en.evidenceMarks.public}`,
  );
  await page.mouse.move(0, 0);
  await expect.poll(() => part.strong()).toEqual(everything);
});

test('the keyboard reaches all of it from one stop', async ({ page }) => {
  await page.setViewportSize(WIDE);
  const part = new PicturesPart(page);
  await part.open();
  await expect(part.links.locator('a[tabindex="0"]')).toHaveCount(1);
  await page.locator('.pictures > summary').focus();
  await page.keyboard.press('Tab');
  await expect(part.stop('all-d25')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(part.stop('p1')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(part.stop('p1-d16')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(part.stop('d16')).toBeFocused();
  await expect
    .poll(async () => (await part.strong()).toSorted())
    .toEqual(['d16', 'p1', 'p1-d16', 'p18', 'p18-d16']);
  await page.keyboard.press('End');
  await expect(part.stop('a7')).toBeFocused();
  const focused = await part.stop('a7').boundingBox();
  const readout = await page.locator('.readout').boundingBox();
  expect((focused?.y ?? 0) + (focused?.height ?? 0)).toBeLessThanOrEqual((readout?.y ?? 0) + 1);
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#p5-a7$/);
  await page.keyboard.press('Escape');
  await expect(part.links.locator('.faded')).toHaveCount(0);
  // The next stop is outside of the picture, and back is where it was left.
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  await expect(part.stop('p5-a7')).toBeFocused();
});

test.describe('with a finger', () => {
  test.use({ viewport: PHONE, hasTouch: true, isMobile: true });

  test('the first tap shows what touches a point, and the second goes there', async ({ page }) => {
    const part = new PicturesPart(page);
    await part.open();
    await part.stop('p14').tap();
    await expect.poll(async () => (await part.strong()).toSorted()).toEqual(touchingPoint('p14'));
    expect(page.url()).not.toContain('#p14');
    const target = await part.stop('p14').boundingBox();
    expect(target?.height).toBeGreaterThanOrEqual(43);
    await part.stop('p14').tap();
    await expect(page).toHaveURL(/#p14$/);
  });
});

for (const language of languages)
  test(`${language}: picture, words and tables follow the filter`, async ({ page }) => {
    await page.setViewportSize(WIDE);
    const part = new PicturesPart(page, language);
    await part.open();
    const comparison = new ComparisonPage(page, language);
    const { pictures: said } = EXPLORE[language];
    const tally = part.picture('tally');
    await part.unfold('matrix', 'inWords');
    await part.unfold('links', 'asTable');
    await part.unfold('tally', 'asTable');
    const text = part.picture('matrix').getByRole('list');
    for (const kind of ['contradicts', 'adds', 'parallels'] as const)
      await expect(text).toContainText(words[language].relations[kind].label);
    await expect(text).toContainText('2, 6, 8, 10, 11, 15, 16, 17');
    await expect(text).toContainText(words[language].noCounterDemandNote);
    const table = part.picture('links').getByRole('table', { name: said.table.links });
    // Each relation, each point without one, and the head.
    await expect(table.getByRole('row')).toHaveCount(1 + 34 + 4);
    await expect(table).toContainText(words[language].noCounterDemand);
    await expect(tally.getByRole('table', { name: said.table.tally })).toContainText('11');

    await comparison.filterBy('relation', 'tightens');
    await expect(part.links.locator('a.relation-sign')).toHaveCount(4);
    await expect(part.links.locator('a.node')).toHaveCount(20 + 31);
    await expect(text).toContainText(
      `${words[language].filters.relation}: ${words[language].relations.tightens.label}`,
    );
    await expect(table.getByRole('row')).toHaveCount(1 + 4);
    await expect(tally.getByRole('table')).toContainText(said.table.none);
    const { content } = await part.save('links', 'Svg');
    expect(content.toString()).toContain(words[language].relations.tightens.label);
    expect(content.toString()).not.toContain(`>${words[language].relations.adds.label}<`);
  });

for (const name of ['links', 'matrix', 'tally'] as const)
  test(`the ${name} picture is saved as SVG and as PNG`, async ({ page }) => {
    await page.setViewportSize(WIDE);
    const part = new PicturesPart(page);
    await part.open();
    const title = await part.picture(name).getByRole('heading').innerText();

    const svg = await part.save(name, 'Svg');
    expect(svg.name).toBe(`counterpoint-${name}-en.svg`);
    const { document } = parseHTML(svg.content.toString());
    const root = document.querySelector('svg');
    expect(root?.querySelector('title')?.textContent).toBe(title);
    expect(root?.querySelector('desc')?.textContent).toContain(
      '33 relations'.replace(' ', '\u00a0'),
    );
    const said = [...document.querySelectorAll('text')].map((one) => one.textContent).join(' ');
    expect(said).toContain(`Counterpoint, dataset ${dataset.edition.version}`);
    expect(said).toContain('CC BY 4.0');
    if (name !== 'tally')
      for (const { short } of dataset.points) expect(said).toContain(short.en ?? '?');
    // The browser's own parser of XML, which forgives nothing.
    const opening = page.waitForEvent('popup');
    await page.evaluate((text) => {
      open(URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' })));
    }, svg.content.toString());
    const opened = await opening;
    await opened.waitForURL(/^blob:/);
    await expect(opened.locator('svg > text').last()).toBeVisible();
    await expect(opened.locator('parsererror')).toHaveCount(0);
    await opened.close();

    const png = await part.save(name, 'Png');
    expect(png.name).toBe(`counterpoint-${name}-en.png`);
    expect([...png.content.subarray(0, 8)]).toEqual([137, 80, 78, 71, 13, 10, 26, 10]);
    expect(png.content.subarray(-8, -4).toString()).toBe('IEND');
    const size = [png.content.readUInt32BE(16), png.content.readUInt32BE(20)];
    expect(size).toEqual(['width', 'height'].map((side) => Number(root?.getAttribute(side)) * 2));
    // More than an empty ground.
    expect(png.content.length).toBeGreaterThan(20_000);
  });

test('swapped sides are a mirror', async ({ page }) => {
  await page.setViewportSize(WIDE);
  const part = new PicturesPart(page);
  const middles = async () => {
    const frame = await part.links.boundingBox();
    const middle = async (id: string) => {
      const box = await part.stop(id).boundingBox();
      return (box?.x ?? 0) + (box?.width ?? 0) / 2 - (frame?.x ?? 0);
    };
    return { width: frame?.width ?? 0, p14: await middle('p14'), sign: await middle('p14-d8') };
  };
  await part.open();
  const usual = await middles();
  await part.open('?swap=1');
  const swapped = await middles();
  expect(swapped.p14).toBeCloseTo(usual.width - usual.p14, 0);
  expect(swapped.sign).toBeCloseTo(usual.width - usual.sign, 0);
});

for (const [language, viewport, colorScheme] of [
  ['en', WIDE, 'light'],
  ['uk', PHONE, 'dark'],
  ['ru', PHONE, 'light'],
] as const)
  test(`${language}: fits ${String(viewport.width)} pixels, and has no accessibility problem`, async ({
    page,
  }) => {
    test.slow();
    await page.setViewportSize(viewport);
    await page.emulateMedia({ colorScheme });
    const part = new PicturesPart(page, language);
    await part.open();
    for (const name of ['links', 'tally'] as const)
      for (const twin of ['inWords', 'asTable'] as const) await part.unfold(name, twin);
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
    ).toBeLessThanOrEqual(0);
    const { violations } = await new AxeBuilder({ page }).include('.pictures').analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    const clipped = await part.links.locator('text').evaluateAll((texts) =>
      texts
        .filter((text) => {
          const frame = text.closest('svg')?.getBoundingClientRect();
          const own = text.getBoundingClientRect();
          return !frame || own.left < frame.left - 1 || own.right > frame.right + 1;
        })
        .map((text) => text.textContent),
    );
    expect(clipped).toEqual([]);
  });

test('with forced colours, signs and the focus are still seen', async ({ page }) => {
  await page.setViewportSize(WIDE);
  await page.emulateMedia({ forcedColors: 'active' });
  const part = new PicturesPart(page);
  await part.open();
  await page.locator('.pictures > summary').focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  const sign = page.locator('.links a.relation-sign:focus');
  const colours = await sign.evaluate((link) => {
    const paint = (selector: string) => {
      const one = link.querySelector(selector);
      return one ? getComputedStyle(one) : undefined;
    };
    return [paint('.sign-ground')?.fill, paint('.sign')?.color, paint('.ground')?.strokeWidth];
  });
  expect(colours[0]).not.toBe(colours[1]);
  expect(colours[2]).toBe('2.5px');
});
