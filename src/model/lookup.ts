import type {
  Dataset,
  Discrepancy,
  Document,
  Point,
  Position,
  Relation,
  Source,
  Speaker,
  Term,
  Topic,
} from './dataset.ts';

/** A position together with how it bears on a point or on the whole plan. */
export interface Bearing {
  readonly position: Position;
  readonly relation: Relation;
}

/** Finds what belongs together. Names that do not exist give `undefined` or an empty list. */
export interface Lookup {
  readonly document: (id: string) => Document | undefined;
  readonly point: (id: string) => Point | undefined;
  readonly position: (id: string) => Position | undefined;
  readonly source: (id: string) => Source | undefined;
  readonly speaker: (key: string) => Speaker | undefined;
  readonly topic: (key: string) => Topic | undefined;
  readonly bearing: (relationId: string) => Bearing | undefined;
  /** What bears on a point, or on the whole plan (`all`), in the order of the positions. */
  readonly bearingsOn: (pointId: string) => readonly Bearing[];
  /** The terms that are explained at a point or a position. */
  readonly termsAt: (id: string) => readonly Term[];
  readonly discrepanciesOf: (id: string) => readonly Discrepancy[];
}

function byName<Entry>(entries: readonly Entry[], name: (entry: Entry) => string) {
  const map = new Map(entries.map((entry) => [name(entry), entry]));
  return (wanted: string) => map.get(wanted);
}

/** Every relation with its position, in the order of the positions. */
export function bearingsOf(positions: readonly Position[]): readonly Bearing[] {
  return positions.flatMap((position) =>
    position.relations.map((relation) => ({ position, relation })),
  );
}

export function createLookup(dataset: Dataset): Lookup {
  const bearings = bearingsOf(dataset.positions);
  return {
    document: byName(dataset.documents, ({ id }) => id),
    point: byName(dataset.points, ({ id }) => id),
    position: byName(dataset.positions, ({ id }) => id),
    source: byName(dataset.sources, ({ id }) => id),
    speaker: byName(dataset.speakers, ({ key }) => key),
    topic: byName(dataset.topics, ({ key }) => key),
    bearing: byName(bearings, ({ relation }) => relation.id),
    bearingsOn: (id) => bearings.filter(({ relation }) => relation.to === id),
    termsAt: (id) => dataset.terms.filter(({ where }) => where.includes(id)),
    discrepanciesOf: (id) => dataset.discrepancies.filter(({ concerns }) => concerns.includes(id)),
  };
}
