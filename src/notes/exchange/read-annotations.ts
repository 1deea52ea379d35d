/** Files of annotations as notes: ours, those of others, and what is wrong with each that is none. */
import type { Json, JsonObject, Note } from '../note.ts';
import { listItems, type Item } from './annotation-items.ts';
import { ANNOTATION_CONTEXT } from './annotation-names.ts';
import { checkAnnotation, isIri } from './check-annotation.ts';
import { createFinder } from './find-place.ts';
import { isHypothesis, readHypothesis } from './hypothesis.ts';
import { isObject, listOf } from './json.ts';
import { findFlaw, LIMITS, type Limits } from './limits.ts';
import { checkExtensions, readAnnotation, type Reading } from './read-annotation.ts';
import type { Read, Refusal } from './refusal.ts';
import { isOurContext } from './write-annotation.ts';

export interface Annotations {
  /** One for each item of the file, in its order. */
  readonly results: readonly Read<{ readonly note: Note }>[];
  /** Addresses of pages of a collection that are not in the file. */
  readonly missingPages: readonly string[];
}

/** Why a file as a whole is not read. */
export type FileRefusal =
  | { readonly code: 'too-long'; readonly length: number; readonly most: number }
  | { readonly code: 'not-json' }
  | { readonly code: 'too-many-items'; readonly count: number; readonly most: number };

type Refused = { readonly ok: false; readonly refusal: FileRefusal };

/** @returns the content of a JSON file, or why it is not looked into */
export function readAnnotationFile(
  text: string,
  { length }: Limits = LIMITS,
): { readonly ok: true; readonly content: Json } | Refused {
  if (text.length > length)
    return { ok: false, refusal: { code: 'too-long', length: text.length, most: length } };
  try {
    // JSON has no other values. A byte order mark is none of them (RFC 8259, section 8.1).
    return { ok: true, content: JSON.parse(text.replace(/^\ufeff/, '')) as Json };
  } catch {
    // Nesting beyond all measure ends some parsers too.
    return { ok: false, refusal: { code: 'not-json' } };
  }
}

/** An item as an annotation with the contexts that it stands in, or why it is none. */
function openItem(
  { value, contexts }: Item,
  limits: Limits,
): { readonly annotation: JsonObject; readonly contexts: readonly Json[] } | Refusal {
  const flaw = findFlaw(value, limits);
  if (flaw) return { code: flaw };
  if (!isObject(value)) return { code: isIri(value) ? 'only-address' : 'not-an-annotation' };
  if (isHypothesis(value)) return { annotation: readHypothesis(value), contexts: [] };
  const all = [...contexts, ...listOf(value['@context'])];
  if (Object.keys(value).length === 0) return { code: 'not-an-annotation' };
  if (!all.includes(ANNOTATION_CONTEXT)) return { code: 'bad-context', member: '@context' };
  return { annotation: value, contexts: all };
}

/** What became of an item; items are counted from 1. */
export type ReadItem = (item: Item, number: number) => Read<{ readonly note: Note }>;

/** @returns what reads items of `listItems` one by one, so that a long file can be stopped and its progress told */
export function createReader(reading: Reading, limits: Limits = LIMITS): ReadItem {
  const find = createFinder(reading);
  return (item, number) => {
    const opened = openItem(item, limits);
    if ('code' in opened) return { item: number, ok: false, refusal: opened };
    const { annotation, contexts } = opened;
    const refusal = checkAnnotation(annotation) ?? checkExtensions(annotation);
    if (refusal) return { item: number, ok: false, refusal };
    const others = contexts.filter((context) => !isOurContext(context, reading.iri));
    return { item: number, ok: true, note: readAnnotation(annotation, others, reading, find) };
  };
}

/**
 * @param content of a file: an annotation, a list, a collection with its pages, a page, or rows of Hypothesis
 * @returns a note or the reason of its refusal for each item, or why there are too many
 */
export function readAnnotations(
  content: Json,
  reading: Reading,
  limits: Limits = LIMITS,
): ({ readonly ok: true } & Annotations) | Refused {
  const { items, missingPages } = listItems(content);
  const count = items.length;
  if (count > limits.items)
    return { ok: false, refusal: { code: 'too-many-items', count, most: limits.items } };
  const read = createReader(reading, limits);
  return { ok: true, results: items.map((item, at) => read(item, at + 1)), missingPages };
}
