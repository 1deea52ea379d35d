import { expect, it } from 'vitest';
import { createLookup } from '../model/lookup.ts';
import { listPlaces } from './places.ts';
import { realDataset as dataset } from './sample-texts.ts';

const places = listPlaces(dataset, createLookup(dataset), 'en');

it('Places are in the order of the dataset, each statement followed by what it owns', () => {
  const { ids } = places;
  const own = ids.filter((id) => /^p\d+$/.test(id));
  expect(own).toEqual(dataset.points.map(({ id }) => id));
  expect(ids.indexOf('d8c1')).toBe(ids.indexOf('d8') + 1);
  expect(ids.indexOf('p20')).toBeLessThan(ids.indexOf('d1'));
  expect([places.has('d8c1'), places.has('d99')]).toEqual([true, false]);
});

it('A statement has its group, and what it owns is of the same', () => {
  const groups = ['p14', 'p14c1', 'd8', 'a1c1', 'p14-d8', 'all-d25', 'x1', 'gone'];
  expect(groups.map(places.groupOf)).toEqual([
    ...['point', 'point', 'position', 'position', 'relation', 'relation', 'rest', 'rest'],
  ]);
});

it('Within a statement is what it owns, within a group all of its statements', () => {
  expect([...(places.within('d8') ?? [])]).toEqual(
    places.ids.filter((id) => /^d8(?:[cr]|$)/.test(id)),
  );
  expect(places.within('relation')?.size).toBe(34);
  expect(places.within('gone')?.size).toBe(0);
  expect(places.within(null)).toBeNull();
});

it('Owners are listed once, in the order of the dataset', () => {
  const some = new Set(['d8c1', 'd8', 'gone', 'p14c1']);
  expect(places.ownersAmong(some)).toEqual(['p14', 'd8']);
});
