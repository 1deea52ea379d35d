/**
 * What the address says. Total both ways: every address gives a view, and every view has an address
 * (`design.md`, section 3). Unknown parts of an address are ignored.
 */
import type { Lookup } from './lookup.ts';

export interface View {
  /** The chosen relation (`p14-d8`), or null. */
  readonly chosen: string | null;
}

/** @param hash the fragment with or without `#` */
export function parseView(hash: string, lookup: Pick<Lookup, 'bearing'>): View {
  const id = hash.replace(/^#/, '');
  const bearing = lookup.bearing(id);
  return { chosen: bearing && bearing.relation.to !== 'all' ? id : null };
}

/** The fragment of a view, with `#`; the comparison itself when nothing is chosen. */
export function formatView({ chosen }: View): string {
  return `#${chosen ?? 'compare'}`;
}
