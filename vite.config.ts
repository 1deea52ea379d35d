import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { minify as minifyWithTerser } from 'terser';
import {
  minify,
  normalizePath,
  transformWithOxc,
  type Manifest,
  type Plugin,
  type Rolldown,
} from 'vite';
import { defineConfig } from 'vitest/config';
import type { renderSite } from './src/prerender.ts';

const SITE = 'dist';
const RENDERER = '.build/renderer';
/** What the pages are written around, kept for `bench/`, which writes pages of another dataset. */
const SHELL = '.build/shell.json';
/** Written for the pages to name their files; it does not stay in the site. */
const MANIFEST = 'manifest.json';

/**
 * Few files: what is fetched at the same occasion is one, and compressed as one, with all that only it needs.
 * What every visit needs comes first, besides the entry. The styles stay with their parts: those of the entry
 * move into the pages, and a later part would ask for those of what it shares.
 */
const PARTS: Rolldown.CodeSplittingGroup[] = [
  { name: 'start', tags: ['$initial'], test: script(/^(?!.*(?:\.html|src\/main\.ts)$)/) },
  { name: 'later', test: script(/\/src\/ui\/later\.ts$/) },
  { name: 'tools', test: script(/\/src\/ui\/tools\.ts$/) },
  { name: 'asked', test: script(/\/src\/(?:ui|model|state|storage)\//) },
];

function script(pattern: RegExp): (file: string) => boolean {
  return (file) => pattern.test(file) && !/\.css(?:\?|$)/.test(file);
}

/**
 * The words of the interface are data for the browser: `?words` makes a JSON file of a file of messages, and gives
 * its address. They are written and checked as TypeScript, but nobody should wait until they are run as script.
 */
function words(): Plugin {
  const QUERY = '?words';
  return {
    name: 'counterpoint-words',
    enforce: 'pre',
    async load(id) {
      if (!id.endsWith(QUERY)) return null;
      const source = id.slice(0, -QUERY.length);
      const { code } = await transformWithOxc(readFileSync(source, 'utf8'), source);
      // Words are the default export of their file, which imports types only.
      const { default: messages } = (await import(
        `data:text/javascript,${encodeURIComponent(code)}`
      )) as { default: unknown };
      const file = this.emitFile({
        type: 'asset',
        name: `${basename(dirname(source))}-${basename(source, '.ts')}.json`,
        originalFileName: normalizePath(relative(this.environment.config.root, source)),
        source: JSON.stringify(messages),
      });
      return `export default import.meta.ROLLUP_FILE_URL_${file}`;
    },
  };
}

/**
 * Two minifiers, one after the other: each finds what the other leaves, about a fiftieth of the compressed bytes.
 * Before the names of the files are made, for these tell what is in them.
 */
function minifyTwice(): Plugin {
  return {
    name: 'counterpoint-minify-twice',
    enforce: 'post',
    applyToEnvironment: ({ name }) => name === 'client',
    async renderChunk(source, { fileName }) {
      const first = await minify(fileName, source, { module: true });
      const { code } = await minifyWithTerser(first.code, {
        ecma: 2020,
        module: true,
        compress: { passes: 3, keep_fargs: false, unsafe_arrows: true },
      });
      return code ?? first.code;
    },
  };
}

/** Where a page can't have a worker it takes the same script as a module: what that exports must stay. */
function exportingWorkers(): Plugin {
  return {
    name: 'counterpoint-exporting-workers',
    options: (options) => ({ ...options, preserveEntrySignatures: 'strict' }),
  };
}

/** Two environments, one build: the browser's code first, then the code that writes the pages around it. */
function pages(): Plugin {
  return {
    name: 'counterpoint-pages',
    apply: 'build',
    config: () => ({
      environments: {
        client: {
          build: {
            outDir: SITE,
            manifest: MANIFEST,
            rolldownOptions: {
              // A file that others load too may give them more than its own doors.
              preserveEntrySignatures: 'allow-extension',
              output: { codeSplitting: { groups: PARTS }, minify: false },
            },
          },
        },
        ssr: {
          build: {
            outDir: RENDERER,
            copyPublicDir: false,
            emptyOutDir: true,
            rolldownOptions: { input: 'src/prerender.ts' },
          },
        },
      },
      builder: {
        async buildApp(builder) {
          const { client, ssr } = builder.environments;
          if (!client || !ssr) throw new Error('Both environments are needed.');
          await builder.build(client);
          await builder.build(ssr);
          await writePages();
        },
      },
    }),
  };
}

/** The built file of the words that each page starts with, by language. */
function wordFiles(): Record<string, string> {
  // Vite documents this file: an entry for each source file, with the built file's name.
  const manifest = JSON.parse(readFileSync(join(SITE, MANIFEST), 'utf8')) as Manifest;
  return Object.fromEntries(
    Object.entries(manifest).flatMap(([source, { file }]) => {
      const lang = /^src\/i18n\/app\/(\w+)\.ts$/.exec(source)?.[1];
      return lang === undefined ? [] : [[lang, file]];
    }),
  );
}

/** Writes what `prerender.ts` renders. The one style sheet moves into the pages. */
async function writePages(): Promise<void> {
  const built = readFileSync(join(SITE, 'index.html'), 'utf8');
  const link = /\s*<link rel="stylesheet"[^>]*href="\.\/([^"]+)"[^>]*>/.exec(built);
  const sheet = link?.[1];
  if (!link || !sheet) throw new Error('The built page names no style sheet.');
  const shell = {
    template: built.replace(link[0], ''),
    styles: readFileSync(join(SITE, sheet), 'utf8').trim(),
    words: wordFiles(),
  };
  writeFileSync(SHELL, JSON.stringify(shell));
  rmSync(join(SITE, sheet));
  rmSync(join(SITE, MANIFEST));
  const address = pathToFileURL(resolve(RENDERER, 'prerender.js')).href;
  // The renderer was built a moment ago from the file whose type is named here.
  const renderer = (await import(address)) as { renderSite: typeof renderSite };
  for (const [path, content] of renderer.renderSite(shell)) {
    const file = join(SITE, path);
    const released = path.startsWith('data/') && existsSync(file) && readFileSync(file, 'utf8');
    if (released && released !== content)
      throw new Error(`${path} is released and would change: raise the version in edition.json.`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}

export default defineConfig({
  base: './',
  appType: 'mpa',
  plugins: [svelte(), words(), minifyTwice(), pages()],
  build: { target: 'es2022', minify: false, cssMinify: true, modulePreload: { polyfill: false } },
  worker: {
    format: 'es',
    rolldownOptions: { output: { minify: false } },
    plugins: () => [exportingWorkers(), minifyTwice()],
  },
  test: { include: ['src/**/*.test.ts'], environment: 'node' },
});
