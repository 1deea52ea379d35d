/** Notes as annotations of the Web Annotation Data Model. */
import type { Json, JsonObject, Note } from '../note.ts';
import {
  ANNOTATION_CONTEXT,
  contextsWith,
  GENERATOR,
  MOTIVATIONS,
  nameNote,
  OURS,
} from './annotation-names.ts';
import { unpackForeign, type Foreign } from './foreign.ts';
import { isSameJson, textOf } from './json.ts';
import { addressOf, authorIn, kindIn } from './said.ts';
import { writeTarget } from './write-target.ts';

/** Model, section 3.2.4. The text says no language: that of the words noted on may be another. */
export const TEXT_MEMBERS: JsonObject = {
  type: 'TextualBody',
  format: 'text/plain',
  purpose: 'commenting',
};

export const TAG_MEMBERS: JsonObject = { type: 'TextualBody', purpose: 'tagging' };

/** The agent that wrote an edition's annotations (model, section 3.3.2). */
export function writeGenerator(edition: string): JsonObject {
  return { type: 'Software', name: GENERATOR, 'schema:softwareVersion': edition };
}

export function writeCreator(author: string): JsonObject {
  return { type: 'Person', name: author };
}

/** One value alone, several as a list. */
const alone = (values: readonly Json[]): Json =>
  values.length === 1 ? (values[0] ?? null) : values;

function writeBodies({ text, tags }: Note, foreign: Foreign): readonly Json[] {
  const texts =
    text !== '' || foreign.text ? [{ ...(foreign.text ?? TEXT_MEMBERS), value: text }] : [];
  const tagged = tags.flatMap((tag) => {
    const theirs = foreign.tags.filter((entry) => entry.tag === tag);
    return theirs.length > 0
      ? theirs.map(({ members }) => ({ ...members, value: tag }))
      : [{ ...TAG_MEMBERS, value: tag }];
  });
  return [...texts, ...tagged, ...foreign.bodies];
}

function writeTargets({ place }: Note, targets: readonly Json[], iri: string): readonly Json[] {
  if ('statement' in place) return [writeTarget(place, iri), ...targets];
  const { source } = place;
  return targets[0] !== undefined && addressOf(targets[0]) === source
    ? targets
    : [source, ...targets];
}

/** What others said stays as long as the note says the same; else ours takes its place, with theirs beside it. */
function writeMotivation({ kind }: Note, theirs: Json | undefined): JsonObject {
  if (theirs === undefined) return { motivation: MOTIVATIONS[kind] };
  if (kindIn(theirs) !== kind) return { motivation: MOTIVATIONS[kind], [OURS.motivation]: theirs };
  return theirs === null ? {} : { motivation: theirs };
}

function writeCreators({ author }: Note, theirs: Json | undefined): JsonObject {
  if (theirs !== undefined && authorIn(theirs) === author) return { creator: theirs };
  return {
    ...(author === null ? {} : { creator: writeCreator(author) }),
    ...(theirs === undefined ? {} : { [OURS.creator]: theirs }),
  };
}

function writeTimes({ created, modified, trashed }: Note, isUndated: boolean): JsonObject {
  return {
    [isUndated ? OURS.received : 'created']: created,
    ...(isUndated && modified === created ? {} : { modified }),
    ...(trashed === null ? {} : { [OURS.trashed]: trashed }),
  };
}

/**
 * A note as an annotation, without `@context`; one that brought contexts along has them all.
 * `readAnnotations` gives the same note back.
 * @param iri of the dataset
 */
export function writeItem(note: Note, iri: string): JsonObject {
  const foreign = unpackForeign(note.foreign);
  const { id, type, motivation, creator, created, ...others } = foreign.members;
  const name = textOf(id);
  const bodies = writeBodies(note, foreign);
  return {
    ...(foreign.contexts.length > 0 ? { '@context': contextsWith(iri, foreign.contexts) } : {}),
    ...others,
    id: name ?? nameNote(note.id),
    ...(name === null ? {} : { [OURS.note]: nameNote(note.id) }),
    type: type ?? 'Annotation',
    ...writeMotivation(note, motivation),
    [OURS.kind]: note.kind,
    ...writeCreators(note, creator),
    ...writeTimes(note, created === null),
    generator: alone([...foreign.generators, writeGenerator(note.edition)]),
    [OURS.revision]: note.revision,
    ...(bodies.length > 0 ? { body: alone(bodies) } : {}),
    target: alone(writeTargets(note, foreign.targets, iri)),
    ...(foreign.hypothesis ? { [OURS.hypothesis]: foreign.hypothesis } : {}),
    ...(foreign.columns.length > 0 ? { [OURS.columns]: foreign.columns } : {}),
  };
}

/** A note as an annotation that stands by itself. */
export function writeAnnotation(note: Note, iri: string): JsonObject {
  return { '@context': contextsWith(iri, []), ...writeItem(note, iri) };
}

/** Whether a context is the standard's or ours, which every annotation of ours stands in. */
export function isOurContext(context: Json, iri: string): boolean {
  return context === ANNOTATION_CONTEXT || isSameJson(context, contextsWith(iri, [])[1]);
}
