import { describe, expect, it } from 'vitest';
import { doInPieces } from './pieces.ts';

function* count(most: number): Generator<number, string, undefined> {
  for (let number = 1; number <= most; number++) yield number;
  return 'done';
}

describe('work in pieces', () => {
  it('takes every step in its order, and gives what comes of it', async () => {
    const taken: number[] = [];
    expect(await doInPieces(count(3), (number) => taken.push(number))).toBe('done');
    expect(taken).toEqual([1, 2, 3]);
  });

  it('lets others act in between, so that they can end it', async () => {
    const ending = new AbortController();
    setTimeout(() => ending.abort());
    expect(await doInPieces(count(Infinity), undefined, ending.signal)).toBeNull();
  });

  it('does nothing where it was ended before it began', async () => {
    const taken: number[] = [];
    const take = (number: number) => taken.push(number);
    expect(await doInPieces(count(3), take, AbortSignal.abort())).toBeNull();
    expect(taken).toEqual([]);
  });
});
