/** What points, positions and relations are called in the page's language. */
import { fill } from '../../i18n/messages.ts';
import type { RelationKind } from '../../model/dataset.ts';
import { pointNumber, positionLabel } from '../../model/label.ts';
import type { PageContext } from '../../state/page-context.ts';

/**
 * A point, a position or the whole plan (`all`): *Point 14*, *D8*, *The whole plan*. What is no point of the
 * page's dataset is called as a position is.
 */
export function nameProvision(
  id: string,
  { words, lookup }: Pick<PageContext, 'words' | 'lookup'>,
): string {
  if (id === 'all') return words.wholePlan;
  return lookup.point(id) ? fill(words.point, { number: pointNumber(id) }) : positionLabel(id);
}

/** A relation by what it relates: the position `from` and the point `to` on which it bears, or `all`. */
interface NamedRelation {
  readonly to: string;
  readonly from: string;
  readonly kind: RelationKind;
}

/** *Point 14, D8: contradicts*, as the matrix calls it; *The whole plan, D25: reopens*. */
export function nameRelation(
  { to, from, kind }: NamedRelation,
  { words }: Pick<PageContext, 'words'>,
): string {
  const id = positionLabel(from);
  const relation = words.relations[kind].verb;
  return to === 'all'
    ? `${words.wholePlan}, ${id}: ${relation}`
    : fill(words.cell, { number: pointNumber(to), id, relation });
}
