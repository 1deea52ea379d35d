import { describe, expect, it } from 'vitest';
import type { Pictured, PicturedRelation } from '../model/pictured.ts';
import { layOutLinks } from './links-layout.ts';
import { moveInLinks, touching } from './links-moves.ts';

function relation(to: string, from: string): PicturedRelation {
  return { id: `${to}-${from}`, to, from, kind: 'adds', evidence: 'public' };
}

const pictured: Pictured = {
  points: ['p1', 'p2'],
  groups: [
    { group: 'reported', positions: ['d1', 'd2'] },
    { group: 'parallel', positions: ['a1'] },
  ],
  relations: [relation('p1', 'd1'), relation('p2', 'd1'), relation('p2', 'a1')],
  whole: [relation('all', 'd9')],
};
const sizes = { width: 400, step: 20, label: 100, swapped: false };
const layout = layOutLinks(pictured, sizes);

describe('the layout of the links view', () => {
  it('spreads both sides over the same height, positions under the names of their groups', () => {
    expect(layout.points).toEqual([
      { id: 'p1', end: 100, x: 90, y: 70, anchor: 'end' },
      { id: 'p2', end: 100, x: 90, y: 130, anchor: 'end' },
    ]);
    expect(layout.positions).toEqual([
      { id: 'd1', end: 300, x: 310, y: 70, anchor: 'start' },
      { id: 'd2', end: 300, x: 310, y: 90, anchor: 'start' },
      { id: 'a1', end: 300, x: 310, y: 130, anchor: 'start' },
    ]);
    expect(layout.headings.map(({ group, y }) => [group, y])).toEqual([
      ['reported', 50],
      ['parallel', 110],
    ]);
    expect(layout.height).toBe(150);
  });

  it('draws a curve for each relation, level where its sign stands, in the row of its position', () => {
    expect(layout.curves.map(({ id, path, x, y }) => [id, path, x, y])).toEqual([
      ['p1-d1', 'M100,70C180,70,180,70,260,70H300', 274, 70],
      ['p2-d1', 'M100,130C166,130,166,70,232,70H300', 246, 70],
      ['p2-a1', 'M100,130C180,130,180,130,260,130H300', 274, 130],
    ]);
  });

  it('draws what bears on the whole plan as a line along all points', () => {
    expect(layout.brackets).toMatchObject([
      { id: 'all-d9', path: 'M18,10H6V130H18', x: 22, y: 10, anchor: 'start' },
    ]);
  });

  it('is a mirror when the sides are swapped', () => {
    const swapped = layOutLinks(pictured, { ...sizes, swapped: true });
    const mirror = (x: number) => 400 - x;
    expect(swapped.height).toBe(layout.height);
    for (const part of ['points', 'positions', 'curves', 'brackets'] as const) {
      expect(swapped[part].map(({ x }) => mirror(x))).toEqual(layout[part].map(({ x }) => x));
      expect(swapped[part].map(({ y }) => y)).toEqual(layout[part].map(({ y }) => y));
    }
    expect(swapped.points.map(({ anchor }) => anchor)).toEqual(['start', 'start']);
  });

  it('gives many rows no less room than a target needs', () => {
    const points = Array.from({ length: 50 }, (_, index) => `p${index}`);
    const [first, second] = layOutLinks({ ...pictured, points }, sizes).points;
    expect((second?.y ?? 0) - (first?.y ?? 0)).toBe(20);
  });

  it('has nothing to draw where there is nothing', () => {
    const empty = layOutLinks({ points: [], groups: [], relations: [], whole: [] }, sizes);
    expect([...empty.points, ...empty.curves, ...empty.brackets, ...empty.headings]).toEqual([]);
    expect(empty.height).toBeGreaterThan(0);
  });
});

describe('what touches', () => {
  it.each([
    ['p2', ['p2', 'p2-d1', 'd1', 'p2-a1', 'a1', 'all-d9']],
    ['d1', ['d1', 'p1-d1', 'p1', 'p2-d1', 'p2']],
    ['p1-d1', ['p1-d1', 'p1', 'd1']],
    ['d2', ['d2']],
    ['all-d9', ['all-d9', 'p1', 'p2']],
  ])('%s', (id, touched) => {
    expect([...touching(pictured, id)].toSorted()).toEqual(touched.toSorted());
  });
});

describe('the arrow keys', () => {
  it.each([
    ['p1', 'ArrowDown', 'p2'],
    ['p1', 'ArrowUp', 'all-d9'],
    ['p2', 'ArrowDown', null],
    ['p2', 'Home', 'all-d9'],
    ['d1', 'End', 'a1'],
    ['p2', 'ArrowRight', 'p2-d1'],
    ['p2-d1', 'ArrowRight', 'd1'],
    ['p2-d1', 'ArrowLeft', 'p2'],
    ['p2-d1', 'ArrowDown', 'p2-a1'],
    ['d1', 'ArrowLeft', 'p1-d1'],
    ['d1', 'ArrowRight', null],
    // No curve leads on from here: the nearest one.
    ['d2', 'ArrowLeft', 'p1-d1'],
    ['p1', 'a', null],
  ])('from %s, %s lead to %s', (current, key, next) => {
    expect(moveInLinks(layout, { current, key, swapped: false })).toBe(next);
  });

  it('lead the other way when the sides are swapped', () => {
    const move = (current: string, key: string) =>
      moveInLinks(layout, { current, key, swapped: true });
    expect(move('p2', 'ArrowLeft')).toBe('p2-d1');
    expect(move('d1', 'ArrowRight')).toBe('p1-d1');
  });
});
