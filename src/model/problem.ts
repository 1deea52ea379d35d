/** Something that is wrong with the dataset, said so that an author can find and mend it. */
export interface Problem {
  /** Relative to `src/data/`, or empty when the dataset came as one file. */
  readonly file: string;
  /** The entry and the field, e.g. `position d8, relation p14-d8, rests`. */
  readonly place: string;
  readonly message: string;
}

const ENTRY_NAMES: Readonly<Record<string, string>> = {
  topics: 'topic',
  speakers: 'speaker',
  documents: 'document',
  points: 'point',
  positions: 'position',
  discrepancies: 'discrepancy',
  terms: 'term',
  sources: 'source',
  changes: 'change',
  claims: 'claim',
  relations: 'relation',
  responses: 'response',
  sections: 'section',
  parts: 'part',
};

function property(node: unknown, name: PropertyKey): unknown {
  return typeof node === 'object' && node !== null ? Reflect.get(node, name) : undefined;
}

/**
 * Names a place for people: `['positions', 7, 'claims', 1, 'sources', 0]` becomes
 * `position d8, claim d8c2, source 1`. Entries are named by id, key or date, else counted from 1.
 */
export function describePlace(raw: unknown, path: readonly PropertyKey[]): string {
  const words: string[] = [];
  let node = raw;
  let list: string | null = null;
  for (const step of path) {
    node = property(node, step);
    if (typeof step !== 'number') {
      if (list !== null) words.push(list);
      list = String(step);
      continue;
    }
    const name = ['id', 'key', 'date'].map((field) => property(node, field)).find(Boolean);
    const entry = list === null ? '' : ENTRY_NAMES[list];
    words.push(
      entry
        ? `${entry} ${typeof name === 'string' ? name : step + 1}`
        : `${list ?? ''} ${step + 1}`,
    );
    list = null;
  }
  if (list !== null) words.push(list);
  return words.join(', ');
}

/** One line for a build log: `russia/positions-reported.json: position d8, …: source s412 does not exist`. */
export function formatProblem({ file, place, message }: Problem): string {
  return [file, place, message].filter(Boolean).join(': ');
}
