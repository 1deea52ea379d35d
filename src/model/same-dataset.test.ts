import { describe, expect, it } from 'vitest';
import { projectDataset } from './page-index.ts';
import { readSameDataset } from './same-dataset.ts';
import { sampleDataset } from './sample-dataset.ts';

const own = projectDataset(sampleDataset(), 'en');

/** The published sample after `change`, as JSON. */
function publish(change: (text: string) => string = (text) => text): unknown {
  return JSON.parse(change(JSON.stringify(sampleDataset())));
}

describe('readSameDataset', () => {
  it('takes the words of another language, and nothing else', () => {
    expect(readSameDataset(own, publish(), 'uk')).toEqual(projectDataset(sampleDataset(), 'uk'));
  });

  it('gives what can’t be changed', () => {
    const { points } = readSameDataset(own, publish(), 'ru');
    expect(Object.isFrozen(points[0]?.title)).toBe(true);
  });

  it.each([
    ['another version', '"version":"1.0.0"', '"version":"1.1.0"'],
    ['another evidence class', '"class":"retold"', '"class":"document"'],
    ['another id', '"id":"s1"', '"id":"s99"'],
    ['a value more', '"id":"d1"', '"id":"d1","extra":1'],
    ['no words in the language', '"uk":"Територія"', '"fr":"Territoire"'],
    ['a number for words', '"uk":"Територія"', '"uk":4'],
  ])('refuses %s', (_what, old, now) => {
    const changed = publish((text) => {
      expect(text).toContain(old);
      return text.replace(old, now);
    });
    expect(() => readSameDataset(own, changed, 'uk')).toThrow(/^dataset\//);
  });

  it('refuses entries that are missing, added or swapped, and says where', () => {
    const parts = (change: (sources: unknown[]) => unknown[]) => {
      const published = publish() as { sources: unknown[] };
      return { ...published, sources: change(published.sources) };
    };
    for (const change of [
      (sources: unknown[]) => sources.slice(1),
      (sources: unknown[]) => [...sources, sources[0]],
      (sources: unknown[]) => sources.toReversed(),
    ])
      expect(() => readSameDataset(own, parts(change), 'uk')).toThrow('dataset/sources');
  });

  it.each([null, 4, 'dataset', [], {}])('refuses what is no dataset: %j', (published) => {
    expect(() => readSameDataset(own, published, 'uk')).toThrow('dataset is not');
  });
});
