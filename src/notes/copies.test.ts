import { describe, expect, it } from 'vitest';
import { isCopyDue, listOutdated, RING } from './copies.ts';

const AT_9 = '2026-11-23T09:00:00.000Z';

describe('A copy', () => {
  it.each([
    ['the first change', null, AT_9, 1, true],
    ['a change within the hour', AT_9, '2026-11-23T09:59:59.999Z', 1, false],
    ['a change after an hour', AT_9, '2026-11-23T10:00:00.000Z', 1, true],
    ['many changes at once, within a minute', AT_9, '2026-11-23T09:00:59.000Z', 500, false],
    ['many changes at once, after a minute', AT_9, '2026-11-23T09:01:00.000Z', 500, true],
    ['nothing changed', AT_9, '2026-11-24T09:00:00.000Z', 0, false],
    ['a clock that was set back by a day', AT_9, '2026-11-22T09:00:00.000Z', 1, true],
    ['a last one that has no time', 'some time', AT_9, 1, true],
  ])('of the notes before %s', (_, last, now, changed, isDue) => {
    expect(isCopyDue(last, now, changed)).toBe(isDue);
  });
});

describe('The ring of copies', () => {
  const numbered = (...days: readonly number[]) =>
    days.map((day, at) => ({
      id: at + 1,
      taken: `2026-11-${String(day).padStart(2, '0')}T${String(at).padStart(2, '0')}:00:00.000Z`,
    }));

  it.each([
    ['is not full', [1, 2, 3, 3, 3], []],
    ['lets go of the oldest of seven days', [1, 2, 3, 4, 5, 6, 7, 8], [1]],
    ['keeps the last one of each day longest', [1, 2, 2, 3, 3, 3, 4, 4], [2]],
    ['keeps of a single day the latest', [9, 9, 9, 9, 9, 9, 9, 9, 9], [1, 2]],
  ])('%s', (_, days, outdated) => {
    expect(listOutdated(numbered(...days))).toEqual(outdated);
    expect(days.length - outdated.length).toBeLessThanOrEqual(RING);
  });

  it('reaches back seven days, however many copies each of them had', () => {
    let kept: { id: number; taken: string }[] = [];
    for (let hour = 0; hour < 24 * 20; hour++) {
      const taken = new Date(Date.UTC(2026, 10, 1, hour)).toISOString();
      kept.push({ id: hour, taken });
      const outdated = listOutdated(kept);
      kept = kept.filter(({ id }) => !outdated.includes(id));
    }
    expect(kept.map(({ taken }) => taken.slice(8, 13))).toEqual([
      ...['14T23', '15T23', '16T23', '17T23', '18T23', '19T23', '20T23'],
    ]);
  });
});
