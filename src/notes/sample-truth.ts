/** What became of noted words, told by the edits themselves: what anchoring is measured against. */
import type { Spot } from './passage.ts';
import type { Range } from './range.ts';
import { textOf, type Dice, type Placed, type Sentence, type Written } from './sample-statement.ts';

/** Words as a note has them, and what they are made of. */
export interface Noted {
  readonly field: string;
  readonly range: Range;
  readonly sentences: readonly Sentence[];
  readonly ids: ReadonlySet<number>;
  /** From the beginning of the first sentence. */
  readonly offset: number;
  /** Whether a reader could tell these sentences from what stood beside them. */
  readonly apart: boolean;
}

const ENDS = /[.!?][»”“)]*$/u;
const BEGINS = /^(?:[«“(]*[\p{Lu}\d]|\(\p{Ll}\) )/u;

/** Whether a reader sees one sentence end and another begin: behind a full stop, a small letter would go on. */
const isBreak = (before: string, after: string) =>
  ENDS.test(before) && (BEGINS.test(after) || !/\.[»”“)]*$/u.test(before));

/** Whether a sentence can be told from what follows it: a title without a full stop can't. */
function standsApart(before: Placed | undefined, after: Placed | undefined): boolean {
  if (!before || !after) return true;
  return isBreak(textOf(before.sentence), textOf(after.sentence));
}

const inField = ({ placed }: Written, field: string) => placed.filter((one) => one.field === field);

/** Whether a run of a field's sentences can be told from its neighbours. */
function isApart(row: readonly Placed[], from: number, count: number): boolean {
  return (
    standsApart(row[from - 1], row[from]) && standsApart(row[from + count - 1], row[from + count])
  );
}

const WAYS = ['sentence', 'sentence', 'word', 'word', 'phrase', 'two'] as const;

/** Chooses a sentence, a word, some words, or words from one sentence into the next. */
export function chooseWords(written: Written, dice: Dice): Noted {
  const first = dice.pick(written.placed);
  const row = inField(written, first.field);
  const at = row.indexOf(first);
  const next = row[at + 1];
  const way = dice.pick(WAYS);
  const run = way === 'two' && next ? [first, next] : [first];
  const words = run.flatMap(({ sentence, start }) => {
    let end = start;
    return sentence.words.map(({ id, text }) => {
      const range = { id, start: end, end: end + text.trimEnd().length };
      end += text.length;
      return range;
    });
  });
  const split = first.sentence.words.length;
  const all = words.length;
  let [from, to] = [0, all];
  if (run.length > 1) [from, to] = [dice.below(split), split + 1 + dice.below(all - split)];
  else if (way !== 'sentence') {
    from = dice.below(all);
    to = Math.min(all, from + (way === 'word' ? 1 : 2 + dice.below(5)));
  }
  const chosen = words.slice(from, to);
  const range = { start: chosen[0]?.start ?? 0, end: chosen.at(-1)?.end ?? 0 };
  return {
    field: first.field,
    range,
    sentences: run.map(({ sentence }) => sentence),
    ids: new Set(chosen.map(({ id }) => id)),
    offset: range.start - first.start,
    apart: isApart(row, at, run.length),
  };
}

export interface Truth {
  /**
   * Unchanged: the sentences that the words stand in say what they said, are together, and can be told from their
   * neighbours, whatever these are. Edited: at least two thirds of their words are left, in one place. Copied: one of
   * the two, but the statement says one of the sentences twice, or did so. Gone: everything else.
   */
  readonly fate: 'unchanged' | 'edited' | 'copied' | 'gone';
  /** Where the words are, or what stands for them; null where they are gone. */
  readonly spot: Spot | null;
  /** Whether the words may be attached there. */
  readonly attachable: boolean;
}

/** How many words of a sentence are as they were, as a share of the longer wording. */
function shareLeft({ words, original }: Sentence, old: ReadonlyMap<number, string>): number {
  const left = words.filter(({ id, text }) => old.get(id) === text.trimEnd()).length;
  return left / Math.max(words.length, original?.split(/\s+/).length ?? 0, 1);
}

const GONE: Truth = { fate: 'gone', spot: null, attachable: false };

/** Where a text has words as sentences of their own. */
function findApart(text: string, words: string, region: Range): number | null {
  const at = text.slice(0, region.end).indexOf(words, region.start);
  if (at < 0) return null;
  const [before, after] = [text.slice(0, at).trimEnd(), text.slice(at + words.length).trimStart()];
  const isFree =
    (before === '' || isBreak(before, words)) && (after === '' || isBreak(words, after));
  return isFree ? at : null;
}

/** The words of a run of sentences that were noted and are left, or what stands for them. */
function rangeLeft(run: readonly Placed[], { ids }: Noted): Range | null {
  const left = run.flatMap(({ sentence, start }) => {
    let end = start;
    return sentence.words.flatMap(({ id, text }) => {
      const range = { start: end, end: end + text.trimEnd().length };
      end += text.length;
      return ids.has(id) ? [range] : [];
    });
  });
  const [first, last] = [left[0] ?? run[0], left.at(-1) ?? run.at(-1)];
  return first && last ? { start: first.start, end: last.end } : null;
}

/** @param old the words of the noted sentences, by id, as they were */
export function findTruth(
  noted: Noted,
  old: ReadonlyMap<number, string>,
  before: readonly string[],
  now: Written,
): Truth {
  const { sentences, offset, range } = noted;
  const start = now.placed.find(({ sentence }) => sentence === sentences[0]);
  if (!start) return GONE;
  const { field } = start;
  const row = inField(now, field);
  const run = row.slice(row.indexOf(start)).slice(0, sentences.length);
  if (run.map(({ sentence }) => sentence).some((one, number) => one !== sentences[number]))
    return GONE;
  if (run.length < sentences.length) return GONE;
  const originals = sentences.map(({ original }) => original ?? '');
  const later = now.placed.filter((one) => !run.includes(one)).map((one) => textOf(one.sentence));
  const isCopied = originals.some(
    (one) => later.includes(one) || before.filter((other) => other === one).length > 1,
  );
  const region = { start: start.start, end: run.at(-1)?.end ?? start.end };
  const at = noted.apart
    ? findApart(now.fields.get(field) ?? '', originals.join(' '), region)
    : null;
  if (at !== null) {
    const from = at + offset;
    const spot = { field, range: { start: from, end: from + range.end - range.start } };
    return { fate: isCopied ? 'copied' : 'unchanged', spot, attachable: true };
  }
  const left = rangeLeft(run, noted);
  if (!left || run.some(({ sentence }) => shareLeft(sentence, old) < 2 / 3)) return GONE;
  return { fate: isCopied ? 'copied' : 'edited', spot: { field, range: left }, attachable: false };
}

/**
 * Whether words were attached to sentences that were written or edited after the note, and say word for word what those
 * of the note said, which went or were edited: no text tells whether they are the same. A sentence that nobody
 * touched is never that, however equal.
 */
export function isRewritten(noted: Noted, { field, range }: Spot, now: Written): boolean {
  const there = now.placed.filter(
    (one) => one.field === field && one.start < range.end && one.end > range.start,
  );
  const isTouched = ({ sentence }: Placed) =>
    noted.sentences.includes(sentence) || textOf(sentence) !== sentence.original;
  const words = noted.sentences.map(({ original }) => original).join(' ');
  const region = { start: there[0]?.start ?? 0, end: there.at(-1)?.end ?? 0 };
  const at = findApart(now.fields.get(field) ?? '', words, region);
  return there.every(isTouched) && at !== null && at + noted.offset === range.start;
}

export const isOverlapping = (one: Range, other: Range) =>
  one.start < other.end && other.start < one.end;
