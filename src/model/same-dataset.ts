import type { Dataset } from './dataset.ts';
import { deepFreeze } from './freeze.ts';
import { isText, type Language } from './text.ts';

/** @throws at the first place where two values are not the same but for the language of their texts */
function readSame(own: unknown, published: unknown, lang: Language, place: string): unknown {
  const refuse = (): never => {
    throw new Error(`${place} is not what it is here: reload the page.`);
  };
  if (typeof own !== 'object' || own === null) return own === published ? own : refuse();
  if (typeof published !== 'object' || published === null) return refuse();
  const found = new Map<string, unknown>(Object.entries(published));
  if (isText(own)) {
    const words = found.get(lang);
    return typeof words === 'string' ? { [lang]: words } : refuse();
  }
  if (Array.isArray(own) !== Array.isArray(published) || Object.keys(own).length !== found.size)
    refuse();
  const read = (name: string, value: unknown) =>
    readSame(value, found.get(name), lang, `${place}/${name}`);
  if (Array.isArray(own)) return own.map((value, number) => read(String(number), value));
  return Object.fromEntries(Object.entries(own).map(([name, value]) => [name, read(name, value)]));
}

/**
 * The door for a dataset of which another language is known already: the build has parsed both. What comes is held
 * against what is here, so that nothing is taken but the words of the other language.
 * @param own in one language, as its page holds it
 * @param published unknown JSON: the whole dataset, as `data/dataset.json` has it
 * @returns the same dataset with the texts of `lang` only, frozen
 * @throws at the first difference, with its place: another version, or no dataset at all
 */
export function readSameDataset(own: Dataset, published: unknown, lang: Language): Dataset {
  // Every value was compared with one of `own`, and has its shape.
  return deepFreeze(readSame(own, published, lang, 'dataset')) as Dataset;
}
