/**
 * How the dataset travels in a page: its texts stand in marked elements, everything else in an index
 * at the page's end. `toIndex` takes the texts out, `fromIndex` puts them back.
 *
 * A mark has an owner and a field. The owner is a statement's id (`d8c2`), `speakers:putin`, `topics:eu`,
 * `terms:donbas`, or `dataset` for what has no id; the field is the path from there (`summary`, `comments.0.text`).
 */
import { fromColumns, toColumns, type Columns } from './columns.ts';
import type { Dataset } from './dataset.ts';
import { deepFreeze } from './freeze.ts';
import { isText, wordsIn, type Language, type Text } from './text.ts';

/** Of a note on wording: a language, and its words. */
type Words = Readonly<Record<'lang' | 'words', string>>;
/** Of a source; which fields it has depends on its kind. */
export type Headline = Readonly<Record<string, Text | string>>;

export interface Mark {
  readonly owner: string;
  readonly field: string;
  /** A text is in the page's language only. */
  readonly value: Text | string | readonly (string | Words)[] | Headline;
}

type Node = Record<string, unknown>;

const KEYED_LISTS = new Set(['speakers', 'topics', 'terms']);

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null;
}

/** Visits every object of the dataset that can hold a field, with the owner's name and the path from there. */
function visitNodes(
  node: unknown,
  owner: string,
  path: readonly string[],
  visit: (node: Node, owner: string, path: readonly string[]) => void,
): void {
  if (!isNode(node)) return;
  const [list, , ...deeper] = path;
  const keyed = list !== undefined && KEYED_LISTS.has(list) && deeper.length === 0;
  const name =
    typeof node.id === 'string'
      ? node.id
      : keyed && typeof node.key === 'string'
        ? `${list}:${node.key}`
        : null;
  const here = name === null ? path : [];
  visit(node, name ?? owner, here);
  for (const [step, child] of Object.entries(node))
    visitNodes(child, name ?? owner, [...here, step], visit);
}

/** A copy of plain data without what `leave` names. */
function without(data: object, leave: (name: string, value: unknown) => boolean): Node {
  const copy: unknown = JSON.parse(
    JSON.stringify(data, (name, value: unknown) => (leave(name, value) ? undefined : value)),
  );
  return isNode(copy) ? copy : {};
}

/** Lists of ids that the page shows as links. */
const LINKED = new Set(['sources', 'concerns', 'entries']);
/** What else the page is read for: it stands beside the words, or is said by the id of a relation. */
const SHOWN = new Set(['date', 'speaker', 'url', 'headline', 'to']);

const RELATION_ID = /^(p\d+|all)-/;

function standsInPage(name: string, value: unknown): boolean {
  const first: unknown = Array.isArray(value) ? value[0] : null;
  if (LINKED.has(name)) return typeof first === 'string';
  return SHOWN.has(name) || (name === 'terms' && isNode(first) && 'words' in first);
}

/** Everything of the dataset that its page does not show word for word. */
export function toIndex({ edition, ...dataset }: Dataset): Columns {
  return toColumns({
    edition: without(edition, (_name, value) => isText(value)),
    ...without(dataset, (name, value) => isText(value) || standsInPage(name, value)),
  });
}

/** What a page of this language holds: each text in that language only. */
export function projectDataset(dataset: Dataset, lang: Language): Dataset {
  return JSON.parse(
    JSON.stringify(dataset, (_name, value: unknown) =>
      isText(value) ? { [lang]: wordsIn(value, lang) } : value,
    ),
    // The copy has the dataset's own shape: only languages were left out.
  ) as Dataset;
}

/**
 * Puts marked texts back into an index. A mark whose owner or place does not exist is ignored; a place
 * that is marked more than once keeps what it got first.
 */
export function fromIndex(index: Columns, marks: Iterable<Mark>): Dataset {
  const skeleton = fromColumns(index);
  const nodes = new Map<string, Node>();
  visitNodes(skeleton, 'dataset', [], (node, owner, path) => {
    nodes.set(`${owner}/${path.join('.')}`, node);
    const to = RELATION_ID.exec(path.length === 0 ? owner : '')?.[1];
    if (to !== undefined) node.to = to;
  });
  for (const { owner, field, value } of marks) {
    const dot = field.lastIndexOf('.');
    const node = nodes.get(`${owner}/${field.slice(0, Math.max(dot, 0))}`);
    const name = field.slice(dot + 1);
    if (node === undefined || Array.isArray(node) || name in node) continue;
    node[name] = value;
  }
  // The index is written by the same build as this code, and a test compares every page's with the dataset.
  return deepFreeze(skeleton) as Dataset;
}
