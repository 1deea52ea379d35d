// Finds a Chromium for the browser tests, or gets one, so that `npm test` is all the set-up.
// An installed browser comes first: it costs no download and works without a network.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './install.mjs';

/** A download that hangs must not hang the tests for ever; on a slow line 200 MB take a while. */
const DOWNLOAD_MS = 5 * 60_000;

const require = createRequire(import.meta.url);

/** @returns {string[]} where systems put Chromium and Chrome */
function listUsualPlaces() {
  const { HOME = '', PROGRAMFILES, LOCALAPPDATA } = process.env;
  if (process.platform === 'darwin') {
    const app = 'Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    return [`/${app}`, join(HOME, app), '/Applications/Chromium.app/Contents/MacOS/Chromium'];
  }
  if (process.platform === 'win32')
    return [PROGRAMFILES, process.env['PROGRAMFILES(X86)'], LOCALAPPDATA]
      .filter((folder) => folder !== undefined)
      .map((folder) => join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'));
  return [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/google-chrome',
    '/opt/google/chrome/chrome',
  ];
}

/**
 * A file alone proves nothing on Linux: Ubuntu's chromium-browser may be a script that asks for a
 * snap, a downloaded browser may lack its libraries. Elsewhere asking might open a window.
 * @param {string} path
 */
function runs(path) {
  if (!existsSync(path)) return false;
  if (process.platform !== 'linux') return true;
  return spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0;
}

/** @returns {boolean} whether Playwright's own browser is there; its packages may not be, yet */
function hasPlaywrightsOwn() {
  try {
    /** @type {typeof import('@playwright/test')} */
    const { chromium } = require('@playwright/test');
    return runs(chromium.executablePath());
  } catch {
    return false;
  }
}

/**
 * @returns {string | null | undefined} the path of a browser, null for Playwright's own (which
 *   Playwright finds itself), undefined when there is none
 */
export function findChromium() {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`CHROMIUM_PATH names ${named}, but there is no such file.`);
  }
  const path = listUsualPlaces().find(runs);
  if (path !== undefined) return path;
  return hasPlaywrightsOwn() ? null : undefined;
}

/**
 * @param {string} command
 * @param {string[]} args
 */
function run(command, args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const options = /** @type {const} */ ({ cwd: root, stdio: 'inherit', timeout: DOWNLOAD_MS });
  const { status, error } = spawnSync(command, args, { ...options, env });
  if (error) console.log(`${command}: ${error.message}`);
  return status === 0;
}

/** @returns {string | null} as findChromium, after getting a browser if there was none */
export function ensureChromium() {
  let found = findChromium();
  if (found !== undefined) return found;

  console.log('No Chromium or Chrome found for the browser tests: getting one.');
  console.log('$ npx playwright install chromium');
  run(process.execPath, [require.resolve('@playwright/test/cli'), 'install', 'chromium']);
  found = findChromium();
  if (found !== undefined) return found;

  if (existsSync('/usr/bin/apt-get') && process.getuid?.() === 0) {
    // The fonts are for the Cyrillic pages: a bare system has none.
    const install = ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-core'];
    console.log("Playwright's browser can't be had here. $ apt-get update");
    run('apt-get', ['update']);
    console.log(`$ apt-get ${install.join(' ')}`);
    run('apt-get', install);
    found = findChromium();
    if (found !== undefined) return found;
  }
  throw new Error(
    'The browser tests need Chromium or Google Chrome. Install one of them and, if it is not in ' +
      'a usual place, name it in the environment variable CHROMIUM_PATH.',
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  console.log(ensureChromium() ?? "Playwright's own Chromium");
