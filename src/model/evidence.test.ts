import { describe, expect, it } from 'vitest';
import type { Claim, EvidenceClass } from './dataset.ts';
import {
  citedSources,
  evidenceClasses,
  evidenceMark,
  summarizeEvidence,
  supportingClaims,
} from './evidence.ts';
import { createLookup } from './lookup.ts';
import { sampleDataset } from './sample-dataset.ts';

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
