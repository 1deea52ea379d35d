// A person whose browser shows text at twice the size (WCAG 2.2, success criterion 1.4.4) loses nothing.
// The project in the configuration sets the browser's own text size, which media queries follow too.
import { test } from './fixtures.ts';
import { expectNoLosses } from './losses.ts';
import { ComparisonPage } from './pages/comparison-page.ts';

for (const width of [390, 1440])
  for (const language of ['en', 'uk'] as const)
    test(`text of double size, ${width} wide, in ${language}`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      const comparison = new ComparisonPage(page, language);
      await comparison.open('#p14-d8');
      await comparison.unfoldAllEvidence();
      await comparison.drawn();
      await expectNoLosses(page, 'with text of double size');
    });
