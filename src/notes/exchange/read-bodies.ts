/** The bodies of an annotation as the words of a note. */
import type { Json, JsonObject } from '../note.ts';
import type { Foreign } from './foreign.ts';
import { isObject, isSameJson, listOf, singleOf, textOf } from './json.ts';
import { TAG_MEMBERS, TEXT_MEMBERS } from './write-annotation.ts';

export interface Said extends Pick<Foreign, 'bodies' | 'tags'> {
  readonly text: string;
  readonly tagNames: readonly string[];
  /** Of the body that the text came from, unless it is as ours. */
  readonly members: JsonObject | null;
}

/** Model, section 3.3.5: a body without a purpose serves the annotation's motivation. */
function isTag({ purpose }: JsonObject, motivation: Json | undefined): boolean {
  const purposes = listOf(purpose ?? motivation);
  return purposes.length === 1 && purposes[0] === 'tagging';
}

/**
 * The first embedded text is the note's, whatever its format: it is never more than text. Bodies for tagging
 * are its tags. The rest stays as it is.
 */
export function readBodies(bodies: readonly Json[], motivation: Json | undefined): Said {
  let text: string | null = null;
  let members: JsonObject | null = null;
  const tagNames: string[] = [];
  const tags: { tag: string; members: JsonObject }[] = [];
  const others: Json[] = [];
  for (const body of bodies) {
    const { value, ...rest } = isObject(body) ? body : {};
    const words = textOf(singleOf(value));
    if (words === null) {
      others.push(body);
    } else if (isTag(rest, motivation)) {
      if (!tagNames.includes(words)) tagNames.push(words);
      const named = { ...rest, purpose: rest.purpose ?? 'tagging' };
      if (!isSameJson(named, TAG_MEMBERS)) tags.push({ tag: words, members: named });
    } else if (text === null) {
      text = words;
      members = words !== '' && isSameJson(rest, TEXT_MEMBERS) ? null : rest;
    } else {
      others.push(body);
    }
  }
  return { text: text ?? '', members, tagNames, tags, bodies: others };
}
