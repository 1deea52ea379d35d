/**
 * What an imported annotation says that a note has no words for, by the place at which it leaves again
 * (`Note.foreign`). All of it is optional; our own notes have none.
 */
import type { Json, JsonObject } from '../note.ts';
import { isList, isObject, textOf } from './json.ts';

export interface Foreign {
  /** Contexts besides the standard's and ours. */
  readonly contexts: readonly Json[];
  /**
   * Members of the annotation. `id` is an IRI that is no UUID. `motivation` is null where none was given, and
   * `created` where there was no date. `creator` is what `author` was taken from.
   */
  readonly members: JsonObject;
  /** Who else generated it. */
  readonly generators: readonly Json[];
  /** Of the body whose value is the note's text: its other members. Null: the body is ours. */
  readonly text: JsonObject | null;
  /** Of bodies whose values are tags, the same, with the tag. */
  readonly tags: readonly { readonly tag: string; readonly members: JsonObject }[];
  /** Bodies that are neither. */
  readonly bodies: readonly Json[];
  /** Targets besides our own. */
  readonly targets: readonly Json[];
  /** A row of Hypothesis's interface, without what the annotation says. */
  readonly hypothesis: JsonObject | null;
  /** Cells of a CSV file under names that are not ours: pairs of name and cell. */
  readonly columns: readonly Json[];
}

export const NOTHING: Foreign = {
  contexts: [],
  members: {},
  generators: [],
  text: null,
  tags: [],
  bodies: [],
  targets: [],
  hypothesis: null,
  columns: [],
};

/** Reads `Note.foreign`. What is not written by `packForeign` counts as not there. */
export function unpackForeign(packed: JsonObject): Foreign {
  const objectAt = (name: string) => (isObject(packed[name]) ? packed[name] : null);
  const listAt = (name: string) => (isList(packed[name]) ? packed[name] : []);
  return {
    contexts: listAt('contexts'),
    members: objectAt('members') ?? {},
    generators: listAt('generators'),
    text: objectAt('text'),
    tags: listAt('tags').flatMap((entry) => {
      if (!isObject(entry) || !isObject(entry.members)) return [];
      const tag = textOf(entry.tag);
      return tag === null ? [] : [{ tag, members: entry.members }];
    }),
    bodies: listAt('bodies'),
    targets: listAt('targets'),
    hypothesis: objectAt('hypothesis'),
    columns: listAt('columns'),
  };
}

/** As `Note.foreign` keeps it: only what is there. A body of the text without other members is there. */
export function packForeign(foreign: Foreign): JsonObject {
  const isThere = ([name, part]: readonly [string, JsonObject | readonly Json[] | null]) =>
    part !== null && (name === 'text' || Object.keys(part).length > 0);
  return Object.fromEntries(Object.entries(foreign).filter(isThere));
}

/** The IRI that others gave an annotation; null where it is called by a UUID, as ours are. */
export function nameOfOthers(packed: JsonObject): string | null {
  return isObject(packed.members) ? textOf(packed.members.id) : null;
}

/** The members of an annotation in which a part is kept. Nulls only remember that something was not said. */
const PLACES: Readonly<Record<string, string>> = {
  contexts: '@context',
  generators: 'generator',
  text: 'body',
  tags: 'body',
  bodies: 'body',
  targets: 'target',
};

/** Of which members of an annotation something is kept that the note does not show, each once. */
export function listKept(packed: JsonObject): readonly string[] {
  const { members } = packed;
  const named = isObject(members)
    ? Object.keys(members).filter((name) => members[name] !== null)
    : [];
  const parts = Object.keys(packed).filter((part) => part !== 'members');
  return [...new Set([...named, ...parts.map((part) => PLACES[part] ?? part)])];
}
