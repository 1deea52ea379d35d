// npm test: everything that must hold, in one go, ending with one line `N passed, N failed`.
// A step that fails doesn't stop the others: one run tells all there is to mend.
// `node .ci/test.mjs lint unit` runs only the steps named.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureChromium } from './chromium.mjs';
import { ensureInstalled, root } from './install.mjs';

/** @typedef {{ passed: number, failed: number }} Count */

/** @type {(ok: boolean) => Count} */
const countOne = (ok) => (ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });

const unitReport = join('.build', 'unit.json');
const browserReport = join('.build', 'browser.json');

/**
 * Runs a script with this Node, which works the same on every system and needs no PATH.
 * @param {string[]} args
 * @param {Record<string, string>} [env]
 */
function runNode(args, env = {}) {
  return spawnSync(process.execPath, args, { stdio: 'inherit', env: { ...process.env, ...env } });
}

/**
 * Runs the command that a package installs.
 * @param {string} name of the package
 * @param {string[]} args
 * @param {Record<string, string>} [env]
 * @returns {boolean} whether it succeeded
 */
function runTool(name, args, env) {
  const folder = join('node_modules', name);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const script = typeof bin === 'string' ? bin : Object.values(bin)[0]; // ours have one each
  return runNode([join(folder, script), ...args], env).status === 0;
}

/**
 * @param {boolean} ok what the exit code said: a run can fail with no failed test in its report,
 *   when there is no report, a file doesn't load or the web server doesn't start
 * @param {string} file
 * @param {(report: any) => Count} count
 */
function readCount(ok, file, count) {
  const { passed, failed } = existsSync(file)
    ? count(JSON.parse(readFileSync(file, 'utf8')))
    : { passed: 0, failed: 0 };
  return { passed, failed: ok ? failed : Math.max(failed, 1) };
}

/** @returns {Count} */
function testUnits() {
  rmSync(unitReport, { force: true }); // an earlier run's numbers must not stand in for this one's
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`];
  const ok = runTool('vitest', ['run', ...reporters]);
  return readCount(ok, unitReport, (report) => {
    // A file that doesn't load has no tests to fail: it counts itself.
    const unloaded = report.testResults.filter(
      (/** @type {any} */ file) => file.status === 'failed' && file.assertionResults.length === 0,
    );
    return { passed: report.numPassedTests, failed: report.numFailedTests + unloaded.length };
  });
}

/** @returns {Count} */
function testInBrowser() {
  rmSync(browserReport, { force: true });
  const path = ensureChromium();
  const ok = runTool('@playwright/test', ['test', '-c', 'e2e', '--reporter=list,json'], {
    PLAYWRIGHT_JSON_OUTPUT_FILE: browserReport,
    ...(path === null ? {} : { CHROMIUM_PATH: path }), // so that the workers need not look again
  });
  return readCount(ok, browserReport, ({ stats }) => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
  }));
}

/** @type {Record<string, { title: string, needsBuild?: boolean, run: () => Count }>} */
const steps = {
  format: { title: 'Format', run: () => countOne(runTool('prettier', ['--check', '.'])) },
  lint: { title: 'Lint', run: () => countOne(runTool('eslint', ['.'])) },
  types: {
    title: 'Types',
    run: () =>
      countOne(runTool('svelte-check', ['--fail-on-warnings', '--tsconfig', './tsconfig.json'])),
  },
  unit: { title: 'Unit tests', run: testUnits },
  build: { title: 'Build', run: () => countOne(runTool('vite', ['build', '--app'])) },
  measures: {
    title: 'Measures',
    needsBuild: true,
    run: () => countOne(runNode([join('bench', 'measures.mjs')]).status === 0),
  },
  browser: { title: 'Browser tests', needsBuild: true, run: testInBrowser },
  // A few rounds of what takes minutes when it is run by itself.
  kills: {
    title: 'Killed browsers',
    needsBuild: true,
    run: () => countOne(runNode([join('e2e', 'kill-rounds.mjs'), '5']).status === 0),
  },
};

const named = process.argv.slice(2);
const unknown = named.filter((name) => !(name in steps));
if (unknown.length > 0) {
  console.error(
    `No such step: ${unknown.join(', ')}. There are: ${Object.keys(steps).join(', ')}.`,
  );
  process.exit(2);
}

process.chdir(root);
try {
  ensureInstalled();
} catch (error) {
  console.error(`${error instanceof Error ? error.message : error}\n\n0 passed, 1 failed`);
  process.exit(1);
}
mkdirSync('.build', { recursive: true });

const total = { passed: 0, failed: 0 };
/** @type {string[]} */
const summary = [];
let built = existsSync(join('dist', 'index.html')); // by an earlier run, when only steps are named

for (const [name, { title, needsBuild, run }] of Object.entries(steps)) {
  if (named.length > 0 && !named.includes(name)) continue;
  console.log(`\n== ${title}`);
  const start = performance.now();
  let count = countOne(false);
  try {
    if (needsBuild && !built) console.log('Not run, and so failed: there is no build to look at.');
    else count = run();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
  }
  if (name === 'build') built = count.failed === 0;
  total.passed += count.passed;
  total.failed += count.failed;
  const seconds = ((performance.now() - start) / 1000).toFixed(0);
  summary.push(`${title}: ${count.passed} passed, ${count.failed} failed (${seconds} s)`);
}

console.log(`\n== Summary\n${summary.join('\n')}\n`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
