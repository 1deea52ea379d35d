// The model that script reads from a page is the dataset, and the page says it in the right language.
// What reads here is the very code of the page, in a real browser, on the page as it was built (that
// is, before script has drawn anything).
import type { Page } from '@playwright/test';
import { parseHTML } from 'linkedom';
import { build } from 'vite';
import { projectDataset } from '../src/model/page-index.ts';
import type { Dataset } from '../src/model/dataset.ts';
import { wordsIn } from '../src/model/text.ts';
import { fieldsByStatement } from '../src/notes/fields.ts';
import { loadDataset } from '../src/publish/load-dataset.ts';
import { textsIn } from '../src/publish/texts.ts';
import { FIELDS, fieldOf } from '../src/ui/page/field-of.ts';
import { dataset as published, folders, readBuiltPage, root } from './built.ts';
import { expect, test } from './fixtures.ts';
import { languages } from './pairs.ts';

test.use({ javaScriptEnabled: false });

const dataset = loadDataset(`${root}src/data`);

/** `read-page.ts` and all that it needs, as a script that makes a global `reader`. */
async function bundleReader(): Promise<string> {
  const result = await build({
    configFile: false,
    root,
    logLevel: 'error',
    build: {
      write: false,
      lib: { entry: 'src/ui/page/read-page.ts', formats: ['iife'], name: 'reader' },
    },
  });
  for (const output of [result].flat()) if ('output' in output) return output.output[0].code;
  throw new Error('Vite made no bundle of read-page.ts.');
}

interface Read {
  readonly lang: string;
  readonly dataset: Dataset;
  readonly dates: readonly (readonly [edtf: string, words: string])[];
}

async function readInBrowser(page: Page): Promise<Read> {
  const json = await page.evaluate<string>(
    `${await bundleReader()};
    (({ lang, dataset, dates }) => JSON.stringify({ lang, dataset, dates: [...dates] }))(reader.readPage(document))`,
  );
  return JSON.parse(json) as Read;
}

const texts = textsIn(dataset);

test('the published dataset is the authored one', () => {
  expect(published).toEqual(dataset);
});

for (const language of languages)
  test.describe(`the page in ${language}`, () => {
    test('says of every text which field of which statement it is, so that words can be noted on', () => {
      const { document } = parseHTML(readBuiltPage(language));
      const statements = fieldsByStatement(dataset, language);
      const shown = Array.from(document.querySelectorAll(FIELDS), (element) => ({
        ...fieldOf(element),
        text: element.textContent,
      })).filter(({ owner }) => statements.has(owner));
      const wrong = shown.filter(
        ({ owner, field, text }) => statements.get(owner)?.get(field) !== text,
      );
      expect(wrong).toEqual([]);
      const found = new Set(shown.map(({ owner, field }) => `${owner}/${field}`));
      const missing = [...statements].flatMap(([id, fields]) =>
        [...fields.keys()]
          .filter((field) => !found.has(`${id}/${field}`))
          .map((field) => `${id}/${field}`),
      );
      // A quotation in the words of another language is no text of this page's.
      expect(missing).toEqual([]);
    });

    test('reads back as the dataset', async ({ page }) => {
      await page.goto(folders[language]);
      const read = await readInBrowser(page);

      expect(read.lang).toBe(language);
      expect(read.dataset).toEqual(projectDataset(dataset, language));

      // And every date has words, which script can't make (they differ between browsers).
      const dates = new Map(read.dates);
      for (const { date } of [...dataset.points, ...dataset.positions].flatMap(
        ({ claims }) => claims,
      )) {
        expect(dates.get(date), date).toContain(date.slice(0, 4));
        expect(dates.get(date), date).not.toMatch(/\d-\d/);
      }
    });

    test('says every text exactly', async ({ page }) => {
      await page.goto(folders[language]);
      const said = await page.locator('body').evaluate((body) => body.textContent);

      const missing = texts.filter(({ text }) => !said.includes(wordsIn(text, language)));
      expect(missing.map(({ path }) => path.join('/'))).toEqual([]);
    });

    test('marks headlines in other languages, and nothing else of the dataset', async ({
      page,
    }) => {
      await page.goto(folders[language]);
      await expect(page.locator('html')).toHaveAttribute('lang', language);

      // By the words alone, wherever they stand: without the marks that script reads.
      const languagesOf = new Map<string, string[]>();
      const leaves = await page.evaluate(() =>
        [...document.body.querySelectorAll('*')]
          .filter(({ childElementCount }) => childElementCount === 0)
          .map((element): [string, string] => [
            element.textContent,
            element.closest('[lang]')?.getAttribute('lang') ?? 'none',
          ]),
      );
      for (const [said, lang] of leaves)
        languagesOf.set(said, [...(languagesOf.get(said) ?? []), lang]);

      const wrong = texts.flatMap(({ path, text }) => {
        const found = languagesOf.get(wordsIn(text, language)) ?? [
          'is not in an element of its own',
        ];
        return found.every((lang) => lang === language)
          ? []
          : [`${path.join('/')}: ${found.join()}`];
      });
      expect(wrong).toEqual([]);

      const headlines = await page
        .locator('#sources li a')
        .evaluateAll((links) =>
          links.map((link) => [
            link.closest('li')?.id ?? '',
            link.closest('[lang]')?.getAttribute('lang') ?? 'none',
          ]),
        );
      expect(headlines).toEqual(
        dataset.sources.map(({ id, headline }) => [
          id,
          headline.kind === 'description' ? language : headline.lang,
        ]),
      );
    });
  });
