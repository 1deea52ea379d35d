// Made-up notes, as many as a researcher writes in years: on statements as a whole and on their sentences, short and
// long, in three languages, with tags. The same numbers give the same notes.
import { readFileSync } from 'node:fs';
import { createRandom, createWriter } from './made-up.mjs';

/** @typedef {import('../src/notes/note.ts').Note} Note */

const KINDS = /** @type {const} */ (['comment', 'question', 'highlight', 'to-check']);
const LANGUAGES = /** @type {const} */ (['en', 'uk', 'ru']);
const TAGS = 40;
/** How much stands around a quotation: as in `quotation.ts`. */
const AROUND = 32;
const START = Date.UTC(2026, 0, 1);

/**
 * @param {string} dataset the path of a built dataset
 * @param {{ count: number, seed: number }} size another seed gives other notes
 * @returns {Note[]} as the database holds them
 */
export function makeUpNotes(dataset, { count, seed }) {
  const { edition, points, positions } = JSON.parse(readFileSync(dataset, 'utf8'));
  const statements = [...points, ...positions];
  const random = createRandom(seed);
  const pick = (/** @type {readonly any[]} */ list) => list[Math.floor(random() * list.length)];
  const write = createWriter(random, 'latin');
  const hex = (/** @type {number} */ length) =>
    Array.from({ length }, () => Math.floor(random() * 16).toString(16)).join('');
  const createId = () => `${hex(8)}-${hex(4)}-4${hex(3)}-a${hex(3)}-${hex(12)}`;

  /** @returns {import('../src/notes/note.ts').Place} */
  function makePlace() {
    const { id, summary } = pick(statements);
    const lang = pick(LANGUAGES);
    const whole = { statement: id, lang, version: edition.version, date: edition.date };
    const sentences = [...(summary?.[lang] ?? '').matchAll(/[^.]+\./g)];
    if (sentences.length === 0 || random() < 0.3) return { ...whole, field: null, quotation: null };
    const sentence = pick(sentences);
    const exact = sentence[0].trim();
    const text = summary[lang];
    const start = text.indexOf(exact);
    const end = start + exact.length;
    const prefix = text.slice(Math.max(0, start - AROUND), start);
    const suffix = text.slice(end, end + AROUND);
    return { ...whole, field: 'summary', quotation: { exact, prefix, suffix, start, end } };
  }

  return Array.from({ length: count }, (_, number) => {
    const created = new Date(START + number * 600_000).toISOString();
    const tags = Array.from(
      { length: pick([0, 1, 1, 2, 3]) },
      () => `tag ${pick([...'abcdefgh'])}${Math.floor(random() * (TAGS / 8))}`,
    );
    return {
      id: createId(),
      place: makePlace(),
      kind: pick(KINDS),
      // Some notes are a few words, some are a page.
      text: write('x'.repeat(pick([20, 60, 120, 250, 900]))),
      tags: [...new Set(tags)],
      author: null,
      ...{ created, modified: created, trashed: null, edition: '0.1.0' },
      revision: createId(),
      foreign: {},
    };
  });
}
