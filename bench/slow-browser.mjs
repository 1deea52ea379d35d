// A browser on a slowed processor, and what it notices of a page: interactions, long tasks, layout shifts.
import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { findChromium } from '../.ci/chromium.mjs';

/** @typedef {import('@playwright/test').Page} Page */

/** How many times slower than this machine the processor is. */
export const SLOWED = 4;
/** A made-up page is large; nothing here fails for being slow. */
const PATIENCE_MS = 10 * 60_000;

/** Records, from the first moment on, what the browser reports, and when the filters can be used. */
function observe() {
  const seen = {
    shift: 0,
    events: /** @type {number[]} */ ([]),
    tasks: /** @type {number[]} */ ([]),
    started: 0,
  };
  Reflect.set(globalThis, 'seen', seen);
  /** @type {(options: object, take: (entry: any) => void) => void} */
  const listen = (options, take) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({
      ...options,
      buffered: true,
    });
  listen({ type: 'layout-shift' }, (entry) => {
    seen.shift += entry.value;
  });
  listen({ type: 'longtask' }, (entry) => seen.tasks.push(entry.duration));
  listen({ type: 'event', durationThreshold: 16 }, (entry) => {
    if (entry.interactionId) seen.events.push(entry.duration);
  });
  const look = () => {
    // Script gives the filters what they offer.
    const filter = document.getElementById('filter-relation');
    if (filter instanceof HTMLSelectElement && filter.options.length > 1)
      seen.started = performance.now();
    else requestAnimationFrame(look);
  };
  look();
}

/**
 * @param {Page} page
 * @returns {Promise<{ shift: number, events: number[], tasks: number[], started: number }>} once the page has
 *   come to rest
 */
export async function readSeen(page) {
  // Two frames and a task later everything that was under way has been reported.
  await page.evaluate(
    () =>
      new Promise((resolve) =>
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 100))),
      ),
  );
  return page.evaluate(() => Reflect.get(globalThis, 'seen'));
}

const executablePath = findChromium();
const browser = await chromium.launch({
  ...(executablePath ? { executablePath } : {}),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});

/**
 * Serves a site and opens pages of it.
 * @param {string} folder
 */
export async function visit(folder) {
  const server = await preview({
    build: { outDir: folder },
    preview: { port: 4198, strictPort: false },
    logLevel: 'error',
  });
  const home = server.resolvedUrls?.local[0] ?? '';
  return {
    /**
     * @param {{ width: number, height: number }} viewport
     * @param {string} address
     * @param {'loading too' | 'afterwards'} slowed what happens slowly
     */
    async open(viewport, address, slowed) {
      const context = await browser.newContext({ viewport });
      context.setDefaultTimeout(PATIENCE_MS);
      const page = await context.newPage();
      await page.addInitScript(observe);
      const session = await context.newCDPSession(page);
      const slow = () => session.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
      if (slowed === 'loading too') await slow();
      await page.goto(home + address);
      await page.waitForFunction(() => Reflect.get(globalThis, 'seen').started > 0);
      await page.waitForLoadState('networkidle');
      await readSeen(page);
      if (slowed === 'afterwards') await slow();
      return { page, session };
    },
    close: () => server.close(),
  };
}

export const closeBrowser = () => browser.close();
