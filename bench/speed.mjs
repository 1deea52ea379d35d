// Prints how fast the built page answers, with the processor slowed four times, and how far it shifts; then
// the same for a made-up dataset of 500 points and 300 positions, to see where the design bends; last the notes.
// Nothing here passes or fails: times differ between machines.
//   npm run bench                  after a build
//   npm run bench -- real          only the dataset
//   npm run bench -- made-up       only the made-up one
//   npm run bench -- notes         only the notes, 50,000 of them
//   npm run bench -- real filter   only actions with these words in their names, and nothing else
import { readFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { ACTIONS, ADDRESSES, PHONE, WIDE } from './actions.mjs';
import { buildMadeUpSite } from './made-up-site.mjs';
import { measureNotes } from './notes.mjs';
import { closeBrowser, readSeen, SLOWED, visit } from './slow-browser.mjs';

const SIZE = { points: 500, positions: 300 };
/** What the page must reach; what has no goal is here to be seen. */
const GOALS = { interaction: 100, shift: 0, html: 80_000, overflow: 0 };

/** @typedef {Awaited<ReturnType<typeof visit>>} Site */
/** @typedef {{ rounds: number, slowed: 'loading too' | 'afterwards' }} Manner */

/** @param {readonly number[]} numbers */
function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

/** Of the actions, those with these words in their names. */
const named = process.argv[3] ?? '';

/** @type {string[]} */
let bends = [];

/**
 * @param {string} what
 * @param {number} value
 * @param {number} goal
 * @param {string} unit
 */
function compare(what, value, goal, unit) {
  if (value > goal)
    bends.push(`${what}: ${value.toLocaleString('en')} ${unit}, goal ${goal.toLocaleString('en')}`);
}

/**
 * @param {Site} site
 * @param {import('./actions.mjs').Action} action
 * @param {Manner} manner
 * @returns {Promise<{ longest: number, blocked: number } | null>} the longest interaction, and the longest
 *   task from then until the page has come to rest; null when there is no such control
 */
async function timeAction(site, { viewport, address = '', before, control, press }, { slowed }) {
  const { page } = await site.open(viewport, address, slowed);
  try {
    await before?.(page);
    const target = control(page);
    if ((await target.count()) === 0) return null;
    await target.scrollIntoViewIfNeeded();
    if (press) await target.focus();
    const box = await target.boundingBox();
    const place = box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    // A hand points before it presses.
    if (!press && place && viewport === WIDE) await page.mouse.move(place.x, place.y);
    await page.waitForTimeout(500);
    const earlier = await readSeen(page);
    if (press) await page.keyboard.press(press);
    else if (place) await page.mouse.click(place.x, place.y);
    await page.waitForTimeout(1000);
    const { events, tasks } = await readSeen(page);
    // Shorter than the threshold means: answered within a frame.
    return {
      longest: Math.max(0, ...events.slice(earlier.events.length)),
      blocked: Math.max(0, ...tasks.slice(earlier.tasks.length)),
    };
  } finally {
    await page.context().close();
  }
}

/**
 * @param {Site} site
 * @param {Manner} manner
 */
async function timeActions(site, manner) {
  const rows = [];
  for (const action of ACTIONS.filter(({ name }) => name.includes(named))) {
    const times = [];
    for (let round = 0; round < manner.rounds; round++) {
      const time = await timeAction(site, action, manner);
      if (time === null) break;
      times.push(time);
    }
    const what = { action: action.name, width: action.viewport.width };
    if (times.length === 0) {
      rows.push({ ...what, 'median ms': 'no such control' });
      continue;
    }
    const longest = times.map((time) => time.longest);
    rows.push({
      ...what,
      'median ms': median(longest),
      'max ms': Math.max(...longest),
      'goal ms': GOALS.interaction,
      'longest task ms': median(times.map(({ blocked }) => blocked)),
    });
    compare(`${what.action} at ${what.width} px`, median(longest), GOALS.interaction, 'ms');
  }
  console.log(
    `Longest interaction (Event Timing) and longest task until rest, processor slowed ${SLOWED} times, rounds: ${manner.rounds}`,
  );
  console.table(rows);
}

/**
 * @param {Site} site
 * @param {readonly string[]} addresses
 */
async function measureShifts(site, addresses) {
  const rows = [];
  for (const address of addresses)
    for (const viewport of [WIDE, { width: 1200, height: 900 }, PHONE]) {
      const { page } = await site.open(viewport, address, 'loading too');
      const { shift } = await readSeen(page);
      await page.context().close();
      rows.push({ address: address || '/', width: viewport.width, shift, goal: GOALS.shift });
      compare(`layout shift of ${address || '/'} at ${viewport.width} px`, shift, GOALS.shift, '');
    }
  console.log('Layout shift while loading:');
  console.table(rows);
}

/**
 * @param {Site} site
 * @param {string} folder
 */
async function measureLoading(site, folder) {
  /** @type {object[]} */
  const rows = [];
  /** @type {(what: string, value: number, unit: string, goal?: number) => void} */
  const add = (what, value, unit, goal) => {
    rows.push({ what, value: Math.round(value), unit, goal: goal ?? '' });
    if (goal !== undefined) compare(what, Math.round(value), goal, unit);
  };
  for (const file of ['index.html', 'uk/index.html']) {
    const html = readFileSync(join(folder, file));
    add(`${file}, brotli`, brotliCompressSync(html).length, 'B', GOALS.html);
    add(`${file}, uncompressed`, html.length, 'B');
  }
  for (const viewport of [WIDE, PHONE]) {
    const { page, session } = await site.open(viewport, '', 'loading too');
    const at = `at ${viewport.width} px`;
    const { started, tasks } = await readSeen(page);
    const firstPaint = await page.evaluate(
      () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
    );
    add(`first paint ${at}`, firstPaint, 'ms');
    add(`script has started ${at}`, started, 'ms');
    add(`longest task while loading ${at}`, Math.max(0, ...tasks), 'ms');
    await session.send('HeapProfiler.collectGarbage');
    await session.send('Performance.enable');
    const { metrics } = await session.send('Performance.getMetrics');
    const metric = (/** @type {string} */ name) =>
      metrics.find((one) => one.name === name)?.value ?? 0;
    add(`script memory ${at}`, metric('JSHeapUsedSize') / 1000, 'kB');
    add(`nodes ${at}`, metric('Nodes'), '');
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    add(`wider than the window ${at}`, overflow, 'px', GOALS.overflow);
    await page.context().close();
  }
  console.log(`Size, and loading with the processor slowed ${SLOWED} times:`);
  console.table(rows);
}

/**
 * @param {string} name
 * @param {string} folder
 * @param {Manner} manner
 * @param {readonly string[]} addresses
 */
async function measure(name, folder, manner, addresses) {
  // Other work makes every time longer: near the number of processors, or above it, they mean little.
  const load = (loadavg()[0] ?? 0).toFixed(1);
  console.log(`\n${name}\nThe machine: ${availableParallelism()} processors, load ${load}\n`);
  bends = [];
  const site = await visit(folder);
  if (named === '') {
    await measureLoading(site, folder);
    await measureShifts(site, addresses);
  }
  await timeActions(site, manner);
  await site.close();
  console.log(
    bends.length === 0
      ? 'Nothing bends: every goal is reached.'
      : `Bends (${bends.length}):\n${bends.map((line) => `- ${line}`).join('\n')}`,
  );
}

const only = process.argv[2];
const isAsked = (/** @type {string} */ part) => only === undefined || only === part;
if (isAsked('real'))
  await measure('The dataset', 'dist', { rounds: 7, slowed: 'loading too' }, ADDRESSES);
if (isAsked('made-up'))
  await measure(
    `A made-up dataset of ${SIZE.points} points and ${SIZE.positions} positions`,
    await buildMadeUpSite(SIZE),
    { rounds: 1, slowed: 'afterwards' },
    ['', '?relation=adds'],
  );
await closeBrowser();
if (isAsked('notes')) await measureNotes();
