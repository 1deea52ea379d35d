/** What a reader wants to see of the comparison (`design.md`, section 3: the query). */
import type { EvidenceClass, RelationKind } from './dataset.ts';
import { EVIDENCE_CLASSES, RELATION_KINDS } from './vocabulary.ts';

export interface Filter {
  /** Only relations of this kind, and the points that have one. */
  readonly relation: RelationKind | null;
  /** Only claims of these classes on Russia's side; all when it is empty. A set, not a ranking. */
  readonly evidence: readonly EvidenceClass[];
  /** Only points of this topic, by its key, and what bears on them. */
  readonly topic: string | null;
}

export const NO_FILTER: Filter = { relation: null, evidence: [], topic: null };

/** Whether a filter leaves everything as it is. */
export function isOpen({ relation, evidence, topic }: Filter): boolean {
  return relation === null && evidence.length === 0 && topic === null;
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
    relation: RELATION_KINDS.find((kind) => kind === first('relation')) ?? null,
    evidence: EVIDENCE_CLASSES.filter((name) => classes.includes(name)),
    topic: topic !== undefined && topics.has(topic) ? topic : null,
  };
}

/** The parts of a query that say this filter. */
export function formatFilter({ relation, evidence, topic }: Filter): readonly QueryPart[] {
  return [
    ...(relation === null ? [] : [['relation', relation] as const]),
    ...(evidence.length === 0 ? [] : [['evidence', evidence.join(',')] as const]),
    ...(topic === null ? [] : [['topic', topic] as const]),
  ];
}
