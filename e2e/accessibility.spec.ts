// For everyone: axe, keyboard, larger text, narrow windows; both sides in the same measures; nothing
// moves by itself.
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { dataset } from './built.ts';
import { expect, test } from './fixtures.ts';
import { expectNoLosses } from './losses.ts';
import { ComparisonPage } from './pages/comparison-page.ts';
import { languages, nameCombination, pair, widths } from './pairs.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const HEIGHT = 900;

/** What a person may have done by the time that axe looks. */
const STATES = {
  'at rest': (comparison: ComparisonPage) => comparison.open(),
  'a pair chosen': (comparison: ComparisonPage) => comparison.open('#p14-d8'),
  'evidence open': async (comparison: ComparisonPage) => {
    await comparison.open();
    for (const id of ['p12', 'p14', 'd1', 'd3', 'd8', 'd25', 'a7'])
      await comparison.toggleEvidence(id);
  },
  filtered: (comparison: ComparisonPage) =>
    comparison.open('?evidence=anonymous,counterparty&topic=territory'),
  'at the method': (comparison: ComparisonPage) => comparison.open('#method'),
} as const;

type State = keyof typeof STATES;
const states = Object.keys(STATES) as State[];

/**
 * What is like what axe looks at anyway, and what is hidden, takes most of its time: one test looks at
 * all of a page, the others at some entries of each list (and at all that p12 to p15 say).
 */
const LEFT_OUT = [
  '.row:nth-of-type(n + 6):nth-of-type(-n + 11)',
  '.row:nth-of-type(n + 16)',
  'details:not([open]) > :not(summary)',
  '#sources li:nth-child(n + 6)',
  '#method .remarks li:nth-child(n + 3)',
  '#method section section:nth-of-type(n + 3)',
];

/** What axe finds, one line for each element. */
async function findViolations(page: Page, whole = false): Promise<string[]> {
  const builder = new AxeBuilder({ page }).options({
    runOnly: { type: 'tag', values: TAGS },
    // It has the tag, but axe leaves it out unless it is asked for by name.
    rules: { 'target-size': { enabled: true } },
    // Of other results only what kind they are: all their elements are 5 MB.
    resultTypes: ['violations'],
  });
  if (!whole) for (const entries of LEFT_OUT) builder.exclude(entries);
  const { passes, incomplete, violations } = await builder.analyze();
  expect(
    [...passes, ...incomplete, ...violations].map(({ id }) => id),
    'rules that must have looked at something',
  ).toEqual(expect.arrayContaining(['target-size', 'color-contrast', 'region', 'heading-order']));
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary = '' }) =>
      [id, help, target.join(' '), failureSummary].join(' | '),
    ),
  );
}

test.describe('axe finds nothing', () => {
  // It visits every element, several times.
  test.slow();

  for (const combination of pair(states)) {
    const { language, width, scheme, state } = combination;
    test(nameCombination(combination), async ({ page }) => {
      await page.setViewportSize({ width, height: HEIGHT });
      await page.emulateMedia({ colorScheme: scheme });
      const comparison = new ComparisonPage(page, language);
      await STATES[state](comparison);
      if (state === 'a pair chosen' && width === 1440)
        await expect(comparison.panel.getByRole('heading', { level: 3 })).toHaveCount(2);

      expect(await findViolations(page)).toEqual([]);
    });
  }

  test('in the whole of a page', async ({ page }) => {
    await page.setViewportSize({ width: 768, height: HEIGHT });
    await new ComparisonPage(page, 'uk').open();
    expect(await findViolations(page, true)).toEqual([]);
  });

  test('with forced colours', async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: HEIGHT });
    await page.emulateMedia({ forcedColors: 'active' });
    const comparison = new ComparisonPage(page);
    await comparison.open('#p14-d8');
    expect(await findViolations(page)).toEqual([]);
  });

  test('with a pair under its row', async ({ page }) => {
    await page.setViewportSize({ width: 1200, height: HEIGHT });
    const comparison = new ComparisonPage(page);
    await comparison.open('#p14-d8');
    await expect(comparison.rowUnder('14 Territories')).toBeVisible();
    expect(await findViolations(page)).toEqual([]);
  });

  test('with reduced motion', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: HEIGHT });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await new ComparisonPage(page).open();
    expect(await findViolations(page)).toEqual([]);
  });

  test('with more contrast', async ({ page }) => {
    await page.setViewportSize({ width: 768, height: HEIGHT });
    await page.emulateMedia({ contrast: 'more' });
    await new ComparisonPage(page).open();
    expect(await findViolations(page)).toEqual([]);
  });
});

test('with reduced motion nothing is animated', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: HEIGHT });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const comparison = new ComparisonPage(page);
  await comparison.open();
  await comparison.switchTheme();
  await comparison.toggleEvidence('d8');

  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  const moving = await page.locator('body, body *').evaluateAll((elements) =>
    elements
      .filter((element) => {
        const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
        const still = transitionDuration === '0s' && animationName === 'none';
        return !still || scrollBehavior === 'smooth';
      })
      .map((element) => `${element.localName}.${element.getAttribute('class') ?? ''}`),
  );
  expect(moving).toEqual([]);
});

test.describe('nothing is wider than the window, and no text is cut off', () => {
  for (const language of languages)
    test(`in ${language}, from 320 to 1920`, async ({ page }) => {
      const comparison = new ComparisonPage(page, language);
      await comparison.open('#p14-d8');
      await comparison.unfoldAllEvidence();
      for (const width of [...widths, 1152, 1200, 1400, 1920]) {
        await page.setViewportSize({ width, height: HEIGHT });
        await comparison.drawn();
        await expectNoLosses(page, `${width} wide`);
      }
    });
});

/** A person's own style sheet. The policy lets no `style` in, but constructed sheets. */
async function addStyles(page: Page, css: string): Promise<void> {
  await page.evaluate((rules) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }, css);
}

/** WCAG 2.2, success criterion 1.4.12. */
const TEXT_SPACING = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-bottom: 2em !important; }`;

test.describe('a person’s own style loses no content', () => {
  for (const width of [390, 1440])
    for (const language of ['en', 'uk'] as const)
      test(`text spacing, ${width} wide, in ${language}`, async ({ page }) => {
        await page.setViewportSize({ width, height: HEIGHT });
        const comparison = new ComparisonPage(page, language);
        await comparison.open('#p14-d8');
        await comparison.unfoldAllEvidence();
        await addStyles(page, TEXT_SPACING);
        await comparison.drawn();
        await expectNoLosses(page, 'with text spacing');
      });
});

/** All layout shifts that were no answer to something that a person did. */
function sumLayoutShifts(page: Page): Promise<number> {
  return page.evaluate(() => {
    const observer = new PerformanceObserver(() => undefined);
    observer.observe({ type: 'layout-shift', buffered: true });
    const shifts = observer.takeRecords() as (PerformanceEntry & { readonly value: number })[];
    return shifts.reduce((sum, { value }) => sum + value, 0);
  });
}

test.describe('nothing shifts', () => {
  for (const { language, width } of [
    { language: 'en', width: 1440 },
    { language: 'uk', width: 1200 },
    { language: 'ru', width: 390 },
  ] as const)
    for (const [name, address, theme] of [
      ['when the page opens', '', 'system'],
      ['when it opens at a pair', '#p14-d8', 'system'],
      ['when it opens in the theme chosen before', '', 'dark'],
    ] as const)
      test(`${name}, in ${language}, ${width} wide`, async ({ page }) => {
        await page.setViewportSize({ width, height: HEIGHT });
        await page.addInitScript((chosen) => {
          localStorage.setItem('counterpoint-theme', chosen);
        }, theme);
        const comparison = new ComparisonPage(page, language);
        await comparison.open(address);
        await comparison.drawn();

        expect(await sumLayoutShifts(page)).toBe(0);
      });
});

test.describe('both sides have the same measures', () => {
  interface Measures {
    readonly width: number;
    readonly size: number;
    readonly weight: number;
    readonly line: number;
    readonly look: string;
  }

  /** The title and the summary of the first statement of a side. */
  function measure(page: Page, side: string, part: string): Promise<Measures> {
    return page
      .locator(`${side} ${part}`)
      .first()
      .evaluate((element) => {
        const {
          fontFamily,
          fontStyle,
          color,
          textAlign,
          opacity,
          fontSize,
          fontWeight,
          lineHeight,
        } = getComputedStyle(element);
        return {
          width: element.getBoundingClientRect().width,
          size: parseFloat(fontSize),
          weight: Number(fontWeight),
          line: parseFloat(lineHeight),
          look: [fontFamily, fontStyle, color, textAlign, opacity].join(),
        };
      });
  }

  function expectSame(one: Measures, other: Measures, what: string): void {
    for (const name of ['width', 'size', 'weight', 'line'] as const) {
      const ratio = one[name] / other[name];
      expect.soft(ratio, `${what}: ${name} ${one[name]} and ${other[name]}`).toBeGreaterThan(0.98);
      expect.soft(ratio, `${what}: ${name} ${one[name]} and ${other[name]}`).toBeLessThan(1.02);
    }
    expect.soft(other.look, what).toBe(one.look);
  }

  test('in the list', async ({ page }) => {
    await new ComparisonPage(page).open();
    for (const width of widths) {
      await page.setViewportSize({ width, height: HEIGHT });
      for (const part of ['.title', '.summary'])
        expectSame(
          await measure(page, '#p14 [data-side="plan-20"]', part),
          await measure(page, '#p14 [data-side="russia"]', part),
          `${part}, ${width} wide`,
        );
    }
  });

  test('in the pair', async ({ page }) => {
    const comparison = new ComparisonPage(page);
    await comparison.open('#p14-d8');
    for (const width of [1200, 1440]) {
      await page.setViewportSize({ width, height: HEIGHT });
      await comparison.drawn();
      for (const part of ['.title', '.summary'])
        expectSame(
          await measure(page, '.pair [data-side="plan-20"]', part),
          await measure(page, '.pair [data-side="russia"]', part),
          `${part}, ${width} wide`,
        );
    }
  });
});

test.describe('by keyboard', () => {
  test.use({ viewport: { width: 1440, height: HEIGHT } });

  interface Stop {
    readonly name: string;
    readonly order: number;
    readonly outlined: boolean;
    readonly inView: boolean;
  }

  /** Goes on by Tab, and tells where the focus is then. */
  async function tab(page: Page): Promise<Stop> {
    await page.keyboard.press('Tab');
    return page.evaluate(() => {
      const element = document.activeElement ?? document.body;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      const { top, bottom, left, right } = element.getBoundingClientRect();
      return {
        name: element.getAttribute('aria-label') ?? (element as HTMLElement).innerText.trim(),
        order: [...document.querySelectorAll('*')].indexOf(element),
        outlined: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
        // The window scrolls by whole pixels.
        inView: top > -1 && left > -1 && bottom < innerHeight + 1 && right < innerWidth + 1,
      };
    });
  }

  test('the first sixty stops come in order, each in view and with its focus seen', async ({
    page,
  }) => {
    await new ComparisonPage(page).open();
    const stops: Stop[] = [];
    while (stops.length < 60) stops.push(await tab(page));

    expect(stops.slice(0, 8).map(({ name }) => name)).toEqual([
      ...['Skip to the comparison', 'Compare', 'Sources', 'Method'],
      ...['English', 'Українська', 'Русский', 'Theme: System'],
    ]);
    const marks = stops.filter(({ name }) => /^Point \d+, [DA]\d+: /.test(name));
    expect(marks, 'the matrix is one stop').toHaveLength(1);
    expect(stops.map(({ order }) => order)).toEqual(
      stops.map(({ order }) => order).sort((one, other) => one - other),
    );
    expect(new Set(stops.map(({ order }) => order)).size, 'no stop twice').toBe(60);
    expect(stops.filter(({ outlined }) => !outlined).map(({ name }) => name)).toEqual([]);
    expect(stops.filter(({ inView }) => !inView).map(({ name }) => name)).toEqual([]);
  });

  test('nothing is out of reach, and nothing out of turn', async ({ page }) => {
    const comparison = new ComparisonPage(page);
    await comparison.open('#p14-d8');
    const outOfReach = await page
      // The matrix is one stop, from which arrow keys go on.
      .locator('a[href]:not(.matrix tbody a), button, summary, input, select, textarea')
      .evaluateAll((elements) =>
        elements
          .filter((element) => element.checkVisibility() && (element as HTMLElement).tabIndex !== 0)
          .map(({ textContent }) => textContent),
      );
    expect(outOfReach).toEqual([]);
    await expect(page.locator('.matrix tbody a:not([tabindex])')).toHaveAttribute(
      'href',
      '#p14-d8',
    );
    await expect(page.locator('[tabindex]:not([tabindex="0"]):not([tabindex="-1"])')).toHaveCount(
      0,
    );
  });

  test('the skip link shows itself and leads to the comparison', async ({ page }) => {
    const comparison = new ComparisonPage(page);
    await comparison.open();
    const skip = page.getByRole('link', { name: 'Skip to the comparison', exact: true });
    await expect(skip).not.toBeInViewport();

    await page.keyboard.press('Tab');
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport({ ratio: 1 });
    await page.keyboard.press('Enter');
    await expect(comparison.target('compare')).toBeInViewport();
    await page.keyboard.press('Tab');
    await expect(comparison.searchBox).toBeFocused();
  });

  test('a pair is chosen, its evidence read and the pair closed', async ({ page }) => {
    const comparison = new ComparisonPage(page);
    await comparison.open();
    await comparison.pressOn('Point 14, D8: contradicts', 'Enter');
    const summary = comparison.panel.locator('.evidence > summary').first();
    await summary.press('Enter');
    const claim = dataset.points.find(({ id }) => id === 'p14')?.claims[0];
    expect(claim?.speaker).toBe('zelensky');
    await expect(comparison.panel.getByText('Volodymyr Zelensky').first()).toBeVisible();

    await comparison.panel.getByRole('button', { name: 'Close', exact: true }).press('Enter');
    await expect(comparison.status).toBeEmpty();
  });
});
