/** What a filter leaves of the comparison. */
import { contestedPoints } from './contested-points.ts';
import type { Claim, Dataset, Party, Point, Position } from './dataset.ts';
import { groundsOf } from './evidence.ts';
import type { Filter } from './filter.ts';
import { bearingsOf, type Bearing } from './lookup.ts';

export interface Selection {
  /** The ids of the points that stay. */
  readonly points: ReadonlySet<string>;
  /** The ids of the relations that stay: also with the evidence that they rest on. */
  readonly relations: ReadonlySet<string>;
  /**
   * The ids of the relations under which the position is shown. With evidence restricted that is also one
   * whose position has a matching claim, though the relation rests on none.
   */
  readonly answers: ReadonlySet<string>;
  /** The ids of the positions that are shown. */
  readonly positions: ReadonlySet<string>;
  /** Of the positions that have a wanted relation, how many have no claim of the wanted classes. */
  readonly withoutEvidence: number;
}

/** The statements in which words were found: points, positions and relations, by id. */
export type Found = ReadonlySet<string>;

/** Whether a claim is of a class that the filter wants. */
export function wantsClaim({ evidence }: Filter, claim: Pick<Claim, 'class'>): boolean {
  return evidence.length === 0 || evidence.includes(claim.class);
}

/** The party of each speaker, by key. */
type Parties = ReadonlyMap<string, Party>;

function partiesOfSpeakers({ speakers }: Pick<Dataset, 'speakers'>): Parties {
  return new Map(speakers.map(({ key, party }) => [key, party]));
}

/** The parties that are heard on a position: who says it, and who answered. */
function partiesOnPosition({ claims, responses }: Position, parties: Parties): readonly Party[] {
  return [
    ...claims.flatMap(({ speaker }) => parties.get(speaker) ?? []),
    ...responses.map(({ party }) => party),
  ];
}

/** The parties that are heard on a point: who retold it, and who proposed an option. */
function partiesOnPoint({ claims, options }: Point, parties: Parties): readonly Party[] {
  return [
    ...claims.flatMap(({ speaker }) => parties.get(speaker) ?? []),
    ...options.map(({ by }) => by),
  ];
}

/** Every party that is heard anywhere, as often as it is. */
export function partiesHeard(
  dataset: Pick<Dataset, 'points' | 'positions' | 'speakers'>,
): readonly Party[] {
  const parties = partiesOfSpeakers(dataset);
  return [
    ...dataset.points.flatMap((point) => partiesOnPoint(point, parties)),
    ...dataset.positions.flatMap((position) => partiesOnPosition(position, parties)),
  ];
}

/**
 * Points stay when they are of the topic and, where a kind of relation is wanted, have one that stays. A
 * relation stays if it is of that kind and a claim that it rests on is of a wanted class. A position is
 * shown if it has a claim of a wanted class. Where points with no counter-demand are wanted, the parallel
 * statements on them stay. What bears on the whole plan is of every topic. Where a party
 * is wanted, it must be heard on the position, or on the point. Where words are looked for, a relation stays
 * if they are in it, in its position or in its point, so that what is found is seen with what it answers.
 * @param found in what the words of the filter are; null when none are looked for, or not yet
 */
export function selectStatements(
  dataset: Pick<Dataset, 'points' | 'positions' | 'speakers'>,
  filter: Filter,
  found: Found | null = null,
): Selection {
  const { topic, party } = filter;
  const isAlone = filter.relation === 'none';
  const kind = filter.relation === 'none' ? null : filter.relation;
  const parties = partiesOfSpeakers(dataset);
  const leftOut = isAlone ? contestedPoints(dataset.positions) : new Set();
  const isHeard = (heard: () => readonly Party[]) => party === null || heard().includes(party);
  const isFound = (...ids: readonly string[]) => found === null || ids.some((id) => found.has(id));
  const hasClaim = (claims: readonly Claim[]) => claims.some((claim) => wantsClaim(filter, claim));

  const points = dataset.points
    .filter(({ topics }) => topic === null || topics.includes(topic))
    .filter(({ id }) => !leftOut.has(id));
  const inTopic = new Set(['all', ...points.map(({ id }) => id)]);
  const bearings = bearingsOf(dataset.positions)
    .filter(({ relation: { to } }) => inTopic.has(to))
    .filter(({ relation }) => kind === null || relation.kind === kind)
    .filter(({ position, relation: { id, to } }) => isFound(id, to, position.id))
    .filter(({ position }) => isHeard(() => partiesOnPosition(position, parties)));

  const kept = bearings.filter(({ position, relation }) => hasClaim(groundsOf(position, relation)));
  // Without its relation a position is not what a wanted kind of relation asks for.
  const shown = kind === null ? bearings.filter(({ position }) => hasClaim(position.claims)) : kept;
  const hidden = bearings.filter(({ position }) => !hasClaim(position.claims));
  const answered = new Set(kept.map(({ relation }) => relation.to));
  const staysAlone = (point: Point) =>
    kind === null && isFound(point.id) && isHeard(() => partiesOnPoint(point, parties));
  const stays = (point: Point) => answered.has(point.id) || staysAlone(point);
  const positionsOf = (some: readonly Bearing[]) =>
    new Set(some.map(({ position }) => position.id));
  const relationsOf = (some: readonly Bearing[]) =>
    new Set(some.map(({ relation }) => relation.id));
  return {
    points: new Set(points.filter(stays).map(({ id }) => id)),
    relations: relationsOf(kept),
    answers: relationsOf(shown),
    positions: positionsOf(shown),
    withoutEvidence: positionsOf(hidden).size,
  };
}

/**
 * The ids of all statements that a filter hides: points, positions, relations, claims and responses.
 * @param selection what the filter leaves
 */
export function hiddenStatements(
  { points, positions }: Pick<Dataset, 'points' | 'positions'>,
  filter: Filter,
  selection: Selection,
): ReadonlySet<string> {
  const isRestricted = filter.evidence.length > 0;
  return new Set([
    ...points
      .filter(({ id }) => !selection.points.has(id))
      .flatMap(({ id, claims }) => [id, ...claims.map((claim) => claim.id)]),
    ...positions.flatMap((position) => {
      const isHidden = !selection.positions.has(position.id);
      return [
        ...(isHidden ? [position.id] : []),
        ...position.relations.map(({ id }) => id).filter((id) => !selection.answers.has(id)),
        ...position.claims
          .filter((claim) => isHidden || !wantsClaim(filter, claim))
          .map(({ id }) => id),
        // Under restricted evidence a position shows its title and its matching claims, and nothing else.
        ...(isHidden || isRestricted ? position.responses.map(({ id }) => id) : []),
      ];
    }),
  ]);
}
