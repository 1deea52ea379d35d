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

/** The names of a filter's parts in the query. */
const PARTS = ['relation', 'evidence', 'topic'] as const;

/**
 * Reads a filter out of a query, with or without `?`. Several classes of evidence stand in one part with
 * commas or in several parts. What names nothing is ignored.
 * @param topics the keys that there are
 */
export function parseFilter(query: string, topics: ReadonlySet<string>): Filter {
  const parts = new URLSearchParams(query);
  const classes = parts.getAll('evidence').flatMap((value) => value.split(','));
  const topic = parts.get('topic');
  return {
    relation: RELATION_KINDS.find((kind) => kind === parts.get('relation')) ?? null,
    evidence: EVIDENCE_CLASSES.filter((name) => classes.includes(name)),
    topic: topic !== null && topics.has(topic) ? topic : null,
  };
}

/** The query that says this filter, with `?` or empty. What else the old query says is kept. */
export function formatFilter({ relation, evidence, topic }: Filter, query = ''): string {
  const parts = new URLSearchParams(query);
  for (const part of PARTS) parts.delete(part);
  if (relation !== null) parts.set('relation', relation);
  if (evidence.length > 0) parts.set('evidence', evidence.join(','));
  if (topic !== null) parts.set('topic', topic);
  const words = parts.toString().replaceAll('%2C', ',');
  return words === '' ? '' : `?${words}`;
}
