// A made-up dataset, larger than the real one, to see where the design bends. Each entry is built like a real
// one: as many claims, sources and remarks, and texts of the same length in each language; every word of them
// is a placeholder. The same numbers give the same files.
import { mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const REAL = 'src/data';
const GROUPS = ['reported', 'further', 'parallel'];
const ALPHABETS = {
  latin: { consonants: 'bdfgklmnprstv', vowels: 'aeiou', start: 'Lorem' },
  cyrillic: { consonants: 'бвгджзклмнпрст', vowels: 'аеиоу', start: 'Слово' },
};
const WORDS_OF_A_LANGUAGE = 8000;

/** @typedef {{ [name: string]: any }} Entry */

/**
 * Numbers from 0 to 1 that only look random (mulberry32).
 * @param {number} seed
 */
export function createRandom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * Words of syllables, some of them frequent and most of them rare, as in a language: so they also compress.
 * @param {() => number} random
 * @param {keyof typeof ALPHABETS} alphabet
 * @returns {(like: string) => string} as many letters of them as some real words have
 */
export function createWriter(random, alphabet) {
  const { consonants, vowels, start } = ALPHABETS[alphabet];
  const pick = (/** @type {string} */ letters) => letters[Math.floor(random() * letters.length)];
  const words = Array.from({ length: WORDS_OF_A_LANGUAGE }, () =>
    Array.from(
      { length: 1 + Math.floor(random() * 4) },
      () => `${pick(consonants)}${pick(vowels)}`,
    ).join(''),
  );
  return (like) => {
    let line = start;
    while (line.length < like.length) line += ` ${words[Math.floor(random() ** 2 * words.length)]}`;
    const end = like.endsWith('.') ? '.' : '';
    return line.slice(0, Math.max(1, like.length - end.length)).trim() + end;
  };
}

/** @type {(file: string) => any} */
const readReal = (file) => JSON.parse(readFileSync(join(REAL, file), 'utf8'));

/** @type {(value: object) => boolean} */
const isText = (value) => Object.keys(value).every((key) => /^(?:en|uk|ru)$/.test(key));

/**
 * Writes the files that `loadDataset` reads.
 * @param {string} folder
 * @param {{ points: number, positions: number, seed?: number }} size of at least the real dataset's
 */
export function makeUp(folder, { points, positions, seed = 1 }) {
  const random = createRandom(seed);
  const write = {
    en: createWriter(random, 'latin'),
    uk: createWriter(random, 'cyrillic'),
    ru: createWriter(random, 'cyrillic'),
  };

  /**
   * @param {any} value
   * @param {(name: string) => string} rename gives an id or key of the copy
   * @param {string} [field]
   * @returns {any} a copy with placeholders for words
   */
  function copy(value, rename, field = '') {
    if (typeof value === 'string')
      return field === 'text' || field === 'words' ? write.en(value) : rename(value);
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map((item) => copy(item, rename));
    const entries = Object.entries(value);
    return Object.fromEntries(
      isText(value)
        ? entries.map(([lang, words]) => [lang, write[/** @type {'en'} */ (lang)](words)])
        : entries.map(([name, inside]) => [name, copy(inside, rename, name)]),
    );
  }

  const real = {
    /** @type {Entry[]} */ points: readReal('plan-20/points.json'),
    /** @type {Entry[]} */ positions: GROUPS.flatMap((group) =>
      readReal(`russia/positions-${group}.json`),
    ),
    /** @type {Entry[]} */ sources: readReal('sources.json'),
    /** @type {Entry[]} */ speakers: readReal('speakers.json'),
  };
  const copies = Math.ceil(positions / real.positions.length);
  const speakers = new Map(real.speakers.map(({ key }, index) => [key, `speaker-${index + 1}`]));

  /**
   * The names of a copy: sources go with it, a statement's own id changes, also in its claims' ids.
   * @param {number} number of the copy
   * @param {string} [from]
   * @param {string} [to]
   * @returns {(name: string) => string}
   */
  const renamer = (number, from, to) => (name) => {
    const source = /^s([1-9]\d*)$/.exec(name)?.[1];
    if (source) return `s${Number(source) + (number % copies) * real.sources.length}`;
    const [, id, rest = ''] = /^([pda]\d+)((?:[cr]\d+)?)$/.exec(name) ?? [];
    return id !== undefined && id === from ? `${to}${rest}` : (speakers.get(name) ?? name);
  };
  /**
   * @param {Entry[]} templates
   * @param {number} length
   */
  const repeat = (templates, length) =>
    Array.from({ length }, (_, index) => ({
      template: templates[index % templates.length] ?? {},
      number: Math.floor(index / templates.length),
    }));

  const madePoints = repeat(real.points, points).map(({ template, number }, index) =>
    copy(template, renamer(number, template.id, `p${index + 1}`)),
  );
  const counts = { a: 0, d: 0 };
  const madePositions = repeat(real.positions, positions)
    .toSorted((a, b) => GROUPS.indexOf(a.template.group) - GROUPS.indexOf(b.template.group))
    .map(({ template, number }) => {
      const letter = template.group === 'parallel' ? 'a' : 'd';
      const id = `${letter}${++counts[letter]}`;
      const made = copy(template, renamer(number, template.id, id));
      const free = Array.from({ length: points }, (_, index) => `p${index + 1}`);
      for (const relation of made.relations) {
        const [point = ''] = free.splice(Math.floor(random() * free.length), 1);
        // One position bears on the whole plan, as in the real dataset.
        if (relation.to !== 'all' || number > 0) relation.to = point;
        relation.id = `${relation.to}-${id}`;
      }
      return made;
    });
  let discrepancies = 0;
  const madeDiscrepancies = (/** @type {string} */ file) =>
    repeat(readReal(file), readReal(file).length * copies).map(({ template, number }) => ({
      ...copy(template, renamer(number)),
      id: `x${++discrepancies}`,
    }));

  /** @type {Readonly<Record<string, any>>} */
  const files = {
    'edition.json': {
      ...copy(readReal('edition.json'), (name) => name),
      iri: 'urn:uuid:00000000-0000-4000-8000-000000000000',
    },
    'speakers.json': copy(real.speakers, renamer(0)),
    'plan-20/points.json': madePoints,
    ...Object.fromEntries(
      GROUPS.map((group) => [
        `russia/positions-${group}.json`,
        madePositions.filter((position) => position.group === group),
      ]),
    ),
    'plan-20/discrepancies.json': madeDiscrepancies('plan-20/discrepancies.json'),
    'russia/discrepancies.json': madeDiscrepancies('russia/discrepancies.json'),
    'changes.json': copy(readReal('changes.json'), renamer(0)).map(
      (/** @type {Entry} */ change) => ({
        ...change,
        entries: [],
      }),
    ),
    'sources.json': repeat(real.sources, real.sources.length * copies).map(
      ({ template, number }, index) => ({
        ...copy(template, renamer(number)),
        url: `https://placeholder.invalid/${index + 1}/${'x'.repeat(template.url.length % 60)}`,
      }),
    ),
  };
  // Whatever else there is, once, without its words.
  const others = readdirSync(REAL, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.json') && statSync(join(REAL, file)).isFile() && !(file in files),
  );
  for (const file of [...Object.keys(files), ...others]) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    const content = files[file] ?? copy(readReal(file), renamer(0));
    writeFileSync(join(folder, file), JSON.stringify(content));
  }
}
