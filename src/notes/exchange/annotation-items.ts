/** The annotations of a file: one, a list, or those of collections and pages (model, sections 5.1 and 5.2). */
import type { Json, JsonObject } from '../note.ts';
import { isList, isObject, listOf, singleOf } from './json.ts';

export interface Item {
  readonly value: Json;
  /** What the collection and the page around it have as `@context`. */
  readonly contexts: readonly Json[];
}

export interface Items {
  readonly items: readonly Item[];
  /** Addresses of pages that the file only names. */
  readonly missingPages: readonly string[];
}

const isOf = (node: JsonObject, type: string) => listOf(node.type).includes(type);

/** A page and those that it embeds as the next, one after the other. */
function collectPages(first: Json | undefined, outer: readonly Json[], into: MutableItems): void {
  let contexts = outer;
  for (let page = first; page !== undefined && page !== null;) {
    if (!isObject(page)) {
      if (typeof page === 'string') into.missingPages.push(page);
      return;
    }
    contexts = [...outer, ...listOf(page['@context'])];
    for (const value of listOf(page.items)) into.items.push({ value, contexts });
    page = singleOf(page.next);
  }
}

interface MutableItems {
  readonly items: Item[];
  readonly missingPages: string[];
}

/** Lists the annotations of a file's content. Hypothesis answers a search with `rows`. */
export function listItems(content: Json): Items {
  const into: MutableItems = { items: [], missingPages: [] };
  for (const node of isList(content) ? content : [content]) {
    const contexts = isObject(node) ? listOf(node['@context']) : [];
    if (isObject(node) && isOf(node, 'AnnotationCollection'))
      collectPages(singleOf(node.first), contexts, into);
    else if (isObject(node) && isOf(node, 'AnnotationPage')) collectPages(node, [], into);
    else if (isObject(node) && isList(node.rows) && node.type === undefined)
      for (const value of node.rows) into.items.push({ value, contexts: [] });
    else into.items.push({ value: node, contexts: [] });
  }
  return into;
}
