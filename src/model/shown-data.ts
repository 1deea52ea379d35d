/** What a filter leaves of the dataset, as data: what the page shows under it, and nothing else. */
import type { Claim, Dataset, Discrepancy, Point, Position, Relation } from './dataset.ts';
import type { Source, Speaker, Topic } from './dataset.ts';
import type { Filter } from './filter.ts';
import { wantsClaim, type Selection } from './selection.ts';

/** With evidence restricted a position has its title and its matching claims, and nothing else. */
export type ShownPosition = Pick<Position, 'id' | 'group' | 'title' | 'short' | 'parts'> &
  Partial<Position> & {
    readonly claims: readonly Claim[];
    readonly relations: readonly Relation[];
  };

/** A position beside a point (`p14`) or the whole plan (`all`); without the relation where that is not shown. */
export interface ShownAnswer {
  readonly to: string;
  readonly position: ShownPosition;
  readonly relation: Relation | null;
}

export interface ShownData {
  readonly topics: readonly Topic[];
  readonly speakers: readonly Speaker[];
  readonly points: readonly Point[];
  readonly positions: readonly ShownPosition[];
  readonly discrepancies: readonly Discrepancy[];
  readonly sources: readonly Source[];
}

function toShown(position: Position, filter: Filter, { relations }: Selection): ShownPosition {
  const kept = position.relations.filter(({ id }) => relations.has(id));
  if (filter.evidence.length === 0) return { ...position, relations: kept };
  const { id, group, title, short } = position;
  const claims = position.claims.filter((claim) => wantsClaim(filter, claim));
  const covered = new Set(claims.flatMap(({ covers }) => covers));
  const isShown = (claim: string) => claims.some((one) => one.id === claim);
  return {
    ...{ id, group, title, short, claims },
    parts: position.parts.filter(({ key }) => covered.has(key)),
    relations: kept.map((relation) => ({ ...relation, rests: relation.rests.filter(isShown) })),
  };
}

/** What is shown beside the points that are shown, in the order of the positions. */
export function shownAnswers(
  { positions }: Pick<Dataset, 'positions'>,
  filter: Filter,
  selection: Selection,
): readonly ShownAnswer[] {
  return positions.flatMap((position) => {
    const shown = toShown(position, filter, selection);
    return position.relations
      .filter(({ id }) => selection.answers.has(id))
      .filter(({ to }) => to === 'all' || selection.points.has(to))
      .map(({ id, to }) => ({
        to,
        position: shown,
        relation: shown.relations.find((relation) => relation.id === id) ?? null,
      }));
  });
}

/** All values of one name, wherever they stand in some data. */
function valuesOf(name: string, node: unknown, found = new Set<string>()): ReadonlySet<string> {
  if (typeof node !== 'object' || node === null) return found;
  for (const [key, value] of Object.entries(node)) {
    if (key !== name) valuesOf(name, value, found);
    else for (const one of Array.isArray(value) ? value : [value]) found.add(String(one));
  }
  return found;
}

/**
 * The dataset's own structure, as far as a filter shows it. A discrepancy is in it if it concerns a statement
 * that is; with evidence restricted not if it concerns a position, since its accounts are of every class.
 */
export function shownData(dataset: Dataset, filter: Filter, selection: Selection): ShownData {
  const isRestricted = filter.evidence.length > 0;
  const points = dataset.points.filter(({ id }) => selection.points.has(id));
  const positions = [
    ...new Set(shownAnswers(dataset, filter, selection).map(({ position }) => position)),
  ];
  const ids = valuesOf('id', { points, positions });
  const ofPositions = valuesOf('id', dataset.positions);
  const discrepancies = dataset.discrepancies.filter(
    ({ document, concerns }) =>
      concerns.some((id) => ids.has(id)) &&
      !(isRestricted && (document === 'russia' || concerns.some((id) => ofPositions.has(id)))),
  );
  const shown = { points, positions, discrepancies };
  const cited = valuesOf('sources', shown);
  const heard = valuesOf('speaker', shown);
  const topics = valuesOf('topics', points);
  return {
    topics: dataset.topics.filter(({ key }) => topics.has(key)),
    speakers: dataset.speakers.filter(({ key }) => heard.has(key)),
    ...shown,
    sources: dataset.sources.filter(({ id }) => cited.has(id)),
  };
}
