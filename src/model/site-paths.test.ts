import { expect, it } from 'vitest';
import { DATASET_FILE, folderOf, rootFrom, versionFile } from './site-paths.ts';
import { LANGUAGES } from './text.ts';

it('every page leads to every other one and to the data', () => {
  const resolve = (from: string, way: string) => new URL(way, `https://a.example/x/${from}`).href;
  for (const lang of LANGUAGES) {
    const here = folderOf(lang);
    expect(resolve(here, rootFrom(lang) + DATASET_FILE)).toBe(
      'https://a.example/x/data/dataset.json',
    );
    expect(resolve(here, rootFrom(lang) + versionFile('1.2.0'))).toBe(
      'https://a.example/x/data/1.2.0/dataset.json',
    );
    for (const other of LANGUAGES)
      expect(resolve(here, `${rootFrom(lang)}${folderOf(other)}` || './')).toBe(
        `https://a.example/x/${folderOf(other)}`,
      );
  }
});
