/**
 * What the address says. Total both ways: every address gives a view, and every view has an address
 * (`design.md`, section 3). Unknown parts of an address are ignored.
 */
import type { Dataset } from './dataset.ts';
import { FILTER_PARTS, formatFilter, NO_FILTER, parseFilter } from './filter.ts';
import type { Filter, QueryPart } from './filter.ts';
import { ORDERS, type Order } from './order.ts';
import { hiddenStatements, selectStatements, type Found } from './selection.ts';

export interface View {
  /** The chosen relation (`p14-d8`), or null. */
  readonly chosen: string | null;
  readonly filter: Filter;
  /** How what stands across the matrix is put in order. */
  readonly order: Order;
  /** Whether Russia's positions come first, and the points answer them. */
  readonly swapped: boolean;
}

/** The whole comparison, as it is built. */
export const START_VIEW: View = {
  chosen: null,
  filter: NO_FILTER,
  order: 'origin',
  swapped: false,
};

/** The names of the parts of a query that say a view. */
export const QUERY_PARTS: readonly string[] = [...FILTER_PARTS, 'order', 'swap'];

/**
 * A fragment wins over a filter that would hide what it names: then nothing is filtered.
 * @param query its parts
 * @param hash the fragment with or without `#`
 * @param find in what the words of a filter are; null when none are looked for, or not yet
 */
export function parseView(
  query: Iterable<QueryPart>,
  hash: string,
  dataset: Dataset,
  find: (filter: Filter) => Found | null = () => null,
): View {
  const id = hash.replace(/^#/, '');
  const isRelation = dataset.positions.some(({ relations }) =>
    relations.some((relation) => relation.id === id && relation.to !== 'all'),
  );
  const parts = [...query];
  const filter = parseFilter(parts, new Set(dataset.topics.map(({ key }) => key)));
  const selection = selectStatements(dataset, filter, find(filter));
  const isHidden = hiddenStatements(dataset, filter, selection).has(id);
  const valueOf = (name: string) => parts.find((part) => part[0] === name)?.[1];
  return {
    chosen: isRelation ? id : null,
    filter: isHidden ? NO_FILTER : filter,
    order: ORDERS.find((order) => order === valueOf('order')) ?? START_VIEW.order,
    swapped: valueOf('swap') === '1',
  };
}

/** The parts of a query that say this view. */
export function formatView({ filter, order, swapped }: View): readonly QueryPart[] {
  return [
    ...formatFilter(filter),
    ...(order === START_VIEW.order ? [] : [['order', order] as const]),
    ...(swapped ? [['swap', '1'] as const] : []),
  ];
}

/** The fragment of a view, with `#`; the comparison itself when nothing is chosen. */
export function fragmentOf({ chosen }: Pick<View, 'chosen'>): string {
  return `#${chosen ?? 'compare'}`;
}
