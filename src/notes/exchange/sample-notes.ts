/** For tests only: notes with every kind of words that people, and those who mean ill, can put into them. */
import fc from 'fast-check';
import { LANGUAGES } from '../../model/text.ts';
import {
  NOTE_KINDS,
  type Json,
  type JsonObject,
  type Note,
  type Place,
  type Quotation,
} from '../note.ts';
import { countCodePoints } from '../range.ts';
import type { FieldText } from './find-place.ts';
import type { Reading } from './read-annotation.ts';

export const IRI = 'urn:uuid:00000000-0000-0000-0000-000000000000';

/** Texts of a small dataset. */
export const TEXTS: readonly FieldText[] = [
  { statement: 'p1', field: 'title', lang: 'en', words: 'Sovereignty' },
  { statement: 'p1', field: 'summary', lang: 'en', words: 'It is 🕊️ confirmed that it is so.' },
  { statement: 'p1', field: 'summary', lang: 'uk', words: 'Підтверджено: «саме так, НАТО».' },
  { statement: 'd8', field: 'title', lang: 'en', words: 'No troops of NATO in the country' },
  { statement: 'd8', field: 'title', lang: 'uk', words: 'Жодних військ НАТО в країні' },
  { statement: 'd8c2', field: 'words', lang: 'en', words: 'No troops of NATO, he said twice.' },
];

/** As its interface answers (https://h.readthedocs.io/en/latest/api-reference/v1/). */
export const HYPOTHESIS_ROW: JsonObject = {
  id: 'kHbOpq4QEeyT',
  created: '2026-11-23T09:30:00.123456+00:00',
  updated: '2026-11-24T09:30:00.123456+00:00',
  user: 'acct:reader@hypothes.is',
  user_info: { display_name: 'A Reader' },
  uri: 'https://any.example/#p1',
  text: 'See *this*',
  tags: ['evidence'],
  group: '__world__',
  permissions: { read: ['group:__world__'] },
  target: [
    {
      source: 'https://any.example/#p1',
      selector: [
        { type: 'RangeSelector', startContainer: '/p[1]', startOffset: 0, endOffset: 9 },
        { type: 'TextPositionSelector', start: 4010, end: 4019 },
        { type: 'TextQuoteSelector', exact: 'confirmed', prefix: '🕊️ ', suffix: ' that it' },
      ],
    },
  ],
};

/** As RecogitoJS 1 writes it: a target without a source. */
export const RECOGITO_ANNOTATION: JsonObject = {
  '@context': 'http://www.w3.org/ns/anno.jsonld',
  id: '#07475897-d2eb-4dce-aa12-ecb50771c734',
  type: 'Annotation',
  body: [
    { type: 'TextualBody', value: 'My words', purpose: 'commenting' },
    { type: 'TextualBody', value: 'mine', purpose: 'tagging' },
  ],
  target: {
    selector: [
      { type: 'TextQuoteSelector', exact: 'Жодних військ НАТО в країні' },
      { type: 'TextPositionSelector', start: 400, end: 427 },
    ],
  },
};

const UUID_END = '-0000-4000-8000-000000000000';

/** A way to read notes in which new ids are counted. */
export function sampleReading(): Reading {
  let count = 0;
  return {
    ...{ iri: IRI, version: '2.0.0', date: '2026-12-24', texts: TEXTS },
    ...{ edition: '0.9.0', now: '2027-01-02T03:04:05.006Z' },
    newId: () => {
      count += 1;
      return `${count.toString(16).padStart(8, '0')}${UUID_END}`;
    },
  };
}

export const SAMPLE_NOTE: Note = {
  id: '12345678-1234-4234-8234-123456789abc',
  kind: 'question',
  text: 'Who said so?\nAnd when?',
  tags: ['evidence', 'date'],
  place: {
    statement: 'p1',
    field: 'summary',
    lang: 'en',
    quotation: {
      exact: 'confirmed',
      prefix: 'It is 🕊️ ',
      suffix: ' that it is so.',
      start: 9,
      end: 18,
    },
    version: '1.0.0',
    date: '2026-11-22',
  },
  author: 'A. Person',
  created: '2026-11-23T09:30:00.000Z',
  modified: '2026-11-24T09:30:00.000Z',
  trashed: null,
  edition: '0.1.0',
  revision: 'r1',
  foreign: {},
};

/** What has broken programs that read, print or show texts. */
export const HOSTILE = [
  ...[
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    '</blockquote>',
    '<!--',
    ']]>',
  ],
  ...['=1+1', "'=1+1", "'\twords", '\t=1', 'a;=1', ";'", "''", '@SUM(A1)', '+7', '-2', '＝1'],
  ...[
    '**b**',
    '# h',
    '> q',
    '1. one',
    '- item',
    '[a](javascript:x)',
    '`c`',
    '    code',
    '~~~',
    '|a|b|',
  ],
  ...[
    '&amp;',
    '&#60;b&#62;',
    '\\',
    'https://x.example/',
    'a@x.example',
    '===',
    ': term',
    '---',
    '<https://x>',
  ],
  ...['\u202eright to left', '\u2066', '\u2069', '\u200b', '\u200d', '\ufeff', '\u0000', '\u2028'],
  ...[
    'a\r\nb',
    'a\rb',
    'a\n\nb',
    '\n',
    ' ',
    '"',
    '""',
    ',',
    ';',
    '\ud800',
    '\udc00\ud83d',
    '👩‍👩‍👧',
    '𝒳',
  ],
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', '\\e', '\\;', '; ', 'і́', 'Ω'],
];

export const words = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.array(fc.constantFrom(...HOSTILE), { maxLength: 4 }).map((parts) => parts.join('')),
  // Halves of signs, which come about when a text is cut.
  fc
    .array(fc.integer({ min: 0xd7f0, max: 0xe010 }), { maxLength: 4 })
    .map((codes) => String.fromCharCode(...codes)),
);

const some = words.filter((text) => text !== '');
const instant = fc
  .date({
    min: new Date('2000-01-01T00:00:00Z'),
    max: new Date('2099-12-31T00:00:00Z'),
    noInvalidDate: true,
  })
  .map((date) => date.toISOString());
const uuid = fc.uuid();

const quotation = fc
  .tuple(words, words, words, fc.nat(9999), fc.nat(99), fc.boolean())
  .map(([exact, prefix, suffix, start, length, isGuarded]): Quotation => ({
    ...{ exact, prefix, suffix, start, end: start + length },
    ...(isGuarded ? { guard: { before: countCodePoints(prefix), after: 0 } } : {}),
  }));

const place: fc.Arbitrary<Place> = fc
  .record({
    statement: fc.constantFrom('p14', 'd8', 'all-d25', 'p14-d8', 'd8c2', 'gone99'),
    field: fc.option(fc.constantFrom('summary', 'parts.0.title')),
    lang: fc.constantFrom(...LANGUAGES),
    quotation: fc.option(quotation),
    version: fc.constantFrom('1.0.0', '0.0.1'),
    date: fc.constantFrom('2026-11-22', '2025-02-28'),
  })
  .map((one) => (one.field === null ? { ...one, quotation: null } : one));

/** Our own notes, as the page makes them; the addresses of those that stand elsewhere are none of ours. */
export const ownNotes: fc.Arbitrary<Note> = fc.record({
  id: uuid,
  kind: fc.constantFrom(...NOTE_KINDS),
  text: words,
  tags: fc.uniqueArray(words, { maxLength: 4 }),
  place: fc.oneof(
    { weight: 4, arbitrary: place },
    {
      weight: 1,
      arbitrary: fc.constantFrom({ source: 'https://x.example/a' }, { source: 'about:invalid' }),
    },
  ),
  author: fc.option(some),
  created: instant,
  modified: instant,
  trashed: fc.option(instant),
  edition: fc.constantFrom('0.1.0', '0.2.0-rc.1'),
  revision: some,
  foreign: fc.constant({}),
});

const iri = fc.constantFrom('http://x.example/1', 'acct:a@x.example', 'https://x.example/ї#p1');
const unknown: fc.Arbitrary<Json> = fc
  .jsonValue({ maxDepth: 3, stringUnit: 'binary' })
  // `JSON.parse` gives what `JSON.stringify` wrote: no other values can be in a file.
  .map((value) => JSON.parse(JSON.stringify(value)) as Json);
const name = fc.constantFrom(
  'x:one',
  'x:two',
  'constructor',
  'toString',
  'label',
  'audience',
  'stylesheet',
);
const extra: fc.Arbitrary<JsonObject> = fc.dictionary(name, unknown, { maxKeys: 3 });
const withExtra = (one: fc.Arbitrary<JsonObject>): fc.Arbitrary<JsonObject> =>
  fc.tuple(extra, one).map(([more, members]) => ({ ...more, ...members }));
const maybe = <Value>(one: fc.Arbitrary<Value>) => fc.option(one, { nil: undefined });

const agent = fc.oneof(
  iri,
  withExtra(fc.record({ type: fc.constant('Person'), name: some })),
  fc.record({ id: iri }),
);
const textualBody = withExtra(
  fc.record(
    {
      type: fc.constantFrom('TextualBody', 'x:Special'),
      value: words,
      purpose: fc.constantFrom('tagging', 'commenting', 'replying'),
      format: fc.constantFrom('text/plain', 'text/html'),
      creator: agent,
    },
    { requiredKeys: ['value'] },
  ),
);
const body = fc.oneof(
  textualBody,
  iri,
  fc.record({ type: fc.constant('Choice'), items: fc.array(iri, { minLength: 1, maxLength: 2 }) }),
  fc.record({
    type: fc.constant('SpecificResource'),
    source: iri,
    purpose: fc.constant('tagging'),
  }),
);
const selector = fc.oneof(
  fc.record({
    type: fc.constant('TextQuoteSelector'),
    exact: fc.oneof(words, fc.constant('NATO in the country')),
  }),
  fc.record({
    type: fc.constant('TextPositionSelector'),
    start: fc.nat(9),
    end: fc.integer({ min: 9, max: 20 }),
  }),
  fc.record({ type: fc.constant('x:Other'), 'x:value': unknown }),
);
const target = fc.oneof(
  iri,
  fc.constantFrom(`${IRI}#p1`, 'https://x.example/uk/#d8', 'https://x.example/page#p1'),
  withExtra(
    fc.record({
      source: fc.oneof(iri, fc.constant('https://x.example/#d8')),
      selector: fc.oneof(selector, fc.array(selector, { minLength: 1, maxLength: 2 })),
    }),
  ),
  fc.record({ type: fc.constant('List'), items: fc.array(iri, { minLength: 1, maxLength: 2 }) }),
);

/** Annotations of others, by the model, with members that we do not know; without `@context`. */
export const foreignAnnotations: fc.Arbitrary<JsonObject> = fc
  .tuple(
    extra,
    fc.record({
      id: fc.oneof(
        iri,
        uuid.map((id) => `urn:uuid:${id}`),
      ),
      type: fc.constantFrom('Annotation', ['Annotation', 'x:Special']),
      motivation: maybe(
        fc.oneof(
          fc.constantFrom('commenting', 'questioning', 'bookmarking', 'tagging', 'x:own'),
          fc.constant(['commenting', 'bookmarking']),
        ),
      ),
      body: maybe(fc.oneof(body, fc.array(body, { maxLength: 4 }))),
      target: fc.oneof(target, fc.array(target, { minLength: 1, maxLength: 3 })),
      creator: maybe(fc.oneof(agent, fc.array(agent, { minLength: 1, maxLength: 2 }))),
      created: maybe(instant),
      modified: maybe(instant),
      generator: maybe(agent),
      rights: maybe(iri),
    }),
  )
  .map(([more, members]) => JSON.parse(JSON.stringify({ ...more, ...members })) as JsonObject);
