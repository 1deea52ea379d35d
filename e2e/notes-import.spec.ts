// Files from anywhere: read beside the page, where hostile ones do no harm, and ended where a person wants so.
import { test as plainTest, type Page } from '@playwright/test';
import { expect, recordProblems, test } from './fixtures.ts';
import { NotesPanel, storedNote } from './pages/notes.ts';
import { serveFolder } from './serve-folder.ts';

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';
const IRI = 'urn:uuid:d0ec61f4-a874-48cb-9751-7d42aa14aecf';
const NOTES = [storedNote(1), storedNote(2), storedNote(3)];

const annotation = (id: string, own: object = {}) => ({
  ...{ '@context': CONTEXT, type: 'Annotation', id, target: 'https://b.example/' },
  ...own,
});
const many = (count: number, text = 'x') =>
  JSON.stringify(
    Array.from({ length: count }, (_, at) =>
      annotation(`https://a.example/${at}`, { bodyValue: `${text} ${at}` }),
    ),
  );

async function openPanel(page: Page): Promise<NotesPanel> {
  const panel = new NotesPanel(page);
  await panel.store(NOTES);
  await panel.open();
  return panel;
}

/** Gives the panel a file that is made in the page: it would be long on its way there. */
async function chooseMadeFile(panel: NotesPanel, count: number, text: string): Promise<void> {
  await panel.named('Import notes').click();
  await panel.field('File').evaluate(
    (input, [context, length, words]) => {
      const item = (at: number) => ({
        ...{ '@context': context, type: 'Annotation', id: `https://a.example/${at}` },
        ...{ target: 'https://b.example/', bodyValue: `${words} ${at}` },
      });
      const items = Array.from({ length }, (_, at) => item(at));
      const files = new DataTransfer();
      files.items.add(new File([JSON.stringify(items)], 'many.json'));
      if (!(input instanceof HTMLInputElement)) throw new Error('No input.');
      input.files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    [CONTEXT, count, text] as const,
  );
}

test.describe('a file', () => {
  test('is read by a worker of this page', async ({ page }) => {
    const panel = await openPanel(page);
    const started = page.waitForEvent('worker');
    await panel.chooseFile('a.json', many(3));
    expect((await started).url()).toMatch(/\/assets\/exchange-[\w-]+\.js$/);
    await expect(panel.dialog.getByText('New: 3', { exact: true })).toBeVisible();
    // It is gone when it has done its work.
    await expect.poll(() => page.workers().length).toBe(0);
  });

  test('of 100 MB and more is refused at once', async ({ page }) => {
    const panel = await openPanel(page);
    await panel.named('Import notes').click();
    await panel.field('File').evaluate((input) => {
      const part = new Blob([new Uint8Array(10_000_000)]);
      const files = new DataTransfer();
      files.items.add(new File(new Array<Blob>(25).fill(part), 'large.json'));
      if (!(input instanceof HTMLInputElement)) throw new Error('No input.');
      input.files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await expect(panel.dialog).toContainText('The file is too large');
  });

  test('of 100 MB of signs is refused before they are parsed', async ({ page }) => {
    const panel = await openPanel(page);
    await panel.named('Import notes').click();
    await panel.field('File').evaluate((input) => {
      const part = new Blob(['['.repeat(10_000_000)]);
      const files = new DataTransfer();
      files.items.add(new File(new Array<Blob>(10).fill(part), 'large.json'));
      if (!(input instanceof HTMLInputElement)) throw new Error('No input.');
      input.files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await expect(panel.dialog).toContainText('The file is too large');
  });

  test('nested ten thousand deep is refused, alone and as a part; the rest of it is read', async ({
    page,
  }) => {
    const panel = await openPanel(page);
    const deep = '['.repeat(10_000) + ']'.repeat(10_000);
    await panel.chooseFile('deep.json', deep);
    await expect(panel.dialog).toContainText('Refused: 1');
    const body = `{"a":`.repeat(10_000) + '1' + '}'.repeat(10_000);
    const [good, bad] = [
      annotation('https://a.example/1', { bodyValue: 'Good' }),
      annotation('https://a.example/2', { body: 'BODY' }),
    ].map((one) => JSON.stringify(one));
    await panel.chooseFile('deep-part.json', `[${bad?.replace('"BODY"', body)},${good}]`);
    await expect(panel.dialog).toContainText('No. 1: nested too deep');
    await expect(panel.dialog.getByText('New: 1', { exact: true })).toBeVisible();
    await panel.named('Import').click();
    await expect(panel.note('Good')).toBeVisible();
  });

  test('with keys of prototypes changes no prototype', async ({ page }) => {
    const panel = await openPanel(page);
    const items = [
      `{"@context":"${CONTEXT}","type":"Annotation","id":"https://a.example/1","target":"https://b.example/","__proto__":{"polluted":true}}`,
      `{"@context":"${CONTEXT}","type":"Annotation","id":"https://a.example/2","target":"https://b.example/","bodyValue":"Kept","constructor":{"prototype":{"polluted":true}},"toString":"no function"}`,
    ];
    await panel.chooseFile('keys.json', `[${items.join(',')}]`);
    await expect(panel.dialog).toContainText('No. 1: nested too deep, too large, or with a forb');
    await panel.named('Import').click();
    await expect(panel.note('Kept')).toBeVisible();
    await page.reload();
    await expect(panel.note('Kept')).toBeVisible();
    expect(await page.evaluate(() => 'polluted' in {})).toBe(false);
    // What is not understood travels on.
    await panel.named('Export notes').click();
    expect((await panel.download('JSON-LD')).text).toContain('"toString":"no function"');
  });

  test('with script in every field runs none of it, in the list, the preview and the exports', async ({
    page,
  }) => {
    const panel = await openPanel(page);
    const script = '"><img src=x onerror="document.title=1"><script>document.title=1</script>';
    const title = await page.title();
    await panel.chooseFile(
      'script.json',
      JSON.stringify([
        annotation(`https://a.example/${encodeURIComponent(script)}`, {
          creator: { type: 'Person', name: script },
          body: [
            { type: 'TextualBody', value: script, format: 'text/html', language: script },
            { type: 'TextualBody', purpose: 'tagging', value: script },
          ],
          target: { source: 'javascript:document.title=1', selector: { type: script } },
          [script]: script,
        }),
        annotation('https://a.example/2', {
          bodyValue: script,
          target: {
            source: `${IRI}#p14`,
            selector: { type: 'TextQuoteSelector', exact: script, prefix: script },
          },
        }),
        script,
      ]),
    );
    await expect(panel.dialog).toContainText('Refused');
    await panel.named('Import').click();
    await expect(panel.said).toHaveText('Imported');
    await expect(panel.note('<script>').first()).toBeVisible();
    await expect(panel.dialog.locator('img, script, [onerror]')).toHaveCount(0);
    expect(await panel.dialog.locator('a[href^="javascript"]').count()).toBe(0);
    await panel.named('Export notes').click();
    const { text } = await panel.download('HTML');
    expect(text).not.toMatch(/<(?:img|script)/i);
    expect(await page.title()).toBe(title);
  });

  test('with signs that turn or hide words keeps them in their own place', async ({ page }) => {
    const panel = await openPanel(page);
    const turned = '\u202eevil\u2066 \u200b\u200d\ufeff end';
    await panel.chooseFile(
      'bidi.json',
      JSON.stringify([
        annotation('https://a.example/1', {
          body: [
            { type: 'TextualBody', value: turned },
            { type: 'TextualBody', purpose: 'tagging', value: turned },
          ],
        }),
      ]),
    );
    await panel.named('Import').click();
    const item = panel.note('evil');
    await expect(item).toBeVisible();
    expect(await item.locator('.text').textContent()).toBe(turned);
    // Whatever stands in it turns nothing around it.
    await expect(item.locator('.text')).toHaveCSS('unicode-bidi', /isolate|plaintext/);
    await panel.search.fill('evil\u2066 \u200b');
    await expect(panel.notes).toHaveCount(1);
  });

  test('with missing and twofold ids loses none of its notes', async ({ page }) => {
    const panel = await openPanel(page);
    const context = { '@context': CONTEXT, type: 'Annotation', target: 'https://b.example/' };
    const ours = `urn:uuid:${NOTES[0]?.id ?? ''}`;
    await panel.chooseFile(
      'ids.json',
      JSON.stringify([
        { ...context, bodyValue: 'No id' },
        annotation('https://a.example/1', { bodyValue: 'First of it' }),
        annotation('https://a.example/1', { bodyValue: 'Second of it' }),
        annotation('https://a.example/1', { bodyValue: 'First of it' }),
        annotation(ours, { bodyValue: 'Says to be note 1' }),
      ]),
    );
    await expect(panel.dialog).toContainText('No. 1: without id');
    await expect(panel.dialog.getByText('New: 1', { exact: true })).toBeVisible();
    await expect(panel.dialog.getByText('Already here: 1', { exact: true })).toBeVisible();
    await expect(panel.dialog.getByText(/^Other wordings of .*: 2$/)).toBeVisible();
    await panel.named('Import').click();
    await expect(panel.said).toHaveText('Imported');
    await page.reload();
    for (const text of ['Note 1', 'First of it']) await expect(panel.note(text)).toBeVisible();
    for (const text of ['Second of it', 'Says to be note 1'])
      await expect(panel.dialog.locator('.beside').filter({ hasText: text })).toBeVisible();
  });
});

test.describe('what takes a while', () => {
  const LONG = 'x'.repeat(400);

  test('says how far it has come, and ends when a person wants so: reading', async ({ page }) => {
    const panel = await openPanel(page);
    await chooseMadeFile(panel, 90_000, LONG);
    const bar = panel.dialog.getByRole('progressbar');
    await expect(bar).toBeVisible();
    await panel.named('Cancel').click();
    await expect(bar).toBeHidden();
    await expect(panel.dialog.locator('.part')).toContainText('Cancelled');
    await expect(panel.named('Import')).toBeHidden();
    await expect(panel.field('File')).toBeFocused();
    await expect.poll(() => page.workers().length).toBe(0);
    await expect(panel.counted).toHaveText('3 notes');
    // The next file is read as ever.
    await panel.chooseFile('few.json', many(2));
    await expect(panel.dialog.getByText('New: 2', { exact: true })).toBeVisible();
  });

  test('writing: then nothing is written at all', async ({ page }) => {
    test.slow();
    const panel = await openPanel(page);
    await chooseMadeFile(panel, 30_000, LONG);
    await panel.named('Import').click();
    await expect(panel.dialog.getByText(/^Saving: \d/)).toBeVisible();
    await panel.named('Cancel').click();
    await expect(panel.dialog).toContainText('Nothing was changed, because it was cancelled.');
    await expect(panel.counted).toHaveText('3 notes');
    await expect(panel.named('Undo')).toBeDisabled();
    await page.reload();
    await expect(panel.counted).toHaveText('3 notes');
  });
});

test.describe('without a worker, files are read all the same', () => {
  test('where the browser has none', async ({ page }) => {
    await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'Worker'));
    const panel = await openPanel(page);
    await panel.chooseFile('a.json', many(700));
    await expect(panel.dialog.getByText('New: 700', { exact: true })).toBeVisible();
    await panel.chooseFile('a.csv', 'text,tags\r\nHello,a\r\n');
    await panel.named('Import').click();
    await expect(panel.note('Hello')).toBeVisible();
  });

  test('where it can’t be started', async ({ page }) => {
    // As browsers do that know no modules as workers.
    await page.addInitScript(() => {
      class Broken extends EventTarget {
        onerror: ((event: Event) => void) | null = null;
        constructor() {
          super();
          setTimeout(() => this.onerror?.(new Event('error')));
        }
        postMessage(): void {}
        terminate(): void {}
      }
      Reflect.set(globalThis, 'Worker', Broken);
    });
    const panel = await openPanel(page);
    await panel.chooseFile('a.json', many(20));
    await expect(panel.dialog.getByText('New: 20', { exact: true })).toBeVisible();
  });

  test('where the browser has no Trusted Types', async ({ page }) => {
    // What such a browser makes of the policy, and of the page's script.
    await page.route(/\/(?:#.*)?$/, async (route) => {
      const response = await route.fetch();
      const html = (await response.text()).replace(/require-trusted-types-for[^"]*(?=")/, '');
      await route.fulfill({ response, body: html });
    });
    await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'trustedTypes'));
    const panel = await openPanel(page);
    await panel.chooseFile('a.json', many(20));
    await expect(panel.dialog.getByText('New: 20', { exact: true })).toBeVisible();
  });
});

test('the policy of Trusted Types gives back our worker’s address and refuses all else', async ({
  page,
}) => {
  await page.addInitScript(() => {
    interface Factory {
      createPolicy: (name: string, rules: { createScriptURL?: unknown }) => unknown;
    }
    const { trustedTypes } = globalThis as unknown as { trustedTypes: Factory };
    const create = trustedTypes.createPolicy.bind(trustedTypes);
    Object.defineProperty(trustedTypes, 'createPolicy', {
      value: (name: string, rules: { createScriptURL?: unknown }) => {
        const policy = create(name, rules);
        if (name === 'counterpoint') Reflect.set(globalThis, 'ours', policy);
        return policy;
      },
    });
  });
  const panel = await openPanel(page);
  const started = page.waitForEvent('worker');
  await panel.chooseFile('a.json', many(1));
  const address = (await started).url();
  const ask = (asked: string) =>
    page.evaluate((one) => {
      const { ours } = globalThis as unknown as {
        ours: { createScriptURL: (address: string) => unknown };
      };
      try {
        return String(ours.createScriptURL(one));
      } catch (error) {
        return error instanceof TypeError ? 'refused' : 'broken';
      }
    }, asked);
  expect(await ask(address)).toBe(address);
  for (const other of [
    ...['https://evil.example/a.js', 'data:text/javascript,1', 'blob:x', 'javascript:1', ''],
    ...[`${address}?x`, `${address}#x`, address.replace(/exchange/, 'notes')],
  ])
    expect(await ask(other), other).toBe('refused');
});

plainTest('without our door the browser takes no address for a worker', async ({ page }) => {
  await page.goto('./');
  const refused = page.evaluate(() => new Worker('assets/x.js'));
  await expect(refused).rejects.toThrow(/TrustedScriptURL/);
});

plainTest(
  'in a folder of a plain host the worker is found too, also from the page of another language',
  async ({ page, context }) => {
    const { address, close } = await serveFolder('/some/folder/');
    const problems = recordProblems(context, address);
    try {
      await page.goto(`${address}uk/#notes`);
      const panel = new NotesPanel(page, 'uk');
      const started = page.waitForEvent('worker');
      await panel.chooseFile('a.json', many(3));
      expect((await started).url()).toContain(`${address}assets/exchange-`);
      await expect(panel.dialog.getByText('Нові: 3', { exact: true })).toBeVisible();
      expect(problems).toEqual([]);
    } finally {
      await close();
    }
  },
);
