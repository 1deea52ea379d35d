// The Content-Security-Policy stands in every page, does what it says, and nothing needs an exception.
import { createHash } from 'node:crypto';
import { test as plainTest } from '@playwright/test';
import { parseHTML } from 'linkedom';
import { folders, readBuiltPage } from './built.ts';
import { expect, recordProblems, test } from './fixtures.ts';
import { ComparisonPage } from './pages/comparison-page.ts';
import { languages } from './pairs.ts';

type Policy = ReadonlyMap<string, readonly string[]>;

function readPolicy(content: string): Policy {
  return new Map(
    content.split(';').map((directive) => {
      const [name = '', ...values] = directive.trim().split(/\s+/);
      return [name, values];
    }),
  );
}

const hashOf = (content: string) =>
  `'sha256-${createHash('sha256').update(content).digest('base64')}'`;

for (const language of languages)
  test.describe(`the built page in ${language}`, () => {
    const { document } = parseHTML(readBuiltPage(language));
    const policyMeta = document.querySelector('meta[http-equiv="Content-Security-Policy"]');
    const policy = readPolicy(policyMeta?.getAttribute('content') ?? '');

    test('has the policy, before anything that it rules', () => {
      expect(policy.get('default-src')).toEqual(["'none'"]);
      expect(policy.get('connect-src')).toEqual(["'self'"]);
      expect(policy.get('base-uri')).toEqual(["'none'"]);
      expect(policy.get('form-action')).toEqual(["'none'"]);
      expect(policy.get('require-trusted-types-for')).toEqual(["'script'"]);
      expect(policy.get('trusted-types')).toEqual(['svelte-trusted-html', 'counterpoint']);
      const before = [...(policyMeta?.parentElement?.children ?? [])];
      expect(
        before.slice(
          0,
          before.findIndex((element) => element === policyMeta),
        ),
      ).toEqual([document.querySelector('meta[charset]')]);
    });

    test('allows scripts and styles of its own and by hash, and nothing else', () => {
      const allowed = [...policy].filter(([name]) => name.endsWith('-src'));
      for (const [name, values] of allowed)
        for (const value of values)
          expect(value, name).toMatch(/^('none'|'self'|'sha256-[A-Za-z0-9+/]{43}=')$/);

      const hashes = (selector: string) =>
        [...document.querySelectorAll(selector)].map((element) => hashOf(element.textContent));
      expect(policy.get('style-src')).toEqual(["'self'", ...hashes('style')]);
      const inline = 'script:not([src]):not([type="application/json"])';
      expect(policy.get('script-src')).toEqual(["'self'", ...hashes(inline)]);
    });

    test('has no style attribute, no event handler and nothing embedded', () => {
      const attributes = [...document.querySelectorAll('*')].flatMap((element) =>
        element.getAttributeNames().map((name) => ({ element: element.localName, name })),
      );
      expect(attributes.length).toBeGreaterThan(1000);
      expect(attributes.filter(({ name }) => name === 'style' || name.startsWith('on'))).toEqual(
        [],
      );
      expect(document.querySelectorAll('iframe, object, embed, form, base').length).toBe(0);
      const addresses = [...document.querySelectorAll('a')].map((link) =>
        link.getAttribute('href'),
      );
      expect(addresses.filter((href) => !href || /^\s*javascript:/i.test(href))).toEqual([]);
    });

    test('gives links to other hosts no way back', () => {
      const outside = [...document.querySelectorAll('a[href]')].filter((link) =>
        /^(https?:)?\/\//.test(link.getAttribute('href') ?? ''),
      );
      expect(outside.length).toBeGreaterThan(300);
      const open = outside.filter((link) => {
        const rel = link.getAttribute('rel')?.split(' ') ?? [];
        return !rel.includes('noopener') || !rel.includes('noreferrer');
      });
      expect(open.map((link) => link.getAttribute('href'))).toEqual([]);
    });
  });

test.describe('a visit', () => {
  test.use({ viewport: { width: 1440, height: 900 } });

  for (const language of languages)
    test(`asks only for the page, its scripts and its words, in ${language}`, async ({
      page,
      baseURL,
    }) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url().replace(baseURL ?? '', '')));
      const comparison = new ComparisonPage(page, language);
      await comparison.open();
      await comparison.switchTheme();
      await comparison.table.getByRole('link').first().click();
      await expect(comparison.panel.getByRole('heading', { level: 3 })).toHaveCount(2);
      await comparison.toggleEvidence('d8');
      await comparison.follow('#s12');

      // The browser may fetch the icon or not.
      const needed = asked.filter((address) => address !== 'icon.svg').sort();
      const assets = needed.filter((address) => address.startsWith('assets/'));
      expect(needed.filter((address) => !assets.includes(address))).toEqual([
        language === 'en' ? '' : folders[language],
      ]);
      expect(assets.map((address) => address.replace(/-[\w-]{8}\./, '.')).sort()).toEqual(
        [
          ...['index.js', 'start.js', `app-${language}.json`],
          // What comes by itself, after the first paint: actions, notes, printing, the filter in words.
          ...['later.js', 'later.js', 'later.css'],
          `notes-${language}.json`,
        ]
          .map((name) => `assets/${name}`)
          .sort(),
      );
    });
});

// These cause reports of the policy on purpose, so they can't have the fixture that fails on one.
plainTest.describe('the policy', () => {
  plainTest.beforeEach(async ({ page }) => {
    await page.goto('./');
  });

  plainTest('refuses a Trusted Types policy of another name', async ({ page }) => {
    const making = page.evaluate(() => {
      (
        globalThis as unknown as {
          trustedTypes: { createPolicy: (name: string, rules: object) => void };
        }
      ).trustedTypes.createPolicy('other', {});
    });
    await expect(making).rejects.toThrow(/Policy "other" disallowed/);
  });

  plainTest('refuses text as HTML', async ({ page }) => {
    const setting = page.evaluate(() => {
      document.createElement('p').innerHTML = '<b>text</b>';
    });
    await expect(setting).rejects.toThrow(/requires 'TrustedHTML' assignment/);
  });

  plainTest('refuses a style attribute', async ({ page }) => {
    await page.evaluate(() => {
      document.querySelector('h1')?.setAttribute('style', 'opacity: 0.5');
    });
    await expect(page.getByRole('heading', { level: 1 })).toHaveCSS('opacity', '1');
  });

  plainTest('refuses text as a script', async ({ page }) => {
    const setting = page.evaluate(() => {
      document.createElement('script').text = 'document.title = "changed"';
    });
    await expect(setting).rejects.toThrow(/requires 'TrustedScript' assignment/);
  });

  plainTest('refuses a request to another host', async ({ page, context, baseURL }) => {
    const problems = recordProblems(context, baseURL ?? '');
    await page.evaluate(() => fetch('https://example.org/').catch(() => undefined));
    await expect.poll(() => problems.join()).toContain("connect-src 'self'");
  });

  plainTest(
    'is watched: its reports are among the problems of every test',
    async ({ page, context, baseURL }) => {
      const problems = recordProblems(context, baseURL ?? '');
      await page.evaluate(() => {
        document.querySelector('h1')?.setAttribute('style', 'opacity: 0.5');
      });
      await expect.poll(() => problems.join()).toContain('Content Security Policy');
    },
  );
});
