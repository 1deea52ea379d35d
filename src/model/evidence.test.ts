import { describe, expect, it } from 'vitest';
import type { Claim, EvidenceClass } from './dataset.ts';
import {
  citedSources,
  evidenceClasses,
  evidenceMark,
  groundsOf,
  restingOnlyOn,
  summarizeEvidence,
  supportingClaims,
} from './evidence.ts';
import { createLookup } from './lookup.ts';
import { inThree, sampleDataset } from './sample-dataset.ts';
import { EVIDENCE_CLASSES } from './vocabulary.ts';

function claim(id: string, fields: Partial<Claim> = {}): Claim {
  return {
    id,
    speaker: 'envoy',
    date: '2025-12-24',
    class: 'on-record',
    stance: 'for',
    flags: [],
    covers: [],
    sources: ['s1'],
    ...fields,
  };
}

describe('supportingClaims', () => {
  it('leaves out what speaks against a position, varies it or is background', () => {
    const claims = [
      claim('d1c1'),
      claim('d1c2', { stance: 'against' }),
      claim('d1c3', { stance: 'other-version' }),
      claim('d1c4', { stance: 'background' }),
      claim('d1c5'),
    ];
    expect(supportingClaims({ claims }).map(({ id }) => id)).toEqual(['d1c1', 'd1c5']);
  });
});

describe('groundsOf', () => {
  it('gives the claims that a relation rests on, in the order of the position', () => {
    const claims = [claim('d1c1'), claim('d1c2'), claim('d1c3')];
    const grounds = groundsOf({ claims }, { rests: ['d1c3', 'd1c1'] });
    expect(grounds.map(({ id }) => id)).toEqual(['d1c1', 'd1c3']);
  });
});

describe('evidenceClasses', () => {
  it('gives each class once, in the order of the vocabulary', () => {
    const classes: EvidenceClass[] = ['press', 'on-record', 'document', 'on-record'];
    expect(evidenceClasses(classes.map((name) => claim('d1c1', { class: name })))).toEqual([
      'document',
      'on-record',
      'press',
    ]);
    expect(evidenceClasses([])).toEqual([]);
  });
});

describe('summarizeEvidence', () => {
  it('gives each class its own flags, and says whether all of its claims have them', () => {
    expect(
      summarizeEvidence([
        claim('d1c1', { class: 'anonymous', flags: ['single-source', 'denied'] }),
        claim('d1c2', { class: 'on-record' }),
        claim('d1c3', { class: 'anonymous', flags: ['denied'] }),
      ]),
    ).toEqual([
      { class: 'on-record', flags: [] },
      {
        class: 'anonymous',
        flags: [
          { flag: 'denied', all: true },
          { flag: 'single-source', all: false },
        ],
      },
    ]);
  });

  it('is empty without claims', () => {
    expect(summarizeEvidence([])).toEqual([]);
  });
});

describe('evidenceMark', () => {
  const lookup = createLookup(sampleDataset());
  const markOf = (id: string) => {
    const bearing = lookup.bearing(id);
    return bearing && evidenceMark(bearing.position, bearing.relation);
  };

  it('is public when one of the claims is on record or a document', () => {
    expect(markOf('p2-d2')).toBe('public');
    expect(markOf('p3-a1')).toBe('public');
  });

  it('is reported when only other claims of the position are public', () => {
    expect(markOf('p1-d1')).toBe('reported');
  });
});

describe('citedSources', () => {
  it('gives each source once', () => {
    expect(citedSources([{ sources: ['s2', 's1'] }, { sources: [] }, { sources: ['s1'] }])).toEqual(
      ['s2', 's1'],
    );
  });
});

describe('what rests on some classes of evidence only', () => {
  const positions = sampleDataset().positions;
  const only = (...classes: readonly EvidenceClass[]) =>
    restingOnlyOn(positions, classes).map(({ position, part }) => [position.id, part]);

  it('is a position when all claims that put it forward are of these classes', () => {
    expect(only('document')).toEqual([['a1', null]]);
    expect(only('anonymous')).toEqual([['d1', null]]);
  });

  it('is a part of a position of which that is true', () => {
    const parts = ['east', 'west', 'south'].map((key) => ({ key, title: inThree(key) }));
    const claims = [
      claim('d1c1', { class: 'anonymous', covers: ['east'] }),
      claim('d1c2', { covers: ['west'] }),
      claim('d1c3', { class: 'anonymous', covers: ['west'], stance: 'against' }),
    ];
    const inParts = positions.slice(0, 1).map((position) => ({ ...position, parts, claims }));
    const partsOn = (...classes: readonly EvidenceClass[]) =>
      restingOnlyOn(inParts, classes).map(({ part }) => part);
    expect(partsOn('anonymous')).toEqual([0]);
    expect(partsOn('on-record')).toEqual([1]);
    // No claim covers the south.
    expect(partsOn('press')).toEqual([]);
    expect(partsOn('anonymous', 'on-record')).toEqual([null]);
  });

  it('is nothing without a class, and everything with all of them', () => {
    expect(only()).toEqual([]);
    expect(only(...EVIDENCE_CLASSES)).toHaveLength(positions.length);
  });
});
