import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { EDITION } from './edition.ts';

it('The edition is the one that the package says', () => {
  expect(JSON.parse(readFileSync('package.json', 'utf8'))).toHaveProperty('version', EDITION);
});
