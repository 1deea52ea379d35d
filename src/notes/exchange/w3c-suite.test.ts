/**
 * The W3C's own tests of the Web Annotation Data Model (w3c/web-annotation-tests), whose files stay outside of
 * the repository. What comes of them is published in `docs/web-annotation.md`, which is held against it here.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv-draft-04';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NOTE_KINDS, type Json, type JsonObject, type Note } from '../note.ts';
import { ANNOTATION_CONTEXT } from './annotation-names.ts';
import { isIri } from './check-annotation.ts';
import { readInstant } from './instant.ts';
import { listKept } from './foreign.ts';
import { isObject, listOf } from './json.ts';
import { readAnnotationFile, readAnnotations } from './read-annotations.ts';
import {
  foreignAnnotations,
  HYPOTHESIS_ROW,
  RECOGITO_ANNOTATION,
  IRI,
  ownNotes,
  SAMPLE_NOTE,
  sampleReading,
} from './sample-notes.ts';
import { writeAnnotation } from './write-annotation.ts';
import { writeCollection } from './write-collection.ts';

const FOLDER = process.env.W3C_ANNOTATION_TESTS ?? '../shared/w3c-annotation-tests';
const isHere = existsSync(FOLDER);
const TITLE = 'the W3C test suite of the Web Annotation Data Model';

const textOfFile = (path: string) => readFileSync(join(FOLDER, path), 'utf8');
const filesIn = (path: string) =>
  readdirSync(join(FOLDER, path))
    .filter((name) => name.endsWith('.json'))
    .sort((one, other) => one.localeCompare(other, 'en', { numeric: true }));
const parseFile = (path: string) => JSON.parse(textOfFile(path)) as Json;

/** What came of each item of a file, in short: `ok`, or why not. */
function outcomes(text: string): readonly string[] {
  const file = readAnnotationFile(text);
  if (!file.ok) return [file.refusal.code];
  const found = readAnnotations(file.content, sampleReading());
  if (!found.ok) return [found.refusal.code];
  if (found.results.length === 0) return [`pages elsewhere: ${found.missingPages.join(' ')}`];
  return found.results.map((result) => {
    if (result.ok) return 'ok';
    const { code, member } = result.refusal;
    return member === undefined ? code : `${code} (${member})`;
  });
}

/** Why a text is refused, or that it is read, as the documentation writes it. */
const reasonOf = (text: string) =>
  outcomes(text)
    .map((outcome) => (outcome === 'ok' ? 'read' : `\`${outcome}\``))
    .join(', ');

/** What becomes of a sample that is right: how many notes, and of which members more is kept than they show. */
function resultOf(path: string): readonly string[] {
  const found = readAnnotations(parseFile(path), sampleReading());
  if (!found.ok) return [found.refusal.code, ''];
  const notes = found.results.flatMap((result) => (result.ok ? [result.note] : []));
  const kept = notes.length === 1 ? notes.flatMap(({ foreign }) => listKept(foreign)) : [];
  const named = kept.filter((name) => name !== 'id').map((name) => `\`${name}\``);
  if (found.missingPages.length > 0 && notes.length === 0)
    return ['its pages are not in the file', ''];
  return [
    notes.length === 1 ? 'read' : `${notes.length} of ${found.results.length} read`,
    named.join(', '),
  ];
}

/** The assertions that a list of the suite names. */
function assertionsOf(list: string): readonly string[] {
  const content = parseFile(list);
  return listOf(isObject(content) ? content.assertions : []).map(String);
}

/** Whether data satisfies an assertion, which is a JSON schema (draft 4). */
function createJudge() {
  const ajv = new Ajv({ strict: false });
  ajv.addFormat('uri', (text) => isIri(text));
  ajv.addFormat('date-time', (text) => readInstant(text) !== null);
  for (const name of filesIn('definitions'))
    ajv.addSchema(parseFile(`definitions/${name}`) as object);
  const known = new Map<string, (data: unknown) => boolean>();
  return (assertion: string, data: Json): boolean => {
    const schema = parseFile(assertion);
    const validate = known.get(assertion) ?? ajv.compile(schema as object);
    known.set(assertion, validate);
    return validate(data) === (isObject(schema) && schema.expectedResult !== 'invalid');
  };
}

/** What this one means to break is `language`, but it says `langauage`, which nobody knows. */
const NO_FAULT_OF_THEIR_OWN = ['anno15.json'];

/** Without the two faults that nearly all incorrect samples share: two ids, and a comma before a bracket. */
function mend(text: string): string {
  return text
    .replaceAll(/,(\s*[}\]])/g, '$1')
    .replace('["http://example.org/1", "http://example.org/2"]', '"http://example.org/1"');
}

describe.skipIf(!isHere)(isHere ? TITLE : `${TITLE}: skipped, as its folder is missing`, () => {
  const correct = isHere ? filesIn('samples/correct') : [];
  const incorrect = isHere ? filesIn('samples/incorrect') : [];

  it('has 45 samples that are right and 39 that are wrong', () => {
    expect([correct.length, incorrect.length]).toEqual([45, 39]);
  });

  it('is what the documentation says of each sample', () => {
    const rows = readFileSync('docs/web-annotation.md', 'utf8').match(/^\| `(?:in)?correct\/.*$/gm);
    const cells = (rows ?? []).map((row) => row.split('|').map((cell) => cell.trim()));
    expect(cells.map(([, name, , ...results]) => [name, ...results.slice(0, -1)])).toEqual([
      ...correct.map((name) => [`\`correct/${name}\``, ...resultOf(`samples/correct/${name}`)]),
      ...incorrect.map((name) => {
        const text = textOfFile(`samples/incorrect/${name}`);
        return [`\`incorrect/${name}\``, reasonOf(text), reasonOf(mend(text))];
      }),
    ]);
  });

  it.each(correct)('correct/%s comes in, all of it', (name) => {
    const expected = name === 'example41.json' ? /^pages elsewhere: / : /^ok$/;
    const found = outcomes(textOfFile(`samples/correct/${name}`));
    expect(found.filter((outcome) => !expected.test(outcome))).toEqual([]);
    expect(found.length).toBeGreaterThan(0);
  });

  it.each(incorrect)('incorrect/%s is refused', (name) => {
    expect(outcomes(textOfFile(`samples/incorrect/${name}`))).not.toContain('ok');
  });

  it.each(incorrect.filter((name) => !NO_FAULT_OF_THEIR_OWN.includes(name)).slice(7))(
    'incorrect/%s is refused for its own fault too, without those that it shares with others',
    (name) => {
      const found = outcomes(mend(textOfFile(`samples/incorrect/${name}`)));
      expect(found).toHaveLength(1);
      expect(found[0]).not.toMatch(/^(?:ok|not-json|bad-id)$/);
    },
  );

  describe('as an exporter', () => {
    const judge = isHere ? createJudge() : () => false;
    const annotations = isHere ? assertionsOf('annotations/annotationMusts.test') : [];
    const collections = isHere
      ? [
          ...assertionsOf('collections/collectionMusts.test'),
          ...assertionsOf('collections/pages/pageMusts.test'),
        ]
      : [];

    const own = NOTE_KINDS.flatMap((kind): readonly Note[] => [
      { ...SAMPLE_NOTE, kind },
      { ...SAMPLE_NOTE, kind, text: '', tags: [], author: null },
      {
        ...SAMPLE_NOTE,
        kind,
        place: { source: 'https://x.example/a' },
        trashed: SAMPLE_NOTE.created,
      },
    ]);
    const some = fc.sample(ownNotes, { seed: 20261123, numRuns: 60 });
    const collectionOf = (notes: readonly Note[]) =>
      writeCollection(
        notes,
        { id: SAMPLE_NOTE.id, label: 'Notes', created: SAMPLE_NOTE.created, edition: '0.1.0' },
        IRI,
      );

    /** Every sample that came in, as notes. */
    const theirs = correct.flatMap((name) => {
      const found = readAnnotations(parseFile(`samples/correct/${name}`), sampleReading());
      return found.ok ? found.results.flatMap((result) => (result.ok ? [result.note] : [])) : [];
    });

    /** The assertions that one of the annotations breaks. */
    const broken = (assertions: readonly string[], data: readonly JsonObject[]) =>
      assertions.filter((assertion) => !data.every((one) => judge(assertion, one)));

    it('is asked for 54 things of an annotation, and for 25 of a collection and a page', () => {
      expect([annotations.length, collections.length]).toEqual([54, 25]);
    });

    it.each(annotations)('holds %s in all notes of ours', (assertion) => {
      const data = [...own, ...some].map((note) => writeAnnotation(note, IRI));
      expect(broken([assertion], data)).toEqual([]);
    });

    it.each(annotations)(
      'holds %s in an item of a collection, in the collection’s context',
      (assertion) => {
        const { first, '@context': context } = collectionOf(own);
        const items = isObject(first ?? null) && isObject(first) ? listOf(first.items) : [];
        const data = items
          .filter(isObject)
          .map((item) => ({ '@context': context ?? null, ...item }));
        expect(data).toHaveLength(own.length);
        expect(broken([assertion], data)).toEqual([]);
      },
    );

    it.each(collections)('holds %s in a collection of ours, be it empty', (assertion) => {
      expect(broken([assertion], [collectionOf([...own, ...some]), collectionOf([])])).toEqual([]);
    });

    it('breaks nothing that an imported sample held', () => {
      const kept = theirs.map((note) => writeAnnotation(note, IRI));
      const samples = correct
        .map((name) => parseFile(`samples/correct/${name}`))
        .filter(isObject)
        .filter(({ type }) => type === 'Annotation');
      const already = new Set(broken(annotations, samples));
      expect(broken(annotations, kept).filter((assertion) => !already.has(assertion))).toEqual([]);
    });

    it('breaks nothing with what Recogito and Hypothesis brought, which were no annotations by the model', () => {
      const found = readAnnotations([HYPOTHESIS_ROW, RECOGITO_ANNOTATION], sampleReading());
      const notes = found.ok
        ? found.results.flatMap((result) => (result.ok ? [result.note] : []))
        : [];
      expect(notes).toHaveLength(2);
      expect(broken(annotations, [RECOGITO_ANNOTATION])).not.toEqual([]);
      expect(
        broken(
          annotations,
          notes.map((note) => writeAnnotation(note, IRI)),
        ),
      ).toEqual([]);
    });

    it('has judges that see what is wrong', () => {
      const wrong: JsonObject = {
        ...writeAnnotation(SAMPLE_NOTE, IRI),
        id: 'no iri',
        created: 'now',
      };
      expect(broken(annotations, [wrong])).toEqual([
        'annotations/3.1-annotationIdValidated.json',
        'annotations/3.3.1-annotationCreatedValidated.json',
      ]);
      const bare = fc.sample(foreignAnnotations, { seed: 1, numRuns: 5 });
      expect(
        bare.every((one) => judge('annotations/3.1-annotationContextValidated.json', one)),
      ).toBe(false);
      expect(
        judge('annotations/3.1-annotationContextValidated.json', {
          '@context': ANNOTATION_CONTEXT,
        }),
      ).toBe(true);
    });
  });
});
