// The `test` that every browser test uses: whatever else it looks at, it also fails on a console
// error, an uncaught error, a report of the Content-Security-Policy, and a request to another host.
import { test as base, type BrowserContext, type Page } from '@playwright/test';

export { expect } from '@playwright/test';

/** Records, from now on, what must not happen in any page of the context. */
export function recordProblems(context: BrowserContext, baseURL: string): string[] {
  const problems: string[] = [];
  const home = new URL(baseURL).host;

  context.on('console', (message) => {
    const text = message.text();
    if (message.type() === 'error' || text.includes('Content Security Policy'))
      problems.push(`console: ${text} (${message.location().url})`);
  });
  context.on('weberror', (webError) => {
    const error = webError.error();
    problems.push(`uncaught: ${error.stack ?? error.message}`);
  });
  context.on('request', (request) => {
    const { protocol, host } = new URL(request.url());
    // data:, blob: and file: reach no host.
    if (/^(https?|wss?):$/.test(protocol) && host !== home)
      problems.push(`request to another host: ${request.url()}`);
  });
  return problems;
}

/** Says each report in one form, with its place; the browser words it differently for each cause. */
function sayViolations(): void {
  addEventListener('securitypolicyviolation', (event) => {
    const { effectiveDirective, blockedURI, sample, sourceFile, lineNumber } = event;
    const place = `${sourceFile}:${String(lineNumber)}`;
    console.error(
      `Content Security Policy: ${effectiveDirective} refuses ${blockedURI} ${sample} (${place})`,
    );
  });
}

/** Lets what the page has just caused arrive: reports and uncaught errors come a task later. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve))).catch(() => undefined); // it was closed or went elsewhere, which is no problem of the page
}

export const test = base.extend({
  // On the context, not on the page: it sees a test's further tabs and its workers too.
  context: async ({ context, baseURL, javaScriptEnabled }, use) => {
    if (baseURL === undefined) throw new Error('The tests need a baseURL to know their own host.');
    const problems = recordProblems(context, baseURL);
    await context.addInitScript(sayViolations);
    await use(context);
    // Without script, a page has no tasks to wait for (and no timer to do it).
    if (javaScriptEnabled) await Promise.all(context.pages().map(settle));
    base.expect(problems, 'what the pages must not do').toEqual([]);
  },
});
