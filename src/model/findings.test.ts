import { expect, it } from 'vitest';
import { findPatterns } from './findings.ts';
import { sampleDataset } from './sample-dataset.ts';

const idsOf = (relations: readonly { readonly id: string }[]) => relations.map(({ id }) => id);

it('finds counts and patterns of everything', () => {
  const findings = findPatterns(sampleDataset());
  expect(findings.points).toEqual(['p1', 'p2', 'p3']);
  expect(findings.groups).toEqual([
    { group: 'reported', positions: ['d1'] },
    { group: 'further', positions: ['d2'] },
    { group: 'parallel', positions: ['a1'] },
  ]);
  expect(findings.relations).toEqual([
    { id: 'p1-d1', to: 'p1', from: 'd1', kind: 'contradicts', evidence: 'reported' },
    { id: 'p2-d1', to: 'p2', from: 'd1', kind: 'tightens', evidence: 'reported' },
    { id: 'p2-d2', to: 'p2', from: 'd2', kind: 'reopens', evidence: 'public' },
    { id: 'p3-a1', to: 'p3', from: 'a1', kind: 'parallels', evidence: 'public' },
  ]);
  expect(idsOf(findings.whole)).toEqual(['all-d3']);
  expect(findings.touched).toEqual(['p1', 'p2', 'p3']);
  expect(findings.missing).toEqual(['adds']);
  expect(findings.byEvidence.map(({ relations }) => idsOf(relations))).toEqual([
    ['p2-d2', 'p3-a1'],
    ['p1-d1', 'p2-d1'],
  ]);
  expect(findings.busiestPoints).toEqual({ names: ['p2'], count: 2 });
  expect(findings.commonestKinds).toEqual({
    names: ['contradicts', 'tightens', 'reopens', 'parallels'],
    count: 1,
  });
  expect(findings.manifold).toEqual(['d1']);
  expect(findings.uncontested).toEqual(['p3']);
  expect(idsOf(findings.parallelOnly)).toEqual(['p3-a1']);
  expect(findings.bare).toEqual([]);
});

it('knows a point with no relation at all from one whose parallel statement a filter hides', () => {
  const dataset = sampleDataset();
  const shown = { points: new Set(['p3']), relations: new Set<string>() };
  expect(findPatterns(dataset, shown).bare).toEqual([]);
  expect(findPatterns({ ...dataset, positions: [] }, shown).bare).toEqual(['p3']);
});

it('keeps to a filter, which takes no counter-demand away', () => {
  const findings = findPatterns(sampleDataset(), {
    points: new Set(['p2', 'p3']),
    relations: new Set(['p2-d2']),
  });
  expect(findings.points).toEqual(['p1', 'p2', 'p3']);
  expect(findings.shown).toEqual(['p2', 'p3']);
  expect(idsOf(findings.relations)).toEqual(['p2-d2']);
  expect(findings.whole).toEqual([]);
  expect(findings.byKind.map(({ kind }) => kind)).toEqual(['reopens']);
  expect(findings.uncontested).toEqual(['p3']);
  expect(findings.parallelOnly).toEqual([]);
});

it('finds nothing where nothing is left', () => {
  const findings = findPatterns(sampleDataset(), { points: new Set(), relations: new Set() });
  expect(findings.busiestPoints).toEqual({ names: [], count: 0 });
  expect(findings.commonestKinds).toEqual({ names: [], count: 0 });
  expect([...findings.touched, ...findings.uncontested, ...findings.byEvidence]).toEqual([]);
});
