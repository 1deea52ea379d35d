// The browser tests run against the production build in dist/: build first.
import { defineConfig } from '@playwright/test';
import { findChromium } from '../.ci/chromium.mjs';

/** Another one lets two clones be tested at the same time. */
const port = process.env.TEST_PORT ?? '4199';
const address = `http://localhost:${port}/`;
const chromium = findChromium();
if (chromium === undefined)
  throw new Error('No Chromium or Chrome found: "npm test" gets one, or set CHROMIUM_PATH.');
// The workers read this file too; they need not look again.
if (chromium !== null) process.env.CHROMIUM_PATH = chromium;

const LARGE_TEXT = /text-size/;

const launchOptions = {
  ...(chromium === null ? {} : { executablePath: chromium }),
  args: [
    // What a browser asks of its maker's hosts is no request of the page.
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    // Chromium's sandbox refuses to start as root, as in a container.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ],
};

export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  fullyParallel: true,
  workers: 2,
  // How long a machine takes is no finding: times are measured in bench/, not here.
  timeout: 90_000,
  expect: { timeout: 20_000 },
  // A test that passes at the second try has found something.
  retries: 0,
  forbidOnly: process.env.CI !== undefined,
  reporter: 'list',
  use: {
    browserName: 'chromium',
    baseURL: address,
    // A trace would tell more, but is recorded for every test: add `--trace on` to a run of one.
    screenshot: 'only-on-failure',
    launchOptions,
  },
  projects: [
    { name: 'usual', testIgnore: [LARGE_TEXT] },
    {
      name: 'large text',
      testMatch: LARGE_TEXT,
      use: {
        launchOptions: {
          ...launchOptions,
          // Twice the 16 pixels that browsers come with.
          args: [...launchOptions.args, '--blink-settings=defaultFontSize=32'],
        },
      },
    },
  ],
  webServer: {
    command: `npx vite preview --port ${port} --strictPort`,
    cwd: '..',
    url: address,
    // What answers at this port already may be another clone's page.
    reuseExistingServer: false,
  },
});
