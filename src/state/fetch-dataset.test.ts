import { afterEach, expect, it, vi } from 'vitest';
import { projectDataset } from '../model/page-index.ts';
import { sampleDataset } from '../model/sample-dataset.ts';
import { fetchDataset } from './fetch-dataset.ts';

afterEach(() => vi.unstubAllGlobals());

const answer = (body: string, status = 200) =>
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(body, { status })));

const published = JSON.stringify(sampleDataset());
const own = projectDataset(sampleDataset(), 'en');
const fetchOthers = () => fetchDataset('data/dataset.json', own, ['uk', 'ru']);

it('gives the dataset in the other languages', async () => {
  answer(published);
  expect(await fetchOthers()).toEqual(
    new Map([
      ['uk', projectDataset(sampleDataset(), 'uk')],
      ['ru', projectDataset(sampleDataset(), 'ru')],
    ]),
  );
});

it('gives nothing where nothing came: no line, or another answer', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
  expect(await fetchOthers()).toBeNull();
  answer(published, 404);
  expect(await fetchOthers()).toBeNull();
});

it.each(['', '<!doctype html>', '{', 'null', '{"edition":{}}'])(
  'gives nothing where what came is no dataset: %s',
  async (body) => {
    answer(body);
    expect(await fetchOthers()).toBeNull();
  },
);
