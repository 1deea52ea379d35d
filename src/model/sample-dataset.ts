/** For tests only: a small dataset that is right, with an entry of every kind. */
import { assemble } from './assemble.ts';
import type { Dataset } from './dataset.ts';
import { parseDataset } from './parse-dataset.ts';

/** The contents of the authored files, by name; a new copy each time. */
export function sampleFiles(): Map<string, unknown> {
  return new Map<string, unknown>([
    [
      'edition.json',
      {
        iri: 'urn:uuid:00000000-0000-0000-0000-000000000000',
        version: '1.0.0',
        date: '2026-01-31',
        licence: { name: 'CC BY 4.0', url: 'https://licence.example/' },
        title: inThree('Three points'),
        coverage: {
          asOf: '2026-01-30',
          remarks: [{ text: inThree('Nothing was signed.'), sources: [], basis: 'none-found' }],
        },
      },
    ],
    [
      'topics.json',
      [{ key: 'territory', name: { en: 'Territory', uk: 'Територія', ru: 'Территория' } }],
    ],
    [
      'speakers.json',
      [
        { key: 'president', party: 'ukraine', name: inThree('The president') },
        { key: 'envoy', party: 'russia', name: inThree('The envoy') },
      ],
    ],
    [
      'plan-20/document.json',
      {
        id: 'plan-20',
        title: inThree('The whole plan'),
        short: inThree('The plan'),
        asOf: '2025-12-24',
        nature: inThree('No text was published.'),
        sections: [
          {
            key: 'limits',
            title: inThree('Limits'),
            remarks: [{ text: inThree('Only openings were read.'), sources: ['s1'] }],
          },
        ],
      },
    ],
    [
      'russia/document.json',
      {
        id: 'russia',
        title: inThree('The positions of Russia'),
        short: inThree('Positions'),
        asOf: '2026-01',
        nature: inThree('Reported demands.'),
        sections: [],
      },
    ],
    [
      'plan-20/points.json',
      [
        {
          id: 'p1',
          title: { en: 'First point', uk: 'Перший пункт', ru: 'Первый пункт' },
          short: inThree('First'),
          summary: inThree('What the first point says.'),
          wording: [
            {
              terms: [
                { lang: 'uk', words: 'пункт' },
                { lang: 'ru', words: 'пункт' },
              ],
              text: inThree('The words are the same.'),
              sources: [],
              basis: 'own-reading',
            },
          ],
          topics: ['territory'],
          status: 'agreed',
          claims: [pointClaim('p1c1')],
          comments: [{ text: inThree('A comment.'), sources: ['s1', 's2'], date: '2025-12-24' }],
        },
        {
          id: 'p2',
          title: inThree('Second point'),
          short: inThree('Second'),
          summary: inThree('What the second point leaves open.'),
          topics: ['territory'],
          status: 'open',
          claims: [pointClaim('p2c1')],
          options: [
            {
              by: 'us',
              title: inThree('A zone'),
              remarks: [{ text: inThree('A zone was proposed.'), sources: ['s1'] }],
              position: 'd2',
            },
          ],
        },
        {
          id: 'p3',
          title: inThree('Third point'),
          short: inThree('Third'),
          summary: inThree('What the third point says.'),
          topics: ['territory'],
          status: 'agreed',
          claims: [pointClaim('p3c1')],
        },
      ],
    ],
    [
      'russia/positions-reported.json',
      [
        {
          id: 'd1',
          group: 'reported',
          title: inThree('First demand'),
          short: inThree('Demand'),
          summary: inThree('What is demanded.'),
          parts: [{ key: 'east', title: inThree('The east') }],
          confidence: [{ part: 'east', level: 'high' }],
          claims: [
            { ...positionClaim('d1c1', 'anonymous'), covers: ['east'], flags: ['denied'] },
            { ...positionClaim('d1c2', 'on-record'), covers: ['east'], stance: 'against' },
          ],
          relations: [
            relation('p1-d1', 'p1', 'contradicts', ['d1c1']),
            relation('p2-d1', 'p2', 'tightens', ['d1c1']),
          ],
          responses: [
            {
              id: 'd1r1',
              party: 'ukraine',
              speaker: 'president',
              date: '2025-12-29/2025-12-30',
              text: inThree('The demand was refused.'),
              sources: ['s2'],
            },
          ],
          absences: [{ parties: ['us'], text: inThree('No answer was found.') }],
        },
      ],
    ],
    [
      'russia/positions-further.json',
      [
        {
          id: 'd2',
          group: 'further',
          title: inThree('Second demand'),
          short: inThree('Another demand'),
          summary: inThree('What else is demanded.'),
          claims: [positionClaim('d2c1', 'on-record'), positionClaim('d2c2', 'press')],
          relations: [relation('p2-d2', 'p2', 'reopens', ['d2c1', 'd2c2'])],
        },
        {
          id: 'd3',
          group: 'further',
          title: inThree('An earlier understanding'),
          short: inThree('Baseline'),
          summary: inThree('What talks must start from.'),
          claims: [positionClaim('d3c1', 'on-record')],
          relations: [relation('all-d3', 'all', 'contradicts', ['d3c1'])],
        },
      ],
    ],
    [
      'russia/positions-parallel.json',
      [
        {
          id: 'a1',
          group: 'parallel',
          title: inThree('A parallel statement'),
          short: inThree('Parallel'),
          summary: inThree('What is said alike.'),
          claims: [positionClaim('a1c1', 'document')],
          relations: [
            {
              ...relation('p3-a1', 'p3', 'parallels', ['a1c1']),
              extent: 'part',
              extentNote: inThree('As to the first half.'),
            },
          ],
        },
      ],
    ],
    [
      'plan-20/discrepancies.json',
      [
        {
          id: 'x1',
          document: 'plan-20',
          title: inThree('The number'),
          concerns: ['p1', 'd1c1'],
          accounts: [{ text: inThree('One list has another number.'), sources: ['s2'] }],
        },
      ],
    ],
    ['russia/discrepancies.json', []],
    [
      'terms.json',
      [
        {
          key: 'the-east',
          term: inThree('the east'),
          text: inThree('Two regions.'),
          sources: ['s1'],
          where: ['p1', 'd1'],
        },
        {
          key: 'line',
          term: inThree('line'),
          text: inThree('Here: where it is drawn.'),
          sources: [],
          basis: 'own-reading',
          where: ['d1'],
        },
      ],
    ],
    [
      'sources.json',
      [
        source('s1'),
        {
          ...source('s2'),
          headline: { text: inThree('A report'), kind: 'description' },
          quality: 'relay',
          of: { en: 'Agency', uk: 'Агенція', ru: 'Агентство' },
        },
      ],
    ],
    [
      'changes.json',
      [
        {
          date: '2026-01-31',
          version: '1.0.0',
          text: inThree('First release.'),
          entries: ['p1-d1'],
          sources: ['s1'],
        },
      ],
    ],
  ]);
}

/** The sample as the rest of the program sees it. */
export function sampleDataset(): Dataset {
  const parsed = parseDataset(assemble(sampleFiles()).raw);
  if (!parsed.ok) throw new Error('The sample dataset is not right.');
  return parsed.dataset;
}

/** A text whose languages can be told apart. */
export function inThree(en: string) {
  return { en, uk: `${en} (uk)`, ru: `${en} (ru)` };
}

function pointClaim(id: string) {
  return { id, speaker: 'president', date: '2025-12-23', class: 'retold', sources: ['s1'] };
}

function positionClaim(id: string, evidence: string) {
  return { id, speaker: 'envoy', date: '2025-12~', class: evidence, sources: ['s2'] };
}

function relation(id: string, to: string, kind: string, rests: readonly string[]) {
  return { id, to, kind, text: inThree(`How ${id} is read.`), rests };
}

function source(id: string) {
  return {
    id,
    outlet: { en: 'The Paper' },
    headline: { text: `Headline ${id}`, lang: 'en', kind: 'original' },
    date: '2025-12-24',
    url: `https://paper.example/${id}`,
    lang: 'en',
    quality: 'origin',
  };
}
