/** What changed between two published versions of the dataset, statement by statement. */
import { compareValues, toWords, type FieldChange } from './compare-values.ts';
import type { Dataset } from './dataset.ts';
import { isPlainObject, type Plain, type PlainObject } from './published-file.ts';
import { isText, wordsIn, type Language } from './text.ts';

export interface StatementChange {
  /** A statement's id, or `speakers:putin`, `topics:eu`. */
  readonly id: string;
  readonly kind: 'added' | 'removed' | 'changed';
  /** The title, or the words, that the statement has now; those it had, if it was removed. */
  readonly words: string;
  /** What differs; of an added or removed statement all that it says. */
  readonly fields: readonly FieldChange[];
}

/** Whether an id is a statement's: not a source's, a document's, or the name of a speaker or topic. */
export function isStatement(id: string): boolean {
  return /^(?:[a-rt-z][1-9]\d*(?:[cr][1-9]\d*)?|(?:all|[a-z]\d+)-[a-z]\d+)$/.test(id);
}

/** The lists that are compared. Change notes and edition differ with every version. */
const LISTS = [
  'documents',
  'points',
  'positions',
  'discrepancies',
  'sources',
  'speakers',
  'topics',
];

const MAIN_WORDS = ['title', 'text', 'name', 'outlet'];

/** What has a name of its own, apart from what stands in it under a name of its own. */
interface Owner {
  readonly id: string;
  readonly own: PlainObject;
}

/** Texts become their words in one language, and names stand in one order, so that equal things look equal. */
function project(node: Plain, lang: Language): Plain {
  if (isText(node)) return wordsIn(node, lang);
  if (Array.isArray(node)) return node.map((item: Plain) => project(item, lang));
  if (!isPlainObject(node)) return node;
  return Object.fromEntries(
    Object.keys(node)
      .toSorted()
      .map((name) => [name, project(node[name] ?? null, lang)]),
  );
}

const isNamed = (node: Plain): node is PlainObject & { readonly id: string } =>
  isPlainObject(node) && typeof node.id === 'string';

/** A statement and all statements in it, each apart. */
function ownersIn(node: PlainObject, id: string): readonly Owner[] {
  const inside: Owner[] = [];
  const own: Record<string, Plain> = {};
  for (const [name, value] of Object.entries(node)) {
    if (name === 'id') continue;
    if (Array.isArray(value) && value.length > 0 && value.every(isNamed))
      inside.push(...value.flatMap((item) => ownersIn(item, item.id)));
    else own[name] = value;
  }
  return [{ id, own }, ...inside];
}

/** Every statement of a version, by id, in order. */
function ownersOf(content: PlainObject, lang: Language): ReadonlyMap<string, PlainObject> {
  const owners = LISTS.flatMap((list) => {
    const entries = project(content[list] ?? [], lang);
    if (!Array.isArray(entries)) return [];
    return entries.filter(isPlainObject).flatMap((entry) => {
      if (typeof entry.id === 'string') return ownersIn(entry, entry.id);
      return typeof entry.key === 'string' ? ownersIn(entry, `${list}:${entry.key}`) : [];
    });
  });
  return new Map(owners.map(({ id, own }) => [id, own]));
}

function mainWords(own: PlainObject): string {
  const field = MAIN_WORDS.find((name) => typeof own[name] === 'string');
  return field === undefined ? '' : (toWords(own[field]) ?? '');
}

/** A dataset without what JSON doesn't know: fields that are there and undefined. */
function toPlain(dataset: Dataset): PlainObject {
  // What was written from an object is one.
  return JSON.parse(JSON.stringify(dataset)) as PlainObject;
}

/**
 * @param before an older version, as its file has it
 * @param after the page's own dataset
 * @param lang the language of the page, in which the wordings are compared
 * @returns what differs, in the order of the newer version; what is gone comes last
 */
export function compareDatasets(
  before: PlainObject,
  after: Dataset,
  lang: Language,
): readonly StatementChange[] {
  const old = ownersOf(before, lang);
  const now = ownersOf(toPlain(after), lang);
  const changeOf = (id: string): readonly StatementChange[] => {
    const [was, is] = [old.get(id), now.get(id)];
    const fields = compareValues(was ?? {}, is ?? {}, []);
    if (fields.length === 0) return [];
    const kind = was === undefined ? 'added' : is === undefined ? 'removed' : 'changed';
    return [{ id, kind, words: mainWords(is ?? was ?? {}), fields }];
  };
  return [...new Set([...now.keys(), ...old.keys()])].flatMap(changeOf);
}
