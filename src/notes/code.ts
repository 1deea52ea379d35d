/** What a person means by a tag: an entry of their codebook. */

/**
 * The colours of marks beside tags, by name; `ui/codebook/code-colours.css` says which they are. None is a side's or
 * a country's, and no two of them make a pair of right and wrong. Each has at least 4.5:1 on what it stands on.
 */
export const CODE_COLOURS = ['amber', 'teal', 'sky', 'violet', 'magenta', 'grey'] as const;

export type CodeColour = (typeof CODE_COLOURS)[number];

export interface Code {
  /** As notes have it; there is one code for each. */
  readonly tag: string;
  /** A few words that stand beside the tag; empty for none. */
  readonly label: string;
  /** Plain text with line breaks: when the tag is given, and when it is not. Empty for none. */
  readonly definition: string;
  readonly colour: CodeColour | null;
}

/** By their tags. */
export type Codes = ReadonlyMap<string, Code>;

/** What was known of a tag, and what is from now on; null for nothing. */
export interface CodeChange {
  readonly tag: string;
  readonly before: Code | null;
  readonly after: Code | null;
}

export function collectCodes(codes: readonly Code[]): Codes {
  return new Map(codes.map((code) => [code.tag, code]));
}

/** @returns the code of a tag of which nothing is said yet */
export function createCode(tag: string): Code {
  return { tag, label: '', definition: '', colour: null };
}

/** Whether a code says anything of its tag. */
export function saysSomething({ label, definition, colour }: Code): boolean {
  return (label + definition).trim() !== '' || colour !== null;
}

const MEMBERS = ['tag', 'label', 'definition', 'colour'] as const;

export function isSameCode(one: Code | null, other: Code | null): boolean {
  return MEMBERS.every((name) => one?.[name] === other?.[name]);
}

export function reverseChanges(changes: readonly CodeChange[]): readonly CodeChange[] {
  return changes.map(({ tag, before, after }) => ({ tag, before: after, after: before }));
}

/** The same codes after some changes. */
export function changeCodes(codes: Codes, changes: readonly CodeChange[]): Codes {
  const all = new Map(codes);
  for (const { tag, after } of changes)
    if (after) all.set(tag, after);
    else all.delete(tag);
  return all;
}
