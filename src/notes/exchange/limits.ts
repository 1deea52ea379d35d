/** How much of a file is taken in, so that a hostile one is told apart before any work is done on it. */
import type { Json } from '../note.ts';

export interface Limits {
  /** The length of a file, in UTF-16 units, as `String.length` has it. */
  readonly length: number;
  /** How many annotations or rows one file may hold. */
  readonly items: number;
  /** How deep the values of one annotation may be nested. */
  readonly depth: number;
  /** How many values one annotation may hold. */
  readonly values: number;
}

/**
 * 50,000 notes with long texts are some 60,000,000 characters. The annotations of the standard's own examples
 * are seven levels deep and hold less than a hundred values.
 */
export const LIMITS: Limits = { length: 80_000_000, items: 100_000, depth: 64, values: 10_000 };

export type Flaw = 'too-deep' | 'too-many-values' | 'unsafe-name';

/**
 * What forbids to work on a value at all; null where nothing does. It is walked without recursion, which deep
 * nesting would end. The name `__proto__` reaches what every object inherits wherever a later hand assigns it.
 */
export function findFlaw(value: Json, { depth, values }: Limits): Flaw | null {
  const waiting: (readonly [Json, number])[] = [[value, 1]];
  for (let count = 1, next = waiting.pop(); next; next = waiting.pop()) {
    const [node, level] = next;
    if (typeof node !== 'object' || node === null) continue;
    if (level > depth) return 'too-deep';
    if (Object.hasOwn(node, '__proto__')) return 'unsafe-name';
    for (const child of Object.values<Json>(node)) {
      count += 1;
      if (count > values) return 'too-many-values';
      waiting.push([child, level + 1]);
    }
  }
  return null;
}
