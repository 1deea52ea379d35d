import { svelte } from '@sveltejs/vite-plugin-svelte';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { minifyTwice } from './src/build/minify-twice.ts';
import { pages } from './src/build/pages.ts';
import { words } from './src/build/words.ts';

/** Where a page can't have a worker it takes the same script as a module: what that exports must stay. */
function exportingWorkers(): Plugin {
  return {
    name: 'counterpoint-exporting-workers',
    options: (options) => ({ ...options, preserveEntrySignatures: 'strict' }),
  };
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
