import svelte from 'eslint-plugin-svelte';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
  { ignores: ['dist/', '.build/', 'provenance/', 'test-results/'] }, // node_modules always is
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },

  tseslint.configs.strictTypeChecked,
  svelte.configs.recommended,
  {
    languageOptions: {
      parserOptions: {
        projectService: true,
        // The same for every file: the service loads the project anew whenever it differs.
        extraFileExtensions: ['.svelte'],
      },
    },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      // `onclick={() => choose(null)}` reads better than the same with braces.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      // A suppressed error hides the next one too: no exception, with or without a reason.
      '@typescript-eslint/ban-ts-comment': [
        'error',
        { 'ts-expect-error': true, 'ts-ignore': true, 'ts-nocheck': true, 'ts-check': false },
      ],
      // A number in a text reads as one expects; objects and undefined still are errors.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: tseslint.parser } },
    rules: {
      'svelte/no-at-html-tags': 'error',
      // The Content-Security-Policy refuses style attributes, and `style:` makes them.
      'svelte/no-inline-styles': ['error', { allowTransitions: false }],
      // Svelte drops the space at the start of a block unless it is written as {' '}.
      'svelte/no-useless-mustaches': 'off',
      // Only for SvelteKit, which has a `resolve`; our addresses are relative.
      'svelte/no-navigation-without-resolve': 'off',
    },
  },
  // What a reader's console shows must mean something: nothing of ours is left in it.
  { files: ['src/**'], rules: { 'no-console': 'error' } },
  {
    // Plain scripts have their types in comments, which these rules don't read well.
    files: ['**/*.{js,mjs}'],
    extends: [tseslint.configs.disableTypeChecked],
  },
);
