import { afterEach, expect, it, vi } from 'vitest';
import { assemble } from '../model/assemble.ts';
import { sampleDataset, sampleFiles } from '../model/sample-dataset.ts';
import { fetchDataset } from './fetch-dataset.ts';

afterEach(() => vi.unstubAllGlobals());

const answer = (body: string, status = 200) =>
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(body, { status })));

it('gives the dataset that the address has', async () => {
  answer(JSON.stringify(assemble(sampleFiles()).raw));
  expect(await fetchDataset('data/dataset.json')).toEqual({ ok: true, dataset: sampleDataset() });
});

it('says that nothing came: no line, or another answer', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
  expect(await fetchDataset('x')).toEqual({ ok: false, reason: 'unreachable' });
  answer('gone', 404);
  expect(await fetchDataset('x')).toEqual({ ok: false, reason: 'unreachable' });
});

it.each(['', '<!doctype html>', '{', 'null', '{"edition":{}}'])(
  'says that what came is no dataset: %s',
  async (body) => {
    answer(body);
    expect(await fetchDataset('x')).toEqual({ ok: false, reason: 'unreadable' });
  },
);
