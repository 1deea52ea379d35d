/** What members of an annotation say, in the words of a note. */
import { NOTE_KINDS, type Json, type NoteKind } from '../note.ts';
import { MOTIVATIONS, NO_ADDRESS } from './annotation-names.ts';
import { isObject, listOf, singleOf, textOf } from './json.ts';

/** Motivations that a kind says as exactly. A bookmark is not always something to check. */
const EXACT = NOTE_KINDS.filter((kind) => kind !== 'to-check');

/** The kind of a note with such a `motivation`: by the first that we have a word for, else a comment. */
export function kindIn(motivation: Json): NoteKind {
  const kinds = listOf(motivation).map((one) => EXACT.find((kind) => MOTIVATIONS[kind] === one));
  return kinds.find((kind) => kind !== undefined) ?? 'comment';
}

function nameOf(agent: Json): string | null {
  if (!isObject(agent)) return textOf(agent);
  const { name, nickname, id } = agent;
  return (
    [name, nickname, id].map((one) => textOf(listOf(one)[0])).find((one) => one !== null) ?? null
  );
}

/** The names of a `creator`: an agent, its IRI, or several. Null where none has a name. */
export function authorIn(creator: Json): string | null {
  const names = listOf(creator)
    .map(nameOf)
    .filter((name) => name !== null);
  return names.length > 0 ? names.join(', ') : null;
}

/** The address of a target: its own, that of its source, or of the first of several that it is made of. */
export function addressOf(target: Json): string {
  let at: Json | undefined = target;
  while (isObject(at)) at = singleOf(at.source) ?? singleOf(at.id) ?? listOf(at.items)[0];
  return textOf(at) ?? NO_ADDRESS;
}
