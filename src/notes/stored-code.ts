/** Codes as storage holds them: an older or a broken edition may have written them, so they are looked at first. */
import { CODE_COLOURS, type Code, type CodeColour } from './code.ts';

/** @returns null for no colour, and for one that this edition does not have */
export function parseColour(value: unknown): CodeColour | null {
  return CODE_COLOURS.find((colour) => colour === value) ?? null;
}

/** @returns undefined when the value is no code that this edition can read */
export function parseStoredCode(value: unknown): Code | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (!('tag' in value && 'label' in value && 'definition' in value)) return undefined;
  const { tag, label, definition } = value;
  return typeof tag === 'string' && typeof label === 'string' && typeof definition === 'string'
    ? { tag, label, definition, colour: parseColour('colour' in value ? value.colour : null) }
    : undefined;
}
