/**
 * A published dataset of another version, as plain JSON. Its schema may be older than this code, and the file
 * may be anything: it is walked for names and values, never taken for a dataset.
 */
export type Plain = string | number | boolean | null | readonly Plain[] | PlainObject;
export interface PlainObject {
  readonly [name: string]: Plain;
}

export type Refusal = 'too-large' | 'not-json' | 'too-deep' | 'other';
export type PublishedFile =
  | { readonly ok: true; readonly content: PlainObject }
  | { readonly ok: false; readonly why: Refusal };

/** The whole dataset of today is a tenth of it, in characters. */
export const LARGEST_FILE = 8_000_000;
/** A remark of an option of a point stands seven levels deep. */
const DEEPEST = 16;
/** Names that could reach what every object inherits, where a walk assigns. */
const UNSAFE = new Set(['__proto__', 'constructor', 'prototype']);

export function isPlainObject(value: Plain | undefined): value is PlainObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isTooDeep(node: unknown, depth = 0): boolean {
  if (typeof node !== 'object' || node === null) return false;
  return depth >= DEEPEST || Object.values(node).some((child) => isTooDeep(child, depth + 1));
}

/**
 * @param iri of the dataset that it has to be a version of
 * @returns the file's content without unsafe names, or why it is none
 */
export function readPublishedFile(text: string, iri: string): PublishedFile {
  if (text.length > LARGEST_FILE) return { ok: false, why: 'too-large' };
  let content: Plain;
  try {
    content = JSON.parse(text, (name, value: Plain) =>
      UNSAFE.has(name) ? undefined : value,
    ) as Plain; // JSON has no other values.
  } catch {
    // A document that is nested beyond all measure ends the parser too.
    return { ok: false, why: 'not-json' };
  }
  if (isTooDeep(content)) return { ok: false, why: 'too-deep' };
  const edition = isPlainObject(content) ? content.edition : undefined;
  if (!isPlainObject(content) || !isPlainObject(edition) || edition.iri !== iri)
    return { ok: false, why: 'other' };
  return { ok: true, content };
}
