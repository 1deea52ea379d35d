/**
 * What the address says. Total both ways: every address gives a view, and every view has an address
 * (`design.md`, section 3). Unknown parts of an address are ignored.
 */
import type { Dataset } from './dataset.ts';
import { NO_FILTER, parseFilter, type Filter, type QueryPart } from './filter.ts';
import { hiddenStatements, selectStatements } from './selection.ts';

export interface View {
  /** The chosen relation (`p14-d8`), or null. */
  readonly chosen: string | null;
  readonly filter: Filter;
}

/**
 * A fragment wins over a filter that would hide what it names: then nothing is filtered.
 * @param query its parts
 * @param hash the fragment with or without `#`
 */
export function parseView(query: Iterable<QueryPart>, hash: string, dataset: Dataset): View {
  const id = hash.replace(/^#/, '');
  const isRelation = dataset.positions.some(({ relations }) =>
    relations.some((relation) => relation.id === id && relation.to !== 'all'),
  );
  const filter = parseFilter(query, new Set(dataset.topics.map(({ key }) => key)));
  const isHidden = hiddenStatements(dataset, filter, selectStatements(dataset, filter)).has(id);
  return { chosen: isRelation ? id : null, filter: isHidden ? NO_FILTER : filter };
}

/** The fragment of a view, with `#`; the comparison itself when nothing is chosen. */
export function fragmentOf({ chosen }: View): string {
  return `#${chosen ?? 'compare'}`;
}
