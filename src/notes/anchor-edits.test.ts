/** Anchoring against the truth, over generated edits of the real texts. */
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../model/text.ts';
import { anchorPlace, type Anchoring } from './anchor.ts';
import { fieldsByStatement } from './fields.ts';
import type { Place, Quotation } from './note.ts';
import type { Spot } from './passage.ts';
import { quoteRange } from './quotation.ts';
import { editStatement, IS_WHOLE, prepareStatement } from './sample-edits.ts';
import {
  createDice,
  createStatement,
  readStatement,
  textOf,
  writeStatement,
} from './sample-statement.ts';
import { realDataset } from './sample-texts.ts';
import { chooseWords, findTruth, isOverlapping, isRewritten } from './sample-truth.ts';

const SEED = 20_260_101;
/** Of each language. */
const EDITS = 3_500;

interface Counts {
  edits: number;
  attached: number;
  /** Sentences that are unchanged, and those of them that the note was attached to. */
  unchanged: number;
  kept: number;
  /** Sentences that were edited lightly, and those of them that were offered. */
  edited: number;
  offered: number;
  /** Attached to what was written anew, word for word: nothing tells right from wrong. */
  untold: number;
  /** Attached to other words. */
  readonly wrong: string[];
}

const spotOf = (found: Anchoring): Spot | null =>
  found.kind === 'lost' || found.field === null || found.range === null
    ? null
    : { field: found.field, range: found.range };

function countEdits(
  lang: Language,
  edits: number,
  change: (quotation: Quotation) => Quotation,
): Counts {
  const counts: Counts = {
    ...{ edits: 0, attached: 0, unchanged: 0, kept: 0, edited: 0, offered: 0, untold: 0 },
    wrong: [],
  };
  const dice = createDice(SEED);
  const originals = [...fieldsByStatement(realDataset, lang).values()]
    .filter(({ size }) => size > 0)
    .map((fields) => readStatement(fields, lang));
  const others = originals
    .flatMap((fields) => fields.flatMap(({ sentences }) => sentences))
    .filter((words) => IS_WHOLE.test(words));
  for (; counts.edits < edits; counts.edits += 1) {
    const edited = { statement: createStatement(dice.pick(originals)), others, lang, dice };
    prepareStatement(edited);
    const before = writeStatement(edited.statement);
    const said = before.placed.map(({ sentence }) => textOf(sentence));
    const noted = chooseWords(before, dice);
    const quoted = quoteRange(before.fields, noted.field, noted.range, lang);
    const [target] = noted.sentences;
    if (!quoted || !target) throw new Error(`Nothing was noted in ${noted.field}.`);
    const old = new Map(
      noted.sentences.flatMap(({ words }) =>
        words.map(({ id, text }) => [id, text.trimEnd()] as const),
      ),
    );

    editStatement(edited, target);
    const now = writeStatement(edited.statement);
    const place: Place = {
      ...{ statement: 'p1', field: noted.field, lang, quotation: change(quoted) },
      ...{ version: '1.0.0', date: '2026-01-01' },
    };
    const found = anchorPlace(place, { version: '2.0.0', fields: now.fields });

    const truth = findTruth(noted, old, said, now);
    const spot = spotOf(found);
    const isAttached = found.kind === 'exact' || found.kind === 'moved';
    const isInPlace = isDeepStrictEqual(spot, { field: noted.field, range: noted.range });
    // Equal sentences that change places in a text that stays the same were not edited at all.
    const isSameText = isInPlace && now.fields.get(noted.field) === before.fields.get(noted.field);
    const isRight =
      truth.attachable &&
      isDeepStrictEqual(spot, truth.spot) &&
      found.kind === (isInPlace ? 'exact' : 'moved');
    counts.attached += Number(isAttached);
    if (truth.fate === 'unchanged') {
      counts.unchanged += 1;
      counts.kept += Number(isAttached && isRight);
    }
    if (truth.fate === 'edited' && truth.spot) {
      counts.edited += 1;
      const isNear =
        spot?.field === truth.spot.field && isOverlapping(spot.range, truth.spot.range);
      counts.offered += Number(found.kind === 'changed' && isNear);
    }
    if (!isAttached || isRight || isSameText || !spot) continue;
    if (!truth.attachable && isRewritten(noted, spot, now)) counts.untold += 1;
    else counts.wrong.push(JSON.stringify({ noted: place, found, now: [...now.fields] }));
  }
  return counts;
}

const withoutGuard = ({ exact, prefix, suffix, start, end }: Quotation): Quotation => ({
  ...{ exact, prefix, suffix, start, end },
});

describe.each(LANGUAGES)('over generated edits of the real texts in %s', (lang) => {
  it('no note is attached to other words, and nearly every one is kept or offered', () => {
    const { wrong, ...counts } = countEdits(lang, EDITS, (quotation) => quotation);
    expect(wrong).toEqual([]);
    expect(counts.edits).toBe(EDITS);
    expect(counts.unchanged).toBeGreaterThan(EDITS / 5);
    expect(counts.kept / counts.unchanged).toBeGreaterThanOrEqual(0.98);
    expect(counts.edited).toBeGreaterThan(EDITS / 10);
    expect(counts.offered / counts.edited).toBeGreaterThanOrEqual(0.9);
    expect(counts.untold).toBeLessThan(EDITS / 10);
  }, 60_000);

  it('nor is one without a guard', () => {
    const { wrong } = countEdits(lang, EDITS / 5, withoutGuard);
    expect(wrong).toEqual([]);
  }, 60_000);
});
