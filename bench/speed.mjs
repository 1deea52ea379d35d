// Prints how fast the built page answers, with the processor slowed four times, and how far it shifts.
// Nothing here passes or fails: times differ between machines.
//   npm run bench            after a build
import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { findChromium } from '../.ci/chromium.mjs';

const SLOWED = 4;
const ROUNDS = 7;
const WIDE = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 800 };

/** @typedef {import('@playwright/test').Page} Page */

/**
 * What a person does: what comes before, where they then click, or else the key that they press. Finding
 * things is not timed: the browser would be busy with it.
 * @typedef {object} Action
 * @property {string} name
 * @property {{ width: number, height: number }} viewport
 * @property {string} [address]
 * @property {(page: Page) => Promise<unknown>} [before]
 * @property {(page: Page) => import('@playwright/test').Locator} [click]
 * @property {string} [press]
 */

/** @type {readonly Action[]} */
const ACTIONS = [
  {
    name: 'choose a mark of the matrix',
    viewport: WIDE,
    click: (page) => page.getByRole('link', { name: 'Point 14, D8: contradicts' }),
  },
  ...[WIDE, PHONE].flatMap((viewport) => [
    {
      name: 'filter by relation',
      viewport,
      before: (/** @type {Page} */ page) => page.getByLabel('Relation', { exact: true }).focus(),
      press: 't',
    },
    {
      name: 'filter by evidence',
      viewport,
      before: (/** @type {Page} */ page) => page.locator('.filters summary').click(),
      click: (/** @type {Page} */ page) => page.getByRole('checkbox', { name: 'unnamed source' }),
    },
    {
      name: 'reset the filters',
      viewport,
      address: '?evidence=document&topic=territory',
      click: (/** @type {Page} */ page) => page.getByRole('button', { name: 'Reset filters' }),
    },
  ]),
];

const SHIFTING = ['', '#p14-d8', '?relation=adds', '?evidence=anonymous', '?topic=nuclear#compare'];

/** @param {readonly number[]} numbers */
function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

/** Records layout shifts and the durations of interactions (Event Timing), from the first moment on. */
function observe() {
  const seen = { shift: 0, events: /** @type {number[]} */ ([]) };
  Reflect.set(globalThis, 'seen', seen);
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seen.shift += Reflect.get(entry, 'value');
  }).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      if (Reflect.get(entry, 'interactionId')) seen.events.push(entry.duration);
  }).observe(
    /** @type {PerformanceObserverInit} */ ({
      type: 'event',
      durationThreshold: 16,
      buffered: true,
    }),
  );
}

/** @type {(page: Page) => Promise<{ shift: number, events: number[] }>} */
const readSeen = (page) => page.evaluate(() => Reflect.get(globalThis, 'seen'));

const server = await preview({ preview: { port: 4198 }, logLevel: 'error' });
const home = server.resolvedUrls?.local[0] ?? '';
const executablePath = findChromium();
const browser = await chromium.launch({
  ...(executablePath ? { executablePath } : {}),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});

/**
 * @param {{ width: number, height: number }} viewport
 * @param {string} address
 */
async function openSlowed(viewport, address) {
  const context = await browser.newContext({ viewport });
  const page = await context.newPage();
  await page.addInitScript(observe);
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
  await page.goto(home + address);
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(500);
  return page;
}

const answers = [];
for (const { name, viewport, address = '', before, click, press } of ACTIONS) {
  const longest = [];
  for (let round = 0; round < ROUNDS; round++) {
    const page = await openSlowed(viewport, address);
    await before?.(page);
    const target = click?.(page);
    await target?.scrollIntoViewIfNeeded();
    const box = await target?.boundingBox();
    await page.waitForTimeout(500);
    const earlier = (await readSeen(page)).events.length;
    if (box) await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    if (press) await page.keyboard.press(press);
    await page.waitForTimeout(1000);
    const events = (await readSeen(page)).events.slice(earlier);
    // Shorter than the threshold means: answered within a frame.
    longest.push(Math.max(0, ...events));
    await page.context().close();
  }
  answers.push({
    action: name,
    width: viewport.width,
    'median ms': median(longest),
    'max ms': Math.max(...longest),
  });
}
console.log(
  `Longest interaction (Event Timing), processor slowed ${SLOWED} times, ${ROUNDS} rounds:`,
);
console.table(answers);

const shifts = [];
for (const address of SHIFTING)
  for (const viewport of [WIDE, { width: 1200, height: 900 }, PHONE]) {
    const page = await openSlowed(viewport, address);
    shifts.push({
      address: address || '/',
      width: viewport.width,
      shift: (await readSeen(page)).shift,
    });
    await page.context().close();
  }
console.log('Layout shift while loading:');
console.table(shifts);

await browser.close();
await server.close();
