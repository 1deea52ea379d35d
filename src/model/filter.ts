/** What a reader wants to see of the comparison (`design.md`, section 3: the query). */
import type { EvidenceClass, Party } from './dataset.ts';
import { EVIDENCE_CLASSES, PARTIES, RELATION_KINDS } from './vocabulary.ts';

/** A kind of relation, or `none` for points with no reported counter-demand. */
export const RELATION_FILTERS = [...RELATION_KINDS, 'none'] as const;
export type RelationFilter = (typeof RELATION_FILTERS)[number];

export interface Filter {
  /** Only relations of this kind, and the points that have one. */
  readonly relation: RelationFilter | null;
  /** Only claims of these classes on Russia's side; all when it is empty. A set, not a ranking. */
  readonly evidence: readonly EvidenceClass[];
  /** Only points of this topic, by its key, and what bears on them. */
  readonly topic: string | null;
  /** Only positions on which this party is heard, in a claim or a response, and points on which it is. */
  readonly party: Party | null;
  /** Words to look for, as they were typed; empty when nothing is looked for. */
  readonly q: string;
}

export const NO_FILTER: Filter = {
  relation: null,
  evidence: [],
  topic: null,
  party: null,
  q: '',
};

/** Longer words than any that a person types; what comes after is not looked for. */
const LONGEST_QUERY = 200;

/** Whether a filter leaves everything as it is. */
export function isOpen(filter: Filter): boolean {
  return formatFilter(filter).length === 0;
}

/** A name and a value, as in a query. */
export type QueryPart = readonly [name: string, value: string];

/** The names of a filter's parts in the query. */
export const FILTER_PARTS: readonly string[] = Object.keys(NO_FILTER);

/**
 * Reads a filter out of the parts of a query. Several classes of evidence stand in one part with commas or in
 * several parts. What names nothing is ignored.
 * @param topics the keys that there are
 */
export function parseFilter(parts: Iterable<QueryPart>, topics: ReadonlySet<string>): Filter {
  const all = [...parts];
  const first = (name: string) => all.find((part) => part[0] === name)?.[1];
  const classes = all.flatMap(([name, value]) => (name === 'evidence' ? value.split(',') : []));
  const topic = first('topic');
  return {
    relation: RELATION_FILTERS.find((kind) => kind === first('relation')) ?? null,
    evidence: EVIDENCE_CLASSES.filter((name) => classes.includes(name)),
    topic: topic !== undefined && topics.has(topic) ? topic : null,
    party: PARTIES.find((party) => party === first('party')) ?? null,
    q: (first('q') ?? '').slice(0, LONGEST_QUERY),
  };
}

/** The parts of a query that say this filter. */
export function formatFilter(filter: Filter): readonly QueryPart[] {
  const { relation, evidence, topic, party, q } = filter;
  return [
    ...(relation === null ? [] : [['relation', relation] as const]),
    ...(evidence.length === 0 ? [] : [['evidence', evidence.join(',')] as const]),
    ...(topic === null ? [] : [['topic', topic] as const]),
    ...(party === null ? [] : [['party', party] as const]),
    ...(q.trim() === '' ? [] : [['q', q] as const]),
  ];
}
