/**
 * The arrows between the folders go one way, so that a part can be read, tested and replaced without
 * what stands on it.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

interface Rule {
  /** Our own folders, besides the file's own. */
  readonly ours: readonly string[];
  readonly packages: readonly string[];
}

/** What the code of each folder may import. */
const FOLDERS: Readonly<Record<string, Rule>> = {
  model: { ours: [], packages: [] },
  notes: { ours: ['model'], packages: [] },
  storage: { ours: ['model', 'notes'], packages: ['idb'] },
  i18n: { ours: [], packages: [] },
  charts: { ours: ['model'], packages: ['svelte', 'd3-scale', 'd3-shape'] },
  state: { ours: ['model', 'i18n', 'notes', 'storage'], packages: ['svelte'] },
  ui: { ours: ['model', 'notes', 'state', 'charts', 'i18n'], packages: ['svelte'] },
  publish: { ours: ['model'], packages: ['node:', 'd3-dsv', '@valibot/to-json-schema'] },
  build: { ours: [], packages: ['node:', 'vite', 'terser'] },
  provenance: { ours: ['model', 'publish'], packages: ['node:'] },
};

/** What single files may import besides. */
const FILES: Readonly<Record<string, Rule>> = {
  'model/schema.ts': { ours: [], packages: ['valibot'] },
  'model/parse-dataset.ts': { ours: [], packages: ['valibot'] },
  'model/search.ts': { ours: [], packages: ['minisearch'] },
  // The renderer itself is an assembly point; its type is all that is known of it here.
  'build/pages.ts': { ours: [''], packages: [] },
  // Words that were just read from their file, run as the module that they are.
  'build/words.ts': { ours: [], packages: ['data:'] },
  'i18n/format-date.ts': { ours: ['model'], packages: [] },
  'notes/offer.ts': { ours: [], packages: ['approx-string-match'] },
  'notes/sample-texts.ts': { ours: ['publish'], packages: [] },
  'notes/fields.test.ts': { ours: ['publish'], packages: [] },
  'notes/exchange/sample-notes.ts': { ours: [], packages: ['fast-check'] },
};

/** What every test may import besides. */
const TESTS: Rule = {
  ours: ['model', 'notes'],
  packages: [
    ...['vitest', 'node:', 'linkedom', 'ajv', 'ajv-draft-04', 'd3-dsv', '@citation-js'],
    ...['fast-check', 'fake-indexeddb'],
  ],
};

/** The only files in which everything comes together. */
const ASSEMBLY_POINTS = ['main.ts', 'prerender.ts'];

const SAMPLES = /(?:^|\/)sample-[^/]*$/;

/** All files below `src`, relative to it. */
const paths = readdirSync('src', { recursive: true, encoding: 'utf8' }).map((path) =>
  path.replaceAll('\\', '/'),
);
const code = paths.filter((path) => /\.(?:ts|svelte)$/.test(path) && path !== 'imports.test.ts');
const textOf = (path: string) => readFileSync(`src/${path}`, 'utf8');

/** Every module that a file names: imports of values and of types, re-exports, lazy imports and globs. */
function importsOf(path: string, text: string): readonly string[] {
  const scripts = [...text.matchAll(/<script[^>]*>(.*?)<\/script>/gs)].map(([, inside]) => inside);
  const script = path.endsWith('.svelte') ? scripts.join('\n') : text;
  const lazy = text.matchAll(/import(?:\.meta\.glob)?(?:<[^>]*>)?\(\s*\[?\s*['"`]([^'"`]+)/g);
  return [
    ...ts.preProcessFile(script, true, true).importedFiles.map(({ fileName }) => fileName),
    ...[...lazy].map(([, name]) => name ?? ''),
  ];
}

/** The folder of `src` that a path relative to it lies in; empty for `src` itself. */
const folderOf = (path: string) => path.split('/').slice(0, -1)[0] ?? '';

/** The path, relative to `src`, that a relative import leads to. */
const targetOf = (path: string, name: string) => posix.join(posix.dirname(path), name);

function isPackage(name: string, known: string): boolean {
  return name === known || name.startsWith(known.endsWith(':') ? known : `${known}/`);
}

/** What a file imports against the rules. */
function strayImports(path: string, text: string): readonly string[] {
  if (ASSEMBLY_POINTS.includes(path)) return [];
  const isTest = path.endsWith('.test.ts');
  const folder = folderOf(path);
  const rules = [FOLDERS[folder], FILES[path], isTest ? TESTS : undefined];
  return importsOf(path, text).filter((name) => {
    if (!name.startsWith('.'))
      return !rules.some((rule) => rule?.packages.some((known) => isPackage(name, known)));
    const target = folderOf(targetOf(path, name));
    return target !== folder && !rules.some((rule) => rule?.ours.includes(target));
  });
}

describe('imports', () => {
  it('go only where the folder’s rule lets them', () => {
    const strays = code.flatMap((path) =>
      strayImports(path, textOf(path)).map((name) => `${path} imports ${name}`),
    );
    expect(strays).toEqual([]);
  });

  it('never lead to the authored data, which comes through the parser only', () => {
    const readers = code.filter((path) =>
      importsOf(path, textOf(path)).some(
        (name) => name.startsWith('.') && folderOf(targetOf(path, name)) === 'data',
      ),
    );
    expect(readers).toEqual([]);
  });

  it('lead to samples from tests only', () => {
    const users = code.filter((path) =>
      importsOf(path, textOf(path)).some((name) => SAMPLES.test(name)),
    );
    expect(users.filter((path) => !path.endsWith('.test.ts') && !SAMPLES.test(path))).toEqual([]);
  });

  it('come together in main.ts and prerender.ts only', () => {
    const atTop = paths.filter((path) => !path.includes('/') && path.includes('.'));
    expect(atTop.toSorted()).toEqual(['imports.test.ts', ...ASSEMBLY_POINTS, 'settings.json']);
  });
});

describe('what these tests see', () => {
  it.each([
    ['model/matrix.ts', "import { a } from '../ui/page/a.ts';", '../ui/page/a.ts'],
    ['model/matrix.ts', "import type { A } from '../i18n/messages.ts';", '../i18n/messages.ts'],
    ['model/matrix.ts', "import * as v from 'valibot';", 'valibot'],
    ['model/matrix.ts', "export { readFileSync } from 'node:fs';", 'node:fs'],
    ['i18n/messages.ts', "import { LANGUAGES } from '../model/text.ts';", '../model/text.ts'],
    ['state/theme.svelte.ts', "import '../ui/a.ts';", '../ui/a.ts'],
    ['ui/page/a.ts', "import { a } from '../../publish/a.ts';", '../../publish/a.ts'],
    ['ui/page/a.ts', "const a = await import('../../main.ts');", '../../main.ts'],
    ['ui/page/A.svelte', "<p></p>{#await import('../../publish/a.ts')}", '../../publish/a.ts'],
    ['ui/page/A.svelte', '<script lang="ts">import { z } from "zod";</script>', 'zod'],
    ['ui/page/a.ts', "import.meta.glob<A>('../../data/*.json')", '../../data/*.json'],
    ['publish/a.ts', "import { a } from '../ui/a.ts';", '../ui/a.ts'],
    ['publish/a.ts', "import { a } from 'd3-dsv-more';", 'd3-dsv-more'],
    ['provenance/a.test.ts', "import { a } from '../ui/a.ts';", '../ui/a.ts'],
    ['new-folder/a.ts', "import { a } from '../model/a.ts';", '../model/a.ts'],
  ])('in %s, the import %s', (path, text, stray) => {
    expect(strayImports(path, text)).toContain(stray);
  });

  it.each([
    ['model/matrix.ts', "import { a } from './a.ts';"],
    ['model/schema.ts', "import * as v from 'valibot';"],
    ['ui/page/a.ts', "import { a } from '../shared/a.ts'; import { b } from 'svelte/reactivity';"],
    ['ui/page/a.test.ts', "import { it } from 'vitest';"],
    ['model/matrix.ts', "const text = \"import { a } from '../ui/a.ts'\"; // import '../ui/a.ts'"],
  ])('and in %s, nothing wrong with %s', (path, text) => {
    expect(strayImports(path, text)).toEqual([]);
  });
});

describe('the model', () => {
  const files = code.filter((path) => folderOf(path) === 'model' && !path.endsWith('.test.ts'));

  it('knows no window, document, storage or process: it compiles without their types', () => {
    const program = ts.createProgram(
      files.map((path) => `src/${path}`),
      {
        target: ts.ScriptTarget.ES2022,
        module: ts.ModuleKind.ESNext,
        moduleResolution: ts.ModuleResolutionKind.Bundler,
        lib: ['lib.es2023.d.ts'],
        types: [],
        strict: true,
        skipLibCheck: true,
        allowImportingTsExtensions: true,
        noEmit: true,
      },
    );
    const errors = ts.getPreEmitDiagnostics(program).map(({ file, messageText }) => {
      const message = ts.flattenDiagnosticMessageText(messageText, ' ');
      return `${file?.fileName ?? ''}: ${message}`;
    });
    expect(errors).toEqual([]);
  }, 60_000);

  it('asks no clock and no chance: times and ids are passed in', () => {
    const asks = /\bDate\.now\b|\bMath\.random\b|\bnew Date(?:\s*\(\s*\)|(?!\s*\())/;
    expect(files.filter((path) => asks.test(textOf(path)))).toEqual([]);
  });
});

it('every file is named after what it holds, none after being useful', () => {
  const useful = /(?:^|[/.-])(?:utils?|helpers?)(?:[/.-]|$)/i;
  expect(paths.filter((path) => useful.test(path))).toEqual([]);
});
