import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Json, JsonObject, Note } from '../note.ts';
import { ANNOTATION_CONTEXT } from './annotation-names.ts';
import { isObject, isSameJson, listOf } from './json.ts';
import { readAnnotationFile, readAnnotations } from './read-annotations.ts';
import {
  foreignAnnotations,
  IRI,
  ownNotes,
  SAMPLE_NOTE,
  sampleReading,
  words,
} from './sample-notes.ts';
import { writeAnnotation } from './write-annotation.ts';
import { writeCollection } from './write-collection.ts';

const SEED = 20261123;

/** What a file with this content gives. */
function read(content: unknown) {
  const file = readAnnotationFile(JSON.stringify(content));
  if (!file.ok) throw new Error(file.refusal.code);
  const found = readAnnotations(file.content, sampleReading());
  if (!found.ok) throw new Error(found.refusal.code);
  return found;
}

function notesIn(content: unknown): readonly Note[] {
  return read(content).results.map((result) => {
    if (!result.ok) throw new Error(`${result.refusal.code} ${result.refusal.member ?? ''}`);
    return result.note;
  });
}

/** The one note in an annotation of others. */
function noteOf(members: JsonObject): Note {
  const [note] = notesIn({
    '@context': ANNOTATION_CONTEXT,
    id: 'http://x.example/1',
    type: 'Annotation',
    target: 'http://x.example/page',
    ...members,
  });
  if (!note) throw new Error('No note.');
  return note;
}

const collect = (notes: readonly Note[]) =>
  writeCollection(
    notes,
    { id: SAMPLE_NOTE.id, label: 'Notes', created: SAMPLE_NOTE.created, edition: '0.1.0' },
    IRI,
  );

describe('a note as an annotation', () => {
  it('says all that it is in the model’s words, and ours where it has none', () => {
    expect(writeAnnotation(SAMPLE_NOTE, IRI)).toEqual({
      '@context': [
        'http://www.w3.org/ns/anno.jsonld',
        {
          counterpoint: `${IRI}#`,
          'counterpoint:hypothesis': { '@type': '@json' },
          'counterpoint:columns': { '@type': '@json' },
        },
      ],
      id: 'urn:uuid:12345678-1234-4234-8234-123456789abc',
      type: 'Annotation',
      motivation: 'questioning',
      'counterpoint:kind': 'question',
      creator: { type: 'Person', name: 'A. Person' },
      created: '2026-11-23T09:30:00.000Z',
      modified: '2026-11-24T09:30:00.000Z',
      generator: { type: 'Software', name: 'Counterpoint', 'schema:softwareVersion': '0.1.0' },
      'counterpoint:revision': 'r1',
      body: [
        {
          type: 'TextualBody',
          format: 'text/plain',
          purpose: 'commenting',
          value: 'Who said so?\nAnd when?',
        },
        { type: 'TextualBody', purpose: 'tagging', value: 'evidence' },
        { type: 'TextualBody', purpose: 'tagging', value: 'date' },
      ],
      target: {
        type: 'SpecificResource',
        source: `${IRI}#p1`,
        selector: [
          {
            type: 'TextQuoteSelector',
            exact: 'confirmed',
            prefix: 'It is 🕊️ ',
            suffix: ' that it is so.',
          },
          { type: 'TextPositionSelector', start: 9, end: 18 },
        ],
        state: { type: 'TimeState', sourceDate: '2026-11-22T00:00:00Z' },
        'counterpoint:field': 'summary',
        'counterpoint:language': 'en',
        'counterpoint:version': '1.0.0',
      },
    });
  });

  it('on a statement as a whole has a source and a state, and no selector', () => {
    const place = { statement: 'p14-d8', field: null, lang: 'ru', quotation: null } as const;
    const note = { ...SAMPLE_NOTE, place: { ...place, version: '1.0.0', date: '2026-11-22' } };
    expect(writeAnnotation(note, IRI).target).toEqual({
      type: 'SpecificResource',
      source: `${IRI}#p14-d8`,
      state: { type: 'TimeState', sourceDate: '2026-11-22T00:00:00Z' },
      'counterpoint:language': 'ru',
      'counterpoint:version': '1.0.0',
    });
  });

  it('comes back as the same note, whatever it says', () => {
    fc.assert(
      fc.property(fc.array(ownNotes, { maxLength: 3 }), (notes) => {
        expect(notesIn(collect(notes))).toEqual(notes);
      }),
      { seed: SEED, numRuns: 500 },
    );
  });

  it('comes back alone too, and out of a list', () => {
    const annotation = writeAnnotation(SAMPLE_NOTE, IRI);
    expect(notesIn(annotation)).toEqual([SAMPLE_NOTE]);
    expect(notesIn([annotation, annotation])).toEqual([SAMPLE_NOTE, SAMPLE_NOTE]);
  });
});

/** Whether every value of one is at the same place in another, which may say more. */
function holds(more: Json | undefined, less: Json): boolean {
  if (isObject(less))
    return (
      isObject(more) && Object.entries(less).every(([name, value]) => holds(more[name], value))
    );
  return isSameJson(more, less);
}

const holdsEach = (more: Json | undefined, less: Json | undefined) =>
  listOf(less).every((one) => listOf(more).some((other) => holds(other, one)));

describe('an annotation of others', () => {
  it('leaves with every member that it came with, at its place', () => {
    fc.assert(
      fc.property(foreignAnnotations, (annotation) => {
        const [note] = notesIn({ '@context': ANNOTATION_CONTEXT, ...annotation });
        if (!note) throw new Error('No note.');
        const written = writeAnnotation(note, IRI);
        const { body, target, generator, id, ...rest } = annotation;
        for (const [name, value] of Object.entries(rest)) expect(written[name]).toEqual(value);
        expect(written.id).toBe(id);
        expect(holdsEach(written.target, target)).toBe(true);
        expect(holdsEach(written.generator, generator)).toBe(true);
        const tags = listOf(body).filter((one) => isObject(one) && typeof one.value === 'string');
        const others = listOf(body).filter((one) => !tags.includes(one));
        expect(holdsEach(written.body, others)).toBe(true);
        expect(holdsEach(written.body, tags)).toBe(true);
      }),
      { seed: SEED, numRuns: 1000 },
    );
  });

  it('is the same note when it comes back, also after its words were changed', () => {
    const changes = fc.record({
      text: words,
      kind: ownNotes.map(({ kind }) => kind),
      author: ownNotes.map(({ author }) => author),
      more: words,
    });
    fc.assert(
      fc.property(foreignAnnotations, changes, (annotation, { more, ...change }) => {
        const [read] = notesIn({ '@context': ANNOTATION_CONTEXT, ...annotation });
        if (!read) throw new Error('No note.');
        expect(notesIn(collect([read]))).toEqual([read]);
        const tags = read.tags.includes(more) ? read.tags : [...read.tags, more];
        const changed = { ...read, ...change, tags };
        const { text: bodyOfText, ...foreign } = read.foreign;
        const [again] = notesIn(collect([changed]));
        // A body that was ours but for having no words is ours once it has some.
        const hadWords = !isSameJson(again?.foreign, foreign) || bodyOfText === undefined;
        expect(again).toEqual(hadWords ? changed : { ...changed, foreign });
      }),
      { seed: SEED, numRuns: 1000 },
    );
  });

  it('keeps the contexts that it stands in', () => {
    const theirs = { x: 'http://x.example/terms#' };
    const page = {
      '@context': [ANNOTATION_CONTEXT, theirs],
      type: 'AnnotationPage',
      items: [{ id: 'http://x.example/1', type: 'Annotation', target: 'http://x.example/' }],
    };
    const [note] = notesIn(page);
    expect(note?.foreign.contexts).toEqual([theirs]);
    expect(note && notesIn(collect([note]))).toEqual([note]);
    expect(note && listOf(writeAnnotation(note, IRI)['@context'])).toContainEqual(theirs);
  });

  it('has its first text as the note’s, its bodies for tagging as tags, and keeps the others', () => {
    const note = noteOf({
      body: [
        { type: 'TextualBody', value: 'a tag', purpose: 'tagging', creator: 'http://x.example/me' },
        { type: 'TextualBody', value: '<b>Words</b>', format: 'text/html' },
        { type: 'TextualBody', value: 'A reply', purpose: 'replying' },
        'http://x.example/more',
      ],
    });
    expect(note.text).toBe('<b>Words</b>');
    expect(note.tags).toEqual(['a tag']);
    expect(note.foreign.bodies).toEqual([
      { type: 'TextualBody', value: 'A reply', purpose: 'replying' },
      'http://x.example/more',
    ]);
  });

  it('leaves with a text without letters, if it came with one', () => {
    const body = { type: 'TextualBody', format: 'text/plain', purpose: 'commenting', value: '' };
    expect(writeAnnotation(noteOf({ body }), IRI).body).toEqual(body);
  });

  it('without a purpose has a tag where it is for tagging, and a text where it is not', () => {
    const body = { type: 'TextualBody', value: 'important' };
    expect(noteOf({ motivation: 'tagging', body })).toMatchObject({
      text: '',
      tags: ['important'],
    });
    expect(noteOf({ body })).toMatchObject({ text: 'important', tags: [] });
    expect(noteOf({ bodyValue: 'important' }).text).toBe('important');
  });

  it('is of the kind that its motivation says, else a comment', () => {
    expect(noteOf({ motivation: 'highlighting' }).kind).toBe('highlight');
    expect(noteOf({ motivation: ['describing', 'questioning'] }).kind).toBe('question');
    expect(noteOf({ motivation: 'bookmarking' }).kind).toBe('comment');
    expect(noteOf({}).kind).toBe('comment');
  });

  it('is by those who are named', () => {
    const creator: readonly Json[] = [
      { type: 'Person', name: 'One' },
      'http://x.example/two',
      { nickname: 'three' },
    ];
    expect(noteOf({ creator }).author).toBe('One, http://x.example/two, three');
    expect(noteOf({}).author).toBeNull();
  });

  it('is as old as it says, in UTC; one without a date is never given one for others', () => {
    expect(noteOf({ created: '2020-01-02T03:04:05+03:00' }).created).toBe(
      '2020-01-02T00:04:05.000Z',
    );
    const note = noteOf({});
    expect(note.created).toBe('2027-01-02T03:04:05.006Z');
    const written = JSON.parse(JSON.stringify(writeAnnotation(note, IRI))) as Json;
    const later = { ...sampleReading(), now: '2030-01-01T00:00:00.000Z' };
    expect(readAnnotations(written, later)).toMatchObject({ results: [{ note }] });
    expect(noteOf({ created: ['2020-01-02T03:04:05Z'] }).created).toBe('2020-01-02T03:04:05.000Z');
    expect(writeAnnotation(note, IRI)).not.toHaveProperty('created');
    expect(writeAnnotation(note, IRI)).not.toHaveProperty('modified');
  });

  it('is known again by its IRI, and by its UUID however it is written', () => {
    const id = '12345678-ABCD-4234-8234-123456789abc';
    const inSmall = id.toLowerCase();
    for (const written of [`urn:uuid:${id}`, `#${id}`, id])
      expect(noteOf({ id: written }).id).toBe(inSmall);
    const note = noteOf({ id: 'http://x.example/a' });
    expect(note.foreign).toMatchObject({ members: { id: 'http://x.example/a' } });
    expect(writeAnnotation(note, IRI)).toMatchObject({
      id: 'http://x.example/a',
      'counterpoint:note': `urn:uuid:${note.id}`,
    });
  });
});

describe('a file', () => {
  const page = (first: number, more: JsonObject = {}): JsonObject => ({
    '@context': ANNOTATION_CONTEXT,
    id: `http://x.example/page${String(first)}`,
    type: 'AnnotationPage',
    items: [0, 1].map((at) => ({
      id: `http://x.example/${String(first + at)}`,
      type: 'Annotation',
      target: 'http://x.example/',
    })),
    ...more,
  });
  const names = (content: unknown) => notesIn(content).map(({ foreign }) => foreign.members);

  it('is a page, a collection with pages one in the other, or a list of such', () => {
    const collection = {
      '@context': ANNOTATION_CONTEXT,
      type: 'AnnotationCollection',
      first: page(1, { next: page(3) }),
    };
    expect(notesIn(page(1))).toHaveLength(2);
    expect(names(collection)).toMatchObject(
      [1, 2, 3, 4].map((at) => ({ id: `http://x.example/${String(at)}` })),
    );
    expect(notesIn([collection, page(5)])).toHaveLength(6);
  });

  it('names the pages that it does not hold', () => {
    expect(read(page(1, { next: 'http://x.example/page2' }))).toMatchObject({
      missingPages: ['http://x.example/page2'],
      results: [{ ok: true }, { ok: true }],
    });
  });

  it('is refused item by item, and what is right in it is read', () => {
    const items: readonly Json[] = [
      { id: 'http://x.example/1', type: 'Annotation', target: 'http://x.example/' },
      { type: 'Annotation', target: 'http://x.example/' },
      { id: 'http://x.example/3', type: 'Annotation' },
      'http://x.example/4',
      7,
      { id: 'http://x.example/6', type: 'Annotation', target: 'http://x.example/', created: 'now' },
      { id: 'urn:x:7', type: 'Annotation', target: 'urn:x:1', 'counterpoint:kind': 'verdict' },
    ];
    const refusal = (item: number, code: string, member?: string) => ({
      ...{ item, ok: false },
      refusal: member === undefined ? { code } : { code, member },
    });
    expect(read(page(1, { items })).results).toEqual([
      expect.objectContaining({ item: 1, ok: true }),
      refusal(2, 'missing-id'),
      refusal(3, 'missing-target'),
      refusal(4, 'only-address'),
      refusal(5, 'not-an-annotation'),
      refusal(6, 'bad-date', 'created'),
      refusal(7, 'bad-extension', 'counterpoint:kind'),
    ]);
  });
});

describe('a hostile file', () => {
  const [deep, broad] = [10_000, 20_000];
  const annotation = (members: string) =>
    `{"@context":"${ANNOTATION_CONTEXT}","id":"urn:x:1","type":"Annotation","target":"urn:x:2"${members}}`;
  const codes = (text: string) => {
    const file = readAnnotationFile(text);
    if (!file.ok) return file.refusal.code;
    const found = readAnnotations(file.content, sampleReading());
    if (!found.ok) return found.refusal.code;
    return found.results.map((result) => (result.ok ? 'ok' : result.refusal.code)).join();
  };

  it.each([
    ['nested objects', annotation(`,"x":${'{"a":'.repeat(deep)}1${'}'.repeat(deep)}`), 'too-deep'],
    ['nested lists', annotation(`,"x":${'['.repeat(deep)}${']'.repeat(deep)}`), 'too-deep'],
    ['nothing but lists', `${'['.repeat(deep)}${']'.repeat(deep)}`, 'too-deep'],
    ['many members', annotation(`,"x":[${'1,'.repeat(broad)}1]`), 'too-many-values'],
    ['the name __proto__', annotation(',"__proto__":{"isAdmin":true}'), 'unsafe-name'],
    ['it, written otherwise', annotation(',"x":[{"\\u005f_proto__":1}]'), 'unsafe-name'],
    ['other inherited names', annotation(',"constructor":{"prototype":{"a":1}}'), 'ok'],
    ['no JSON', 'this is not json', 'not-json'],
    ['half of one', annotation('').slice(0, -1), 'not-json'],
    ['nothing', '', 'not-json'],
    ['a byte order mark', `\ufeff${annotation('')}`, 'ok'],
    ['no annotation', 'null', 'not-an-annotation'],
    ['an empty object', '{}', 'not-an-annotation'],
    ['an empty list', '[]', ''],
  ])('with %s is told apart', (_, text, code) => {
    expect(codes(text)).toBe(code);
    expect(({} as JsonObject).isAdmin).toBeUndefined();
  });

  it('that is too long is not parsed, and one with too many items not read', () => {
    const limits = { length: 10, items: 2, depth: 9, values: 9 };
    expect(readAnnotationFile('x'.repeat(11), limits)).toEqual({
      ok: false,
      refusal: { code: 'too-long', length: 11, most: 10 },
    });
    expect(readAnnotations([1, 2, 3], sampleReading(), limits)).toEqual({
      ok: false,
      refusal: { code: 'too-many-items', count: 3, most: 2 },
    });
    expect(readAnnotations([1, 2], sampleReading(), limits).ok).toBe(true);
  });

  it('has only text in every member, whatever it looks like', () => {
    const evil = '<script>alert(1)</script>\u202e';
    const body: readonly Json[] = [
      { type: 'TextualBody', value: evil },
      { type: 'TextualBody', value: evil, purpose: 'tagging' },
    ];
    const note = noteOf({ body, creator: { name: evil } });
    expect(note).toMatchObject({ text: evil, tags: [evil], author: evil });
  });

  it('with anything at all in it gives an answer for each item', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue({ maxDepth: 5 })), (content) => {
        const json = JSON.parse(JSON.stringify(content)) as Json;
        const found = readAnnotations(json, sampleReading());
        expect(found.ok).toBe(true);
      }),
      { seed: SEED, numRuns: 500 },
    );
  });
});
