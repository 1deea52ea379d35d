/** Which words of two wordings differ, so that a reader sees the change at once. */
export interface Piece {
  readonly words: string;
  /** Whether the other wording has these words in this place. */
  readonly same: boolean;
}

export interface WordChanges {
  readonly before: readonly Piece[];
  readonly after: readonly Piece[];
}

/** Of wordings with more words than this the whole differs: the table below grows with their product. */
const MOST_WORDS = 600;

/** Words with the blanks behind them. */
const wordsOf = (text: string) => text.match(/\S+\s*/g) ?? [];

/** The lengths of the longest common runs of what follows each pair of places. */
function commonLengths(before: readonly string[], after: readonly string[]): number[][] {
  const lengths = Array.from({ length: before.length + 1 }, () =>
    new Array<number>(after.length + 1).fill(0),
  );
  for (let i = before.length - 1; i >= 0; i -= 1)
    for (let j = after.length - 1; j >= 0; j -= 1) {
      const row = lengths[i];
      const next = lengths[i + 1];
      if (!row || !next) continue;
      row[j] =
        before[i]?.trim() === after[j]?.trim()
          ? (next[j + 1] ?? 0) + 1
          : Math.max(next[j] ?? 0, row[j + 1] ?? 0);
    }
  return lengths;
}

function addWord(pieces: Piece[], words: string, same: boolean): void {
  const last = pieces.at(-1);
  if (last?.same === same) pieces[pieces.length - 1] = { words: last.words + words, same };
  else pieces.push({ words, same });
}

/** Both wordings in pieces, which put together are the wording: the longest common sequence of words is the same. */
export function wordChanges(before: string, after: string): WordChanges {
  const [old, now] = [wordsOf(before), wordsOf(after)];
  if (Math.max(old.length, now.length) > MOST_WORDS)
    return { before: [{ words: before, same: false }], after: [{ words: after, same: false }] };
  const lengths = commonLengths(old, now);
  const changes: { before: Piece[]; after: Piece[] } = { before: [], after: [] };
  let [i, j] = [0, 0];
  while (i < old.length || j < now.length) {
    const [was, is] = [old[i], now[j]];
    if (was !== undefined && is !== undefined && was.trim() === is.trim()) {
      addWord(changes.before, was, true);
      addWord(changes.after, is, true);
      i += 1;
      j += 1;
    } else if (
      was !== undefined &&
      (is === undefined || (lengths[i + 1]?.[j] ?? 0) >= (lengths[i]?.[j + 1] ?? 0))
    ) {
      addWord(changes.before, was, false);
      i += 1;
    } else if (is !== undefined) {
      addWord(changes.after, is, false);
      j += 1;
    }
  }
  return changes;
}
