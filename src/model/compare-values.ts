/** What differs between two pieces of plain data. */
import { isPlainObject, type Plain } from './published-file.ts';

/** One value of a statement that differs. What was not there, or no longer is, is null. */
export interface FieldChange {
  /** The names on the way from the statement to the value, without numbers of lists: `comments`, `text`. */
  readonly path: readonly string[];
  readonly before: string | null;
  readonly after: string | null;
}

const isEmpty = (value: Plain | undefined) =>
  value === undefined || value === null || (Array.isArray(value) && value.length === 0);

/** A value as one line: a list with commas; null where there is nothing. */
export function toWords(value: Plain | undefined): string | null {
  if (value === undefined || isEmpty(value)) return null;
  if (Array.isArray(value)) return value.map((item: Plain) => toWords(item) ?? '').join(', ');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** Entries of a list have no names: equal ones are the same entry wherever they stand, the others are paired in order. */
function compareLists(
  before: readonly Plain[],
  after: readonly Plain[],
  path: readonly string[],
): readonly FieldChange[] {
  const unlike = (some: readonly Plain[], others: readonly Plain[]) => {
    const left = new Map<string, number>();
    for (const one of others.map((other) => JSON.stringify(other)))
      left.set(one, (left.get(one) ?? 0) + 1);
    return some.filter((one) => {
      const count = left.get(JSON.stringify(one)) ?? 0;
      left.set(JSON.stringify(one), count - 1);
      return count <= 0;
    });
  };
  const [gone, come] = [unlike(before, after), unlike(after, before)];
  return Array.from({ length: Math.max(gone.length, come.length) }).flatMap((_, at) =>
    compareValues(gone[at], come[at], path),
  );
}

/**
 * What differs between two values of one name, however deep.
 * @param path the names on the way to them
 * @returns nothing where they are equal, or both are not there or empty
 */
export function compareValues(
  before: Plain | undefined,
  after: Plain | undefined,
  path: readonly string[],
): readonly FieldChange[] {
  if (JSON.stringify(before) === JSON.stringify(after) || (isEmpty(before) && isEmpty(after)))
    return [];
  const lists = [before ?? [], after ?? []] as const;
  const isEntries = (value: Plain) => Array.isArray(value) && value.some(isPlainObject);
  if (lists.some(isEntries) && Array.isArray(lists[0]) && Array.isArray(lists[1]))
    return compareLists(lists[0], lists[1], path);
  if (isPlainObject(before) || isPlainObject(after)) {
    const [was, is] = [before, after].map((one) => (isPlainObject(one) ? one : {}));
    return [...new Set([...Object.keys(was ?? {}), ...Object.keys(is ?? {})])].flatMap((name) =>
      compareValues(was?.[name], is?.[name], [...path, name]),
    );
  }
  return [{ path, before: toWords(before), after: toWords(after) }];
}
