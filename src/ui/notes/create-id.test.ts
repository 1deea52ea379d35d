import { afterEach, expect, it, vi } from 'vitest';
import { createId } from './create-id.ts';

afterEach(() => vi.unstubAllGlobals());

it.each([
  ['by the browser itself', globalThis.crypto],
  [
    'on a page that is served without encryption',
    { getRandomValues: globalThis.crypto.getRandomValues.bind(globalThis.crypto) },
  ],
])('An id is a UUID of version 4, and no two are equal: made %s', (_where, crypto) => {
  vi.stubGlobal('crypto', crypto);
  const ids = Array.from({ length: 1000 }, createId);
  const form = /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;
  expect(ids.filter((id) => !form.test(id))).toEqual([]);
  expect(new Set(ids).size).toBe(ids.length);
});
