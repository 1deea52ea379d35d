import { describe, expect, it } from 'vitest';
import { fromColumns, toColumns } from './columns.ts';

type Plain = Readonly<Record<string, unknown>>;

const roundTrip = (data: Plain) => fromColumns(toColumns(data));

describe('toColumns', () => {
  it('puts all values of one name together, and the shapes apart', () => {
    const data = {
      points: [
        { id: 'p1', topics: ['a', 'b'] },
        { id: 'p2', topics: [] },
      ],
    };
    expect(toColumns(data)).toEqual({
      shapes: [['points[]{}'], ['id', 'topics[]']],
      columns: {
        '{}': [0],
        'points[]': [2],
        'points{}': [1, 1],
        id: ['p1', 'p2'],
        'topics[]': [2, 0],
        topics: ['a', 'b'],
      },
    });
  });

  it('writes four and more names that count on as one run', () => {
    const idsOf = (...ids: string[]) => toColumns({ ids }).columns.ids;
    expect(idsOf('s8', 's9', 's10', 's11')).toEqual([['s', 8, 11]]);
    expect(idsOf('s1', 's2', 's3')).toEqual(['s1', 's2', 's3']);
    expect(idsOf('x', 's1', 's2', 's3', 's4', 's4', 'd1')).toEqual(['x', ['s', 1, 4], 's4', 'd1']);
  });
});

describe('fromColumns', () => {
  it.each<[string, Plain]>([
    ['nothing', {}],
    ['values of every kind', { text: '', number: -1.5, zero: 0, yes: true, no: false, none: null }],
    [
      'runs of names',
      { ids: ['s9', 's10', 's11', 's12', 't13', 't14', 't16', 't17', 't18', 't19'] },
    ],
    [
      'names with zeros before the number',
      { days: ['012', '13', '14', '15', 'd', '08', '09', '010', '011'] },
    ],
    ['numbers before names that count on', { list: [1, '2', '3', '4', '5'] }],
    ['an empty list', { list: [] }],
    ['a list of values', { list: [1, 'two', null, true] }],
    ['an object in an object', { outer: { inner: { value: 1 } }, empty: {} }],
    [
      'lists of objects in lists of objects',
      { rows: [{ cells: [{ id: 1 }, { id: 2 }] }, { cells: [] }] },
    ],
    ['one name for things of different kinds', { a: { a: [{ a: 1 }, { a: [2] }, { a: [] }] } }],
    ['objects of different shapes', { rows: [{ a: 1 }, {}, { b: 2 }, { b: 3, a: 4 }, { a: 5 }] }],
  ])('gives back %s', (_name, data) => {
    expect(roundTrip(data)).toEqual(data);
  });

  it('gives back the order of the keys', () => {
    const data = {
      rows: [
        { b: 1, a: 2 },
        { a: 3, b: 4 },
      ],
    };
    expect(JSON.stringify(roundTrip(data))).toBe(JSON.stringify(data));
  });

  it('gives back what went through JSON on the way', () => {
    const data = { rows: [{ id: 'd8', flags: ['denied'], note: null }] };
    const sent: unknown = JSON.parse(JSON.stringify(toColumns(data)));
    expect(sent).toEqual(toColumns(data));
  });

  it('gives back any plain data', () => {
    const random = seeded(20251224);
    for (let round = 0; round < 200; round++) {
      const data = anyObject(random, 4);
      expect(JSON.stringify(roundTrip(data))).toBe(JSON.stringify(data));
    }
  });
});

/** Numbers from 0 to below 1, the same in each run (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function pick<Item>(random: () => number, items: readonly [Item, ...Item[]]): Item {
  return items[Math.floor(random() * items.length)] ?? items[0];
}

function anyList<Item>(random: () => number, item: () => Item): Item[] {
  return Array.from({ length: Math.floor(random() * 4) }, item);
}

function anyObject(random: () => number, depth: number): Plain {
  const keys = anyList(random, () =>
    pick(random, ['id', 'text', 'list', 'a', 'b', '7', 'in-part']),
  );
  return Object.fromEntries(keys.map((key) => [key, anyValue(random, depth - 1)]));
}

/** A value, an object, or a list of either, as the dataset has them. */
function anyValue(random: () => number, depth: number): unknown {
  const value = () => pick(random, ['', 'words', 'p14-d8', 0, 41.5, true, false, null]);
  const object = () => anyObject(random, depth);
  const from = Math.floor(random() * 20);
  const run = () => Array.from({ length: 5 }, (_, step) => `s${from + step}`);
  return pick<() => unknown>(random, [
    value,
    () => anyList(random, value),
    run,
    ...(depth > 0 ? [object, () => anyList(random, object)] : []),
  ])();
}
