import { describe, expect, it } from 'vitest';
import { createLookup } from './lookup.ts';
import { sampleDataset } from './sample-dataset.ts';

describe('createLookup', () => {
  const lookup = createLookup(sampleDataset());

  it('finds an entry by its id or key', () => {
    expect(lookup.document('russia')?.short.en).toBe('Positions');
    expect(lookup.point('p2')?.title.en).toBe('Second point');
    expect(lookup.position('a1')?.title.en).toBe('A parallel statement');
    expect(lookup.source('s2')?.url).toBe('https://paper.example/s2');
    expect(lookup.speaker('envoy')?.name.en).toBe('The envoy');
    expect(lookup.topic('territory')?.name.en).toBe('Territory');
  });

  it('finds a relation together with its position', () => {
    const bearing = lookup.bearing('p2-d1');
    expect(bearing?.relation.kind).toBe('tightens');
    expect(bearing?.position.id).toBe('d1');
    expect(lookup.bearing('all-d3')?.position.id).toBe('d3');
  });

  it('gives what bears on a point in the order of the positions', () => {
    const ids = (point: string) => lookup.bearingsOn(point).map(({ relation }) => relation.id);
    expect(ids('p2')).toEqual(['p2-d1', 'p2-d2']);
    expect(ids('p3')).toEqual(['p3-a1']);
    expect(ids('all')).toEqual(['all-d3']);
  });

  it('gives the discrepancies of all that they concern', () => {
    const ids = (entry: string) => lookup.discrepanciesOf(entry).map(({ id }) => id);
    expect(ids('p1')).toEqual(['x1']);
    expect(ids('d1c1')).toEqual(['x1']);
    expect(ids('p2')).toEqual([]);
  });

  it('gives the terms that are explained at a point or a position', () => {
    const keys = (id: string) => lookup.termsAt(id).map(({ key }) => key);
    expect(keys('p1')).toEqual(['the-east']);
    expect(keys('d1')).toEqual(['the-east', 'line']);
    expect(keys('p2')).toEqual([]);
  });

  it.each(['p9', 'p', '', '__proto__', 'constructor'])('finds nothing by the name %j', (name) => {
    expect(lookup.point(name)).toBeUndefined();
    expect(lookup.position(name)).toBeUndefined();
    expect(lookup.source(name)).toBeUndefined();
    expect(lookup.speaker(name)).toBeUndefined();
    expect(lookup.topic(name)).toBeUndefined();
    expect(lookup.bearing(name)).toBeUndefined();
    expect(lookup.bearingsOn(name)).toEqual([]);
    expect(lookup.discrepanciesOf(name)).toEqual([]);
    expect(lookup.termsAt(name)).toEqual([]);
  });
});
