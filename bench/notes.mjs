// Times the notes with 50,000 of them, beside IndexedDB by itself in the same browser and the same run: how long a
// person waits, the longest block of the main thread, and the memory of the page's script. The processor is not
// slowed, and the profile is on the disk. Blocks under 50 ms are not seen (Long Tasks API).
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { findChromium } from '../.ci/chromium.mjs';
import { makeUpNotes } from './made-up-notes.mjs';
import * as actions from './notes-actions.mjs';
import { install } from './raw-notes.mjs';

/** @typedef {import('../src/notes/note.ts').Note} Note */
/** @typedef {import('./raw-notes.mjs').Timing} Timing */

// In the page these are what `install` puts there; here they only have their types.
const { clock, raw } = /** @type {import('./raw-notes.mjs').InPage} */ ({});

const NOTES = 50_000;
const BROUGHT = 10_000;
const ROUNDS = 3;
/** In milliseconds; a ratio is to IndexedDB by itself. */
const GOALS = { open: 1000, search: 50, block: 50, ratio: 1.5 };
/** Of all notes, of some, and of none. */
const WORDS = ['lorem', 'ukraine', 'tag b3', 'донецьк', 'nowhere at all'];
const FORMATS = { 'JSON-LD': 'jsonld', CSV: 'csv', Markdown: 'md', HTML: 'html' };
const PATIENCE_MS = 10 * 60_000;
/** As many notes as one message to the browser carries. */
const LOAD = 5000;

const write = (/** @type {number} */ count) => count.toLocaleString('en');

async function openBench() {
  const server = await preview({
    preview: { port: 4197, strictPort: false },
    logLevel: 'error',
  });
  const home = server.resolvedUrls?.local[0] ?? '';
  const profile = mkdtempSync(join(tmpdir(), 'counterpoint-notes-'));
  const executablePath = findChromium();
  // A window without a profile has its databases in memory, where nothing is durable.
  const context = await chromium.launchPersistentContext(profile, {
    ...(executablePath ? { executablePath } : {}),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    viewport: { width: 1440, height: 900 },
  });
  context.setDefaultTimeout(PATIENCE_MS);
  await context.addInitScript(install);
  // A page of the same origin without script of ours.
  const body = '<!doctype html><link rel="icon" href="data:,"><title>Empty</title>';
  await context.route('**/empty', (route) => route.fulfill({ contentType: 'text/html', body }));
  const page = context.pages()[0] ?? (await context.newPage());
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  return {
    page,
    /** @param {string} address in a document of its own, also where only the fragment differs */
    async go(address) {
      await page.goto('about:blank');
      await page.goto(home + address);
    },
    /** @returns {Promise<number>} in megabytes, without what nobody holds any more */
    async weighHeap() {
      await session.send('HeapProfiler.collectGarbage');
      const { metrics } = await session.send('Performance.getMetrics');
      return (metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0) / 1e6;
    },
    async close() {
      await context.close();
      await server.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** @typedef {Awaited<ReturnType<typeof openBench>>} Bench */

/**
 * @param {readonly Timing[]} timings
 * @returns {Timing} the median of the times, and the longest block of all
 */
function sum(timings) {
  const times = timings.map(({ time }) => time).toSorted((a, b) => a - b);
  return {
    time: times[Math.floor(times.length / 2)] ?? 0,
    block: Math.max(...timings.map(({ block }) => block)),
  };
}

/** @param {() => Promise<Timing>} act */
async function repeat(act) {
  const timings = [];
  for (let round = 0; round < ROUNDS; round++) timings.push(await act());
  return sum(timings);
}

/**
 * The database as each measure finds it.
 * @param {Bench} bench
 * @param {readonly Note[]} notes
 */
async function fill({ page, go }, notes) {
  await go('empty');
  await page.evaluate(() => raw.clear());
  for (let at = 0; at < notes.length; at += LOAD)
    await page.evaluate(
      (text) => raw.write(raw.parse(text)),
      JSON.stringify(notes.slice(at, at + LOAD)),
    );
}

/**
 * The same work by IndexedDB alone, each time in a page that has done nothing before.
 * @param {Bench} bench
 * @param {readonly Note[]} brought
 */
async function timeRaw({ page, go, weighHeap }, brought) {
  const text = JSON.stringify(brought);
  const ids = brought.map(({ id }) => id);
  /** @param {() => Promise<Timing>} act */
  const repeatInEmpty = (act) =>
    repeat(async () => {
      await go('empty');
      return act();
    });
  const open = await repeatInEmpty(() => page.evaluate(() => clock.time(() => raw.read())));
  await page.evaluate(async () => {
    Reflect.set(globalThis, 'held', await raw.read());
  });
  const memory = await weighHeap();
  const search = await repeatInEmpty(() =>
    page.evaluate(() =>
      clock.time(async () =>
        (await raw.read()).filter(({ text }) => text.toLowerCase().includes('ukraine')),
      ),
    ),
  );
  const hand = await repeatInEmpty(() =>
    page.evaluate(() => clock.time(async () => new Blob([JSON.stringify(await raw.read())]))),
  );
  const read = await repeatInEmpty(() =>
    page.evaluate((json) => clock.time(() => raw.parse(json)), text),
  );
  const add = await repeatInEmpty(() =>
    page.evaluate(
      (json) => clock.time(() => raw.write(raw.parse(json))),
      JSON.stringify(brought.slice(0, 1)),
    ),
  );
  const write = await repeatInEmpty(async () => {
    await page.evaluate((gone) => raw.remove(gone), ids);
    return page.evaluate((json) => {
      const notes = raw.parse(json);
      return clock.time(() => raw.write(notes));
    }, text);
  });
  await page.evaluate((gone) => raw.remove(gone), ids);
  return { open, memory, search, hand, read, add, write };
}

/** Rows of a table, and which of them miss a goal. */
function createTable() {
  /** @type {object[]} */
  const rows = [];
  /** @type {string[]} */
  const bends = [];
  const block = (/** @type {Timing} */ { block }) => (block === 0 ? '< 50' : Math.round(block));
  return {
    rows,
    bends,
    /**
     * @param {string} what
     * @param {Timing} ours
     * @param {{ alone?: Timing, goal?: number, ratio?: number }} [beside]
     */
    add(what, ours, { alone, goal, ratio } = {}) {
      const share = alone && ours.time / alone.time;
      rows.push({
        what,
        ms: Math.round(ours.time),
        'goal ms': goal ?? '',
        'IndexedDB alone ms': alone ? Math.round(alone.time) : '',
        'times as long': share ? Number(share.toFixed(2)) : '',
        'goal times': ratio ?? '',
        'longest block ms': block(ours),
        'alone, block ms': alone ? block(alone) : '',
      });
      if (goal !== undefined && ours.time > goal)
        bends.push(`${what}: ${Math.round(ours.time)} ms, goal ${goal}`);
      if (ratio !== undefined && share && share > ratio)
        bends.push(`${what}: ${share.toFixed(2)} times as long as IndexedDB alone, goal ${ratio}`);
      if (ours.block > GOALS.block)
        bends.push(`${what}: a block of ${Math.round(ours.block)} ms, goal ${GOALS.block}`);
    },
  };
}

/** @param {Bench} bench @param {readonly Note[]} notes @returns {Promise<string>} the path of a file with them */
async function exportFile({ page, go }, notes) {
  await go('#notes');
  await actions.awaitPanel(page, actions.countOf(notes.length));
  await actions.unfoldExport(page);
  const arriving = page.waitForEvent('download');
  await actions.exportAll(page, 'JSON-LD', 'jsonld');
  return (await arriving).path();
}

export async function measureNotes() {
  const load = (loadavg()[0] ?? 0).toFixed(1);
  console.log(
    `\n${write(NOTES)} notes\nThe machine: ${availableParallelism()} processors, not slowed, load ${load}\n`,
  );
  const dataset = join('dist', 'data', 'dataset.json');
  const notes = makeUpNotes(dataset, { count: NOTES, seed: 1 });
  const brought = makeUpNotes(dataset, { count: BROUGHT, seed: 2 });
  const { rows, bends, add } = createTable();
  const bench = await openBench();
  const { page, go, weighHeap } = bench;
  const openAll = async (/** @type {string} */ seen) => {
    await go('#notes');
    return actions.awaitPanel(page, seen);
  };

  // The page makes the database.
  add('the page with its panel, without a note', await repeat(() => openAll(actions.NONE)));
  const bare = await weighHeap();
  await fill(bench, brought);
  const file = await exportFile(bench, brought);
  await fill(bench, notes);
  const alone = await timeRaw(bench, brought);

  const all = actions.countOf(NOTES);
  add('the page with its panel', await repeat(() => openAll(all)), {
    ...{ alone: alone.open, goal: GOALS.open },
  });
  const memory = await weighHeap();
  const opened = await repeat(async () => {
    await go('');
    return actions.openPanel(page, all);
  });
  add('the panel, once its notes are read', opened, { goal: GOALS.open });
  await page.waitForTimeout(3000);
  for (const words of WORDS)
    add(`search “${words}”`, await actions.search(page, words), {
      ...{ alone: alone.search, goal: GOALS.search },
    });
  await page.locator('.note-filters summary').click();
  for (const [label, option] of /** @type {const} */ ([
    ['Tag', 3],
    ['Kind', 2],
    ['Place', 2],
    ['Sort', 2],
  ]))
    add(`choose another ${label.toLowerCase()}`, await actions.choose(page, label, option), {
      goal: GOALS.search,
    });
  const added = await repeat(async () => {
    await go('#p14');
    return actions.addNote(page);
  });
  add('add one', added, { alone: alone.add });

  /** @type {Record<'read' | 'written' | 'undone', Timing[]>} */
  const imports = { read: [], written: [], undone: [] };
  for (let round = 0; round < ROUNDS; round++) {
    await fill(bench, notes);
    await openAll(all);
    imports.read.push(await actions.readFile(page, file));
    imports.written.push(await actions.takeIn(page));
    imports.undone.push(await actions.undo(page));
  }
  add(`read ${write(BROUGHT)} from a file, and compare`, sum(imports.read), { alone: alone.read });
  add(`write these ${write(BROUGHT)}`, sum(imports.written), {
    ...{ alone: alone.write, ratio: GOALS.ratio },
  });
  add('undo that', sum(imports.undone), { alone: alone.write });
  const largest = await weighHeap();

  await fill(bench, notes);
  await openAll(all);
  await actions.unfoldExport(page);
  for (const [format, ending] of Object.entries(FORMATS))
    add(`export all as ${format}`, await repeat(() => actions.exportAll(page, format, ending)), {
      alone: alone.hand,
    });
  await bench.close();

  console.log(
    `Median of ${ROUNDS} rounds, and the longest block until a second after the outcome:`,
  );
  console.table(rows);
  console.log('Memory of the page’s script, once what nobody holds has gone:');
  console.table([
    { when: 'the panel without a note', MB: Math.round(bare) },
    { when: `with ${write(NOTES)} notes`, MB: Math.round(memory) },
    {
      when: `after ${write(BROUGHT)} more were imported, and that undone`,
      MB: Math.round(largest),
    },
    { when: `IndexedDB alone, ${write(NOTES)} notes read`, MB: Math.round(alone.memory) },
  ]);
  console.log(
    bends.length === 0
      ? 'Nothing bends: every goal is reached.'
      : `Bends (${bends.length}):\n${bends.map((line) => `- ${line}`).join('\n')}`,
  );
}
