import { expect, it } from 'vitest';
import { ownerOf } from './owner.ts';

it.each([
  ['d8c2', 'd8'],
  ['d8r11', 'd8'],
  ['p14c1', 'p14'],
  ['p14', 'p14'],
  ['p14-d8', 'p14-d8'],
  ['all', 'all'],
])('%s belongs to %s', (id, owner) => {
  expect(ownerOf(id)).toBe(owner);
});
