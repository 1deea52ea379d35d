/** Plain data of others, looked at without trust in its shape. */
import type { Json, JsonObject } from '../note.ts';

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

/** The values of a member that may have one, several or none, as JSON-LD writes them. */
export function listOf(value: Json | undefined): readonly Json[] {
  if (value === undefined || value === null) return [];
  return isList(value) ? value : [value];
}

/** The value of a member that may have one only: alone, or alone in a list. Else the member as it is. */
export function singleOf(value: Json | undefined): Json | undefined {
  return isList(value) && value.length === 1 ? value[0] : value;
}

/** @returns the text of a member; null where it is none */
export function textOf(value: Json | undefined): string | null {
  return typeof value === 'string' ? value : null;
}

/** Whether two values say the same, in whatever order their members stand. For data within `LIMITS.depth`. */
export function isSameJson(one: Json | undefined, other: Json | undefined): boolean {
  if (isList(one) && isList(other))
    return one.length === other.length && one.every((value, at) => isSameJson(value, other[at]));
  if (!isObject(one) || !isObject(other)) return one === other;
  const names = Object.keys(one);
  return (
    names.length === Object.keys(other).length &&
    names.every((name) => Object.hasOwn(other, name) && isSameJson(one[name], other[name]))
  );
}
