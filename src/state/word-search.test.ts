import { describe, expect, it, vi } from 'vitest';
import { NO_FILTER } from '../model/filter.ts';
import type { SearchIndex, SearchResult } from '../model/search.ts';
import { WordSearch } from './word-search.svelte.ts';

const RESULT: SearchResult = {
  found: new Set(['p1']),
  hits: [],
  terms: new Set(),
  near: [],
  apart: false,
  suggestion: null,
};
const words = { ...NO_FILTER, q: 'plan' };

describe('the search for words', () => {
  it('is fetched once, when it is asked for, and knows nothing before', async () => {
    const search = vi.fn<SearchIndex['search']>(() => RESULT);
    const load = vi.fn(() => Promise.resolve({ search }));
    const wordSearch = new WordSearch(load);
    expect(wordSearch.isReady).toBe(false);
    expect(wordSearch.find(words)).toBeNull();
    await Promise.all([wordSearch.load(), wordSearch.load()]);
    expect(load).toHaveBeenCalledOnce();
    expect(wordSearch.isReady).toBe(true);
    expect(wordSearch.find(words)).toBe(RESULT);
    expect(wordSearch.find(words)).toBe(RESULT);
    expect(search).toHaveBeenCalledOnce();
    wordSearch.find({ ...words, evidence: ['press'] });
    expect(search).toHaveBeenLastCalledWith({ q: 'plan', evidence: ['press'] });
    expect(wordSearch.find({ ...words, q: '  ' })).toBeNull();
  });

  it('says that it did not come, and comes when it is asked for again', async () => {
    const load = vi
      .fn<() => Promise<SearchIndex>>()
      .mockRejectedValueOnce(new TypeError('no line'))
      .mockResolvedValueOnce({ search: () => RESULT });
    const wordSearch = new WordSearch(load);
    await wordSearch.load();
    expect([wordSearch.isReady, wordSearch.hasFailed]).toEqual([false, true]);
    expect(wordSearch.find(words)).toBeNull();
    await wordSearch.load();
    expect([wordSearch.isReady, wordSearch.hasFailed]).toEqual([true, false]);
  });
});
