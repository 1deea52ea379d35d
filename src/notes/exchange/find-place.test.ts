import { describe, expect, it } from 'vitest';
import type { Json, Place } from '../note.ts';
import { createFinder } from './find-place.ts';
import { readAnnotations } from './read-annotations.ts';
import {
  HYPOTHESIS_ROW,
  IRI,
  RECOGITO_ANNOTATION,
  SAMPLE_NOTE,
  sampleReading,
  TEXTS,
} from './sample-notes.ts';
import { writeAnnotation } from './write-annotation.ts';

const find = createFinder(sampleReading());
const quote = (exact: string, prefix = '', suffix = '') => ({ exact, prefix, suffix });
const now = { version: '2.0.0', date: '2026-12-24' };
const whole = (statement: string, lang: string) => ({
  ...{ statement, field: null, lang, quotation: null },
  ...now,
});

describe('an annotation of a page', () => {
  it.each([
    ['https://any.example/some/folder/#d8', 'en'],
    ['https://any.example/uk/#d8', 'uk'],
    ['https://any.example/ru/?q=x#d8', 'ru'],
    ['https://any.example/index.html?lang=uk#d8', 'uk'],
    ['file:///home/me/counterpoint.html#d8', 'en'],
    [`${IRI}#d8`, 'en'],
  ])('of ours, %s, stands at the statement that it names', (address, lang) => {
    expect(find(address, null)).toEqual(whole('d8', lang));
  });

  it.each([
    'https://any.example/article#d8',
    'https://any.example/',
    'https://any.example/#gone99',
    'https://any.example/#__proto__',
    `${IRI}#d99`,
    'not an address',
    '',
  ])('that may be another, or of nothing that we have, stands nowhere: %s', (address) => {
    expect(find(address, null)).toBeNull();
  });

  it('stands at the words that it quotes there, in code points, in the page’s language', () => {
    expect(find('https://any.example/#p1', quote('confirmed'))).toEqual({
      ...{ statement: 'p1', field: 'summary', lang: 'en', ...now },
      quotation: {
        ...{ exact: 'confirmed', prefix: 'It is 🕊️ ', suffix: ' that it is so.' },
        ...{ start: 9, end: 18 },
      },
    });
    expect(find('https://any.example/uk/#d8', quote('НАТО'))).toMatchObject({
      lang: 'uk',
      quotation: { start: 14, end: 18 },
    });
  });

  it('stands at another statement when only there the words stand', () => {
    const far = quote('No troops of NATO, he said twice.');
    expect(find('https://any.example/#p1', far)).toMatchObject({ statement: 'd8c2' });
    expect(find('https://other.example/article', far)).toMatchObject({ statement: 'd8c2' });
  });

  it('stands nowhere with words that could be of any text on the subject', () => {
    expect(find('https://other.example/article', quote('Sovereignty'))).toBeNull();
    expect(find('https://other.example/article', quote('NATO', 'troops of ', ''))).toBeNull();
    expect(find('https://any.example/#p1', quote('NATO'))).toBeNull();
  });

  it('stands at short words with the text around them that only one place has', () => {
    const around = quote('NATO', 'on the page: No troops of ', ', he said twice. And so on');
    expect(find('https://other.example/a', around)).toMatchObject({ statement: 'd8c2' });
  });

  it('tells places in one text by what stands around the words, and takes none of two', () => {
    const [so, once] = [quote('it is'), quote('is', 'that it ', ' so.')];
    expect(find('https://any.example/#p1', so)).toMatchObject({ quotation: { start: 24 } });
    expect(find('https://any.example/#p1', once)).toMatchObject({ quotation: { start: 27 } });
    expect(find('https://any.example/#p1', quote('i'))).toBeNull();
  });

  it('quotes nothing with no words, or with half of a sign', () => {
    expect(find('https://any.example/#p1', quote(''))).toBeNull();
    expect(find('https://any.example/#p1', quote('\ud83d'))).toBeNull();
  });

  it('stands at the statement as a whole when the dataset’s own address names it, but not its words', () => {
    expect(find(`${IRI}#p1`, quote('unheard of'))).toEqual(whole('p1', 'en'));
    expect(find('https://any.example/#p1', quote('unheard of'))).toBeNull();
  });
});

const read = (content: Json) => {
  const found = readAnnotations(content, sampleReading());
  if (!found.ok) throw new Error(found.refusal.code);
  return found.results.map((result) => {
    if (!result.ok) throw new Error(result.refusal.code);
    return result.note;
  });
};

describe('Recogito', () => {
  it('writes ids and targets of its own, which are read, and made right before they leave', () => {
    const selector = { type: 'TextQuoteSelector', exact: 'that ingenious hero' };
    const [placed, unplaced] = read([
      RECOGITO_ANNOTATION,
      {
        ...RECOGITO_ANNOTATION,
        id: '#17475897-d2eb-4dce-aa12-ecb50771c734',
        target: { selector },
      },
    ]);
    expect(placed).toMatchObject({
      id: '07475897-d2eb-4dce-aa12-ecb50771c734',
      text: 'My words',
      tags: ['mine'],
      place: { statement: 'd8', lang: 'uk', quotation: { start: 0, end: 27 } },
    });
    expect(unplaced?.place).toEqual({ source: 'about:invalid' });
    expect(unplaced && writeAnnotation(unplaced, IRI)).toMatchObject({
      id: 'urn:uuid:17475897-d2eb-4dce-aa12-ecb50771c734',
      target: { source: 'about:invalid', selector },
    });
  });
});

describe('Hypothesis', () => {
  it('answers with rows that become notes at the words that they quote, whatever their positions', () => {
    const [note] = read({ total: 1, rows: [HYPOTHESIS_ROW] });
    expect(note).toMatchObject({
      kind: 'comment',
      text: 'See *this*',
      tags: ['evidence'],
      author: 'A Reader',
      created: '2026-11-23T09:30:00.123Z',
      modified: '2026-11-24T09:30:00.123Z',
      place: { statement: 'p1', field: 'summary', quotation: { start: 9, end: 18 } },
    });
  });

  it('has its row go along, whole but for what the note says, and back', () => {
    const [note] = read([HYPOTHESIS_ROW]);
    if (!note) throw new Error('No note.');
    const written = writeAnnotation(note, IRI);
    expect(written).toMatchObject({
      id: 'https://hypothes.is/a/kHbOpq4QEeyT',
      creator: { id: 'acct:reader@hypothes.is', name: 'A Reader' },
      'counterpoint:hypothesis': {
        group: '__world__',
        target: HYPOTHESIS_ROW.target ?? null,
        user: HYPOTHESIS_ROW.user ?? null,
      },
    });
    expect(read(written)).toEqual([note]);
  });

  it('has highlights, replies and notes on a page', () => {
    const [mark, reply, page] = read([
      { ...HYPOTHESIS_ROW, text: '', tags: [] },
      { ...HYPOTHESIS_ROW, references: ['kHbOpq4QEeyT'] },
      { ...HYPOTHESIS_ROW, target: [{ source: 'https://any.example/other' }] },
    ]);
    expect(mark?.kind).toBe('highlight');
    expect(reply?.foreign.members).toMatchObject({ motivation: 'replying' });
    expect(page?.place).toEqual({ source: 'https://any.example/other' });
  });

  it('is refused where a row is wrong, and says why', () => {
    const rows: readonly Json[] = [
      { ...HYPOTHESIS_ROW, created: 'yesterday' },
      { ...HYPOTHESIS_ROW, id: null },
    ];
    const found = readAnnotations({ rows }, sampleReading());
    expect(found).toMatchObject({
      results: [
        { ok: false, refusal: { code: 'bad-date', member: 'created' } },
        { ok: false, refusal: { code: 'missing-id' } },
      ],
    });
  });
});

it('an annotation of several targets stands at the first that belongs to a statement', () => {
  const target: readonly Json[] = ['http://x.example/page', 'https://any.example/#d8'];
  const annotation = { ...writeAnnotation(SAMPLE_NOTE, IRI), target };
  const place: Place = { statement: 'd8', field: null, lang: 'en', quotation: null, ...now };
  expect(read(annotation)).toMatchObject([{ place, foreign: { targets: target } }]);
});

it('the texts are asked for once', () => {
  let asked = 0;
  const texts = {
    *[Symbol.iterator]() {
      asked += 1;
      yield* TEXTS;
    },
  };
  readAnnotations([1, 2, 3], { ...sampleReading(), texts });
  expect(asked).toBe(1);
});
