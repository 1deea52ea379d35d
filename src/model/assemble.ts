/** How the authored files make up one dataset. Knows nothing of disks: contents are passed in. */

type ListName =
  | 'topics'
  | 'speakers'
  | 'documents'
  | 'points'
  | 'positions'
  | 'discrepancies'
  | 'terms'
  | 'sources'
  | 'changes';

interface Part {
  readonly file: string;
  readonly list: ListName;
  /** A file that is itself one entry of its list. */
  readonly single?: true;
}

const EDITION_FILE = 'edition.json';

const PARTS: readonly Part[] = [
  { file: 'topics.json', list: 'topics' },
  { file: 'speakers.json', list: 'speakers' },
  { file: 'plan-20/document.json', list: 'documents', single: true },
  { file: 'russia/document.json', list: 'documents', single: true },
  { file: 'plan-20/points.json', list: 'points' },
  { file: 'russia/positions-reported.json', list: 'positions' },
  { file: 'russia/positions-further.json', list: 'positions' },
  { file: 'russia/positions-parallel.json', list: 'positions' },
  { file: 'plan-20/discrepancies.json', list: 'discrepancies' },
  { file: 'russia/discrepancies.json', list: 'discrepancies' },
  { file: 'terms.json', list: 'terms' },
  { file: 'sources.json', list: 'sources' },
  { file: 'changes.json', list: 'changes' },
];

/** The files that a dataset is made of, relative to `src/data/`. */
export const DATA_FILES: readonly string[] = [EDITION_FILE, ...PARTS.map((part) => part.file)];

export interface Assembled {
  /** What `parseDataset` takes. */
  readonly raw: unknown;
  /** Which file an entry stands in, for a path such as `['positions', 3, 'title']`. */
  readonly fileOf: (path: readonly PropertyKey[]) => string;
}

/**
 * Puts the contents of the files together, unchecked.
 * @param contents parsed JSON by file name (see `DATA_FILES`); a missing file counts as one missing entry, so that the parser names the file
 */
export function assemble(contents: ReadonlyMap<string, unknown>): Assembled {
  const lists = new Map<ListName, { entry: unknown; file: string }[]>();
  for (const { file, list, single } of PARTS) {
    const content = contents.get(file);
    const entries = single || !Array.isArray(content) ? [content] : content;
    const known = lists.get(list) ?? [];
    lists.set(list, [...known, ...entries.map((entry: unknown) => ({ entry, file }))]);
  }
  const raw = {
    edition: contents.get(EDITION_FILE),
    ...Object.fromEntries([...lists].map(([list, all]) => [list, all.map(({ entry }) => entry)])),
  };
  const fileOf = ([list, index]: readonly PropertyKey[]): string => {
    if (list === 'edition') return EDITION_FILE;
    const entries = [...lists].find(([name]) => name === list)?.[1];
    return entries?.[Number(index)]?.file ?? PARTS.find((part) => part.list === list)?.file ?? '';
  };
  return { raw, fileOf };
}
