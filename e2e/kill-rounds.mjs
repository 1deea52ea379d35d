// Saves notes in a browser that is killed (SIGKILL, the whole process group) the moment the page says "Saved", starts it
// again with the same profile, and looks whether every note that was acknowledged is there. With `--mid-write` the
// browser is killed earlier in every fourth round, in the middle of writing: such a note may be missing, but not in
// part. What is killed is a program: this says nothing about power cuts.
//   node e2e/kill-rounds.mjs [rounds, by default 200] [--mid-write]
// Prints how many notes were acknowledged and how many of them were found; ends with 1 when one is lost.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { ensureChromium } from '../.ci/chromium.mjs';

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {import('node:child_process').ChildProcess} ChildProcess */

const PATIENCE_MS = 60_000;
/** The longest that a browser in the middle of writing is left alive. */
const MID_WRITE_MS = 40;

const isMidWrite = process.argv.includes('--mid-write');
const [number = '200'] = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const rounds = Number(number);
if (!Number.isInteger(rounds) || rounds < 1) {
  console.error('node e2e/kill-rounds.mjs [rounds]: a whole number, 1 or more.');
  process.exit(2);
}

const profile = mkdtempSync(join(tmpdir(), 'counterpoint-kill-'));
const server = await preview({
  preview: { port: 4197, strictPort: false },
  logLevel: 'error',
});
const home = server.resolvedUrls?.local[0] ?? '';

/**
 * A time that nobody needs any more keeps the script from ending otherwise.
 * @param {number} ms
 */
const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms).unref());

/** @param {ChildProcess} browser */
async function kill(browser) {
  const ended = new Promise((resolve) => browser.once('exit', resolve));
  const { pid } = browser;
  if (pid === undefined || browser.exitCode !== null) return;
  if (process.platform === 'win32') spawnSync('taskkill', ['/pid', String(pid), '/t', '/f']);
  else process.kill(-pid, 'SIGKILL');
  await ended;
}

/**
 * Starts a browser in a process group of its own.
 * @returns {Promise<{ browser: ChildProcess, page: Page }>}
 */
async function start() {
  // What an earlier one said of its port is no longer true.
  rmSync(join(profile, 'DevToolsActivePort'), { force: true });
  const browser = spawn(
    ensureChromium() ?? chromium.executablePath(),
    [
      ...['--headless', '--remote-debugging-port=0', `--user-data-dir=${profile}`],
      ...['--no-first-run', '--disable-background-networking', '--disable-component-update'],
      ...['--disable-sync', '--disable-gpu', '--hide-crash-restore-bubble'],
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      'about:blank',
    ],
    { detached: true, stdio: 'ignore' },
  );
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    try {
      const [port] = readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n');
      const connected = await chromium.connectOverCDP(`http://localhost:${port}`);
      const context = connected.contexts()[0];
      const page = context?.pages()[0] ?? (await context?.newPage());
      if (!page) throw new Error('The browser has no window.');
      page.setDefaultTimeout(PATIENCE_MS);
      return { browser, page };
    } catch (error) {
      if (Date.now() > deadline || browser.exitCode !== null) {
        await kill(browser);
        throw error;
      }
      await wait(20);
    }
  }
}

/**
 * @param {Page} page
 * @returns {Promise<readonly { text: string }[]>} what the database holds, whether the page shows it or not
 */
function readStored(page) {
  return page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('counterpoint');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const db = opening.result;
          // A browser that found its database broken has thrown it away.
          if (!db.objectStoreNames.contains('notes')) {
            db.close();
            resolve([]);
            return;
          }
          const reading = db.transaction('notes').objectStore('notes').getAll();
          reading.onerror = () => reject(reading.error);
          reading.onsuccess = () => {
            db.close();
            resolve(reading.result);
          };
        };
      }),
  );
}

/**
 * Writes a note as a person does, up to pressing *Save note*.
 * @param {Page} page
 * @param {string} text
 */
async function write(page, text) {
  const summary = page.locator('summary', { hasText: /^\s*Actions for point 14\s*$/ });
  await page.locator('.list .actions', { has: summary }).locator('summary').click();
  const add = page.getByRole('button', { name: 'Add note', exact: true });
  const field = page.getByRole('textbox', { name: 'Note text', exact: true });
  await add.or(field).waitFor();
  // A browser that was killed before it had let go of the draft has the form open.
  if (await add.isVisible()) await add.click();
  else drafts += 1;
  await field.fill(text);
}

/** Calls back within the page, in the same task in which the words appear. */
function watchSaved() {
  new MutationObserver((_, observer) => {
    const said = [...document.querySelectorAll('[role=status]')];
    if (!said.some(({ textContent }) => textContent === 'Saved')) return;
    observer.disconnect();
    Reflect.get(globalThis, 'noteSaved')();
  }).observe(document, { subtree: true, childList: true, characterData: true });
}

/** @type {string[]} */
const acknowledged = [];
/** @type {string[]} */
const written = [];
let unacknowledged = 0;
let drafts = 0;

/** @param {readonly { text: string }[]} stored */
function listLost(stored) {
  const texts = new Set(stored.map(({ text }) => text));
  return acknowledged.filter((text) => !texts.has(text));
}

/** @type {ChildProcess | undefined} */
let running;
/** @type {readonly { text: string }[]} */
let stored = [];
try {
  for (let round = 1; round <= rounds; round++) {
    const { browser, page } = await start();
    running = browser;
    /** @type {Promise<boolean>} */
    const saved = new Promise((resolve) => {
      void page.exposeFunction('noteSaved', () => resolve(true));
    });
    await page.goto(home);
    await page.getByRole('button', { name: 'Notes', exact: true }).waitFor();
    if (round > 1) {
      stored = await readStored(page);
      const lost = listLost(stored);
      const strange = stored.filter(({ text }) => !written.includes(text));
      if (lost.length + strange.length > 0)
        throw new Error(
          `After round ${round - 1}: lost ${lost}; strange ${JSON.stringify(strange)}`,
        );
    }
    const text = `Round ${round}: ${'word '.repeat(round % 50)}`.trim();
    written.push(text);
    await write(page, text);
    await page.evaluate(watchSaved);
    const isEarly = isMidWrite && round % 4 === 0;
    await page.getByRole('button', { name: 'Save note', exact: true }).click({ noWaitAfter: true });
    const isSaved = await Promise.race([
      saved,
      wait(isEarly ? Math.random() * MID_WRITE_MS : PATIENCE_MS).then(() => false),
    ]);
    await kill(browser);
    if (isSaved) acknowledged.push(text);
    else if (isEarly) unacknowledged += 1;
    else throw new Error(`Round ${round}: the page never said "Saved".`);
    if (round % 20 === 0) console.log(`${round} rounds, nothing lost so far`);
  }
  // The last time it is the page that says what is there.
  const { browser, page } = await start();
  running = browser;
  await page.goto(`${home}#notes`);
  stored = await readStored(page);
  await page.getByRole('button', { name: `All notes (${stored.length})`, exact: true }).waitFor();
  await kill(browser);
} catch (error) {
  if (running) await kill(running);
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
const lost = listLost(stored);
const found = acknowledged.length - lost.length;
console.log(
  `${rounds} rounds: ${acknowledged.length} notes acknowledged, ${found} of them found; ` +
    `${unacknowledged} killed before "Saved", ${stored.length - found} of them found; ${drafts} drafts came back`,
);
if (lost.length > 0) process.exitCode = 1;
await server.close();
rmSync(profile, { recursive: true, force: true });
