import { expect, it } from 'vitest';
import { NO_SETTINGS, publishedAddress } from './settings.ts';

const site = 'https://x.example/plan/';

it.each([
  ['en', 'p14', 'https://x.example/plan/#p14'],
  ['uk', 'p14-d8', 'https://x.example/plan/uk/#p14-d8'],
  ['ru', undefined, 'https://x.example/plan/ru/'],
] as const)('in %s, the published address of %s is %s', (lang, id, address) => {
  expect(publishedAddress({ site }, lang, id)).toBe(address);
});

it('without a published site nothing has an address', () => {
  expect(publishedAddress(NO_SETTINGS, 'en', 'p14')).toBeNull();
});
