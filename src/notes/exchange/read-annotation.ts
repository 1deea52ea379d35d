/** An annotation that has been checked, as a note. */
import { NOTE_KINDS, type Json, type JsonObject, type Note } from '../note.ts';
import { GENERATOR, MOTIVATIONS, OURS, uuidIn } from './annotation-names.ts';
import type { Annotated, FindPlace } from './find-place.ts';
import { packForeign } from './foreign.ts';
import { readInstant } from './instant.ts';
import { isObject, isSameJson, listOf, singleOf, textOf } from './json.ts';
import { readBodies } from './read-bodies.ts';
import { readTargets } from './read-targets.ts';
import type { Refusal } from './refusal.ts';
import { authorIn, kindIn } from './said.ts';
import { writeCreator, writeGenerator } from './write-annotation.ts';

/** What notes are read for: the dataset as it is now, and what notes get that name no such thing themselves. */
export interface Reading extends Annotated {
  /** Of the app that reads. */
  readonly edition: string;
  /** An instant, in UTC. */
  readonly now: string;
  /** A new UUID, in small letters, at each call. */
  readonly newId: () => string;
}

const isOneOf = (names: readonly string[]) => (value: Json) => names.some((name) => name === value);
const isInstant = (value: Json) => value === readInstant(textOf(value));
const isUuid = (value: Json) => typeof value === 'string' && uuidIn(value) !== null;

/** What our members can be. */
const EXTENSIONS: readonly (readonly [string, (value: Json) => boolean])[] = [
  [OURS.kind, isOneOf(NOTE_KINDS)],
  [OURS.note, isUuid],
  [OURS.revision, (value) => typeof value === 'string'],
  [OURS.trashed, isInstant],
  [OURS.received, isInstant],
  [OURS.hypothesis, isObject],
  [OURS.columns, Array.isArray],
];

/** @returns what is wrong with our members of an annotation */
export function checkExtensions(annotation: JsonObject): Refusal | null {
  for (const [member, isRight] of EXTENSIONS) {
    const value = annotation[member];
    if (value !== undefined && !isRight(value)) return { code: 'bad-extension', member };
  }
  return null;
}

const NAMES = new Set<string>(Object.values(OURS));

/** Members that a note has words for, or a place of its own in what it keeps of others. */
const UNDERSTOOD = new Set([
  ...['@context', 'id', 'type', 'motivation', 'creator', 'created', 'modified', 'generator'],
  ...['body', 'bodyValue', 'target'],
]);

/** The edition in a generator of ours; null for other agents. */
function editionIn(agent: Json): string | null {
  if (!isObject(agent) || agent.name !== GENERATOR) return null;
  const edition = textOf(agent['schema:softwareVersion']);
  return edition !== null && isSameJson(agent, writeGenerator(edition)) ? edition : null;
}

/** What others said in a member that we have our own words for; absent where ours say it all. */
function keepTheirs(
  annotation: JsonObject,
  name: 'motivation' | 'creator',
  isOurs: (said: Json | undefined) => boolean,
): JsonObject {
  const kept = annotation[OURS[name]];
  if (kept !== undefined) return { [name]: kept };
  return isOurs(annotation[name]) ? {} : { [name]: annotation[name] ?? null };
}

/**
 * @param annotation by the model, with right members of ours
 * @param contexts that it stands in, besides the standard's and ours
 */
export function readAnnotation(
  annotation: JsonObject,
  contexts: readonly Json[],
  { iri, edition, now, newId }: Reading,
  find: FindPlace,
): Note {
  const { motivation, creator, bodyValue, body, type } = annotation;
  const name = textOf(singleOf(annotation.id)) ?? '';
  const uuid = uuidIn(name) ?? uuidIn(textOf(annotation[OURS.note]) ?? '');
  const kind =
    NOTE_KINDS.find((one) => one === annotation[OURS.kind]) ?? kindIn(motivation ?? null);
  const author = authorIn(creator ?? null);
  const received = textOf(annotation[OURS.received]);
  const [modified, dated] = [annotation.modified, annotation.created].map((time) =>
    readInstant(textOf(singleOf(time))),
  );
  const created = dated ?? received ?? now;
  const agents = listOf(annotation.generator);
  const ours = agents.findLast((agent) => editionIn(agent) !== null);
  const said = readBodies(
    bodyValue === undefined ? listOf(body) : [ownBody(bodyValue)],
    motivation,
  );
  const { place, others } = readTargets(listOf(annotation.target), iri, find);
  const unknown = Object.entries(annotation).filter(
    ([member]) => !UNDERSTOOD.has(member) && !NAMES.has(member),
  );
  const hypothesis = annotation[OURS.hypothesis];
  return {
    id: uuid ?? newId(),
    ...{ kind, text: said.text, tags: said.tagNames, place, author, created },
    modified: modified ?? created,
    trashed: textOf(annotation[OURS.trashed]),
    edition: (ours === undefined ? null : editionIn(ours)) ?? edition,
    revision: textOf(annotation[OURS.revision]) ?? newId(),
    foreign: packForeign({
      contexts,
      members: {
        ...Object.fromEntries(unknown),
        ...(uuidIn(name) === null ? { id: name } : {}),
        ...(type === 'Annotation' ? {} : { type: type ?? null }),
        ...keepTheirs(annotation, 'motivation', (value) => value === MOTIVATIONS[kind]),
        ...keepTheirs(
          annotation,
          'creator',
          (value) =>
            value === undefined || (author !== null && isSameJson(value, writeCreator(author))),
        ),
        ...(dated === null ? { created: null } : {}),
      },
      generators: agents.filter((agent) => agent !== ours),
      text: said.members,
      tags: said.tags,
      bodies: said.bodies,
      targets: others,
      hypothesis: isObject(hypothesis) ? hypothesis : null,
      columns: listOf(annotation[OURS.columns]),
    }),
  };
}

/** Model, section 3.2.5: a `bodyValue` is an embedded text, plain, of no language. */
const ownBody = (value: Json): Json => ({ type: 'TextualBody', value, format: 'text/plain' });
