// Three languages, one page: the same structure, each text in its own language, each foreign word marked.
import type { Page } from '@playwright/test';
import { dataset, folders } from './built.ts';
import { expect, test } from './fixtures.ts';
import { languages } from './pairs.ts';

test.use({ javaScriptEnabled: false });

/**
 * Every element of the page in its order: what it is, its id, marks and classes, and where it leads.
 * Words and their languages are left out.
 */
async function skeletonOf(page: Page, folder: string): Promise<readonly string[]> {
  await page.goto(folder);
  return page.evaluate(() => {
    const own = ['lang', 'aria-label', 'aria-current', 'href', 'src', 'content'];
    const index = document.getElementById('index');
    return Array.from(document.body.querySelectorAll('*'), (element) => {
      const marks = Array.from(element.attributes)
        .filter(({ name }) => !own.includes(name))
        .map(({ name, value }) => `${name}=${value}`);
      const href = element.getAttribute('href');
      if (href !== null) {
        const address = new URL(href, location.href);
        const isHere = address.pathname === location.pathname;
        marks.push(`leads to ${isHere && address.hash ? address.hash : address.href}`);
      }
      // The index holds all that is not text: equal, but for the language that it names.
      if (element === index) marks.push(element.textContent.replace(/"lang":"\w+"/, ''));
      return [element.localName, ...marks.sort()].join(' ');
    });
  });
}

test('the pages have the same elements, ids, marks and links', async ({ page }) => {
  const english = await skeletonOf(page, folders.en);
  expect(english.length).toBeGreaterThan(5_000);
  for (const language of languages)
    expect(await skeletonOf(page, folders[language]), language).toEqual(english);
});

test('the pages have the same numbers where no text of the dataset stands', async ({ page }) => {
  const numbersOn = async (folder: string) => {
    await page.goto(folder);
    return page.evaluate(() =>
      Array.from(
        document.querySelectorAll('.number, .id, .tally b, .tally strong, .matrix th'),
        (element) => (/\d+/.exec(element.textContent) ?? []).join(),
      ),
    );
  };
  const english = await numbersOn(folders.en);
  expect(english.filter(Boolean).length).toBeGreaterThan(50);
  for (const language of languages) expect(await numbersOn(folders[language])).toEqual(english);
});

/** The text nodes of the page whose language is the page's own, without scripts and styles. */
async function ownWords(page: Page, folder: string): Promise<string> {
  await page.goto(folder);
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const lang = document.documentElement.lang;
    const words: string[] = [];
    while (walker.nextNode()) {
      const parent = walker.currentNode.parentElement;
      if (
        parent?.closest('script, style') ||
        parent?.closest('[lang]')?.getAttribute('lang') !== lang
      )
        continue;
      words.push(walker.currentNode.textContent ?? '');
    }
    return words.join('\n');
  });
}

for (const language of languages)
  test(`${language}: the words of a translation trap are each in their language`, async ({
    page,
  }) => {
    await page.goto(folders[language]);
    const said = await page
      .locator('.list .wording i')
      .evaluateAll((terms) =>
        terms.map(
          (term) => `${term.closest('[lang]')?.getAttribute('lang') ?? ''} ${term.textContent}`,
        ),
      );
    const expected = [...dataset.points, ...dataset.positions].flatMap(({ wording }) =>
      wording.flatMap(({ terms }) => terms.map(({ lang, words }) => `${lang} ${words}`)),
    );
    expect(expected.length).toBeGreaterThan(0);
    expect(new Set(said)).toEqual(new Set(expected));
  });

const FOREIGN_LETTERS = {
  en: /\p{L}*\p{Script=Cyrillic}\p{L}*/gu,
  uk: /\p{L}*[ыэёъ]\p{L}*/giu,
  ru: /\p{L}*[іїєґ]\p{L}*/giu,
} as const;

for (const language of languages)
  test(`${language}: no word of another alphabet without its language`, async ({ page }) => {
    const words = await ownWords(page, folders[language]);
    expect(words.match(FOREIGN_LETTERS[language]) ?? []).toEqual([]);
  });

/** Names that Ukrainian and Russian write in Latin letters, besides those of the sources. */
const LATIN_NAMES = new Set([
  ...['Board', 'of', 'Peace', 'Euroclear', 'REPO', 'Telegram'],
  ...['BBC', 'FT', 'Guardian', 'WSJ'],
  ...['CC', 'BY', 'UTC'],
]);
/** Names of files and addresses. */
const ADDRESSES = /(?:https?:\/\/)?[\w-]+(?:\.[\w-]+)*\.(?:csv|json|ru|ua)\S*/gu;

for (const language of ['uk', 'ru'] as const)
  test(`${language}: in Latin letters stand names only, or words with their language`, async ({
    page,
  }) => {
    const media = dataset.sources.flatMap(({ outlet, of }) => [outlet.en ?? '', of?.en ?? '']);
    const names = new Set(media.flatMap((name) => name.match(/\p{Script=Latin}+/gu) ?? []));
    const words = await ownWords(page, folders[language]);
    const others = [
      ...new Set(words.replaceAll(ADDRESSES, '').match(/\p{Script=Latin}{2,}/gu) ?? []),
    ].filter((word) => !names.has(word) && !LATIN_NAMES.has(word));
    expect(others.sort()).toEqual([]);
  });
