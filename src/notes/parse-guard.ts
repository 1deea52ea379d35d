import type { Guard, Quotation } from './note.ts';
import { countCodePoints } from './range.ts';

const isPart = (part: unknown, whole: string): part is number =>
  typeof part === 'number' &&
  Number.isSafeInteger(part) &&
  part >= 0 &&
  part <= countCodePoints(whole);

/**
 * What vouches for a quotation's words, as storage or a file says it.
 * @returns none where it isn't part of what stands around the words: then the words are offered, not attached
 */
export function parseGuard(
  value: unknown,
  { prefix, suffix }: Pick<Quotation, 'prefix' | 'suffix'>,
): { readonly guard?: Guard } {
  if (typeof value !== 'object' || value === null) return {};
  if (!('before' in value) || !('after' in value)) return {};
  const { before, after } = value;
  return isPart(before, prefix) && isPart(after, suffix) ? { guard: { before, after } } : {};
}
