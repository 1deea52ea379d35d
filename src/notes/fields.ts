/** The texts of the dataset's statements, each by the name under which the page marks it. */
import type { Dataset } from '../model/dataset.ts';
import { isText, wordsIn, type Language } from '../model/text.ts';

/** The words of a statement, in one language, by the path from the statement: `summary`, `parts.0.title`. */
export type Fields = ReadonlyMap<string, string>;

/** What has no id of a statement: it has a key, is a document as a whole, or is what statements are made of. */
const NO_STATEMENTS = [
  'edition',
  'topics',
  'speakers',
  'documents',
  'terms',
  'sources',
  'changes',
] as const satisfies readonly (keyof Dataset)[];

const isStatement = (node: object): node is { readonly id: string } =>
  'id' in node && typeof node.id === 'string';

/**
 * All statements of a dataset, or of a page's part of it, by id, with their fields in the dataset's order. What
 * has an id owns the texts inside of it (`d8c2`, not `claims.1` of `d8`), as `Field.svelte` marks them. A text
 * that has no words in the language is left out; a statement without any text has no fields.
 */
export function fieldsByStatement(dataset: Dataset, lang: Language): ReadonlyMap<string, Fields> {
  const statements = new Map<string, Map<string, string>>();
  function walk(node: unknown, path: readonly string[], owner: Map<string, string> | null): void {
    if (typeof node !== 'object' || node === null) return;
    if (isText(node)) {
      const words = wordsIn(node, lang);
      if (words !== '') owner?.set(path.join('.'), words);
      return;
    }
    let [fields, here] = [owner, path];
    if (isStatement(node)) {
      [fields, here] = [new Map(), []];
      statements.set(node.id, fields);
    }
    for (const [step, inside] of Object.entries(node)) walk(inside, [...here, step], fields);
  }
  const others: ReadonlySet<string> = new Set(NO_STATEMENTS);
  for (const [list, entries] of Object.entries(dataset))
    if (!others.has(list)) walk(entries, [], null);
  return statements;
}
