import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Manifest, Plugin } from 'vite';
import type { renderSite } from '../prerender.ts';
import { PARTS } from './parts.ts';

const SITE = 'dist';
const RENDERER = '.build/renderer';
/** What the pages are written around, kept for `bench/`, which writes pages of another dataset. */
const SHELL = '.build/shell.json';
/** Written for the pages to name their files; it does not stay in the site. */
const MANIFEST = 'manifest.json';

/** Two environments, one build: the browser's code first, then the code that writes the pages around it. */
export function pages(): Plugin {
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
