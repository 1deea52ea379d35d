import { expect, it } from 'vitest';
import { LIMITS } from './limits.ts';
import { readItems } from './read-text.ts';

const READING = {
  ...{ iri: 'urn:uuid:0', version: '1.0.0', date: '2026-11-22', texts: [] },
  ...{ edition: '0.1.0', now: '2026-12-01T00:00:00.000Z', newId: () => 'new' },
};
const ANNOTATION = {
  ...{ '@context': 'http://www.w3.org/ns/anno.jsonld', type: 'Annotation' },
  ...{ id: 'https://a.example/1', target: 'https://b.example/', bodyValue: 'x' },
};

function read(text: string, limits = LIMITS) {
  const items = readItems(text, READING, limits);
  const said: string[] = [];
  for (;;) {
    const { done, value } = items.next();
    if (done) return { said, end: value };
    const { result, count } = value;
    said.push(`${result.item} of ${count}: ${result.ok ? result.note.text : result.refusal.code}`);
  }
}

it('annotations are read one by one, after the mark of the byte order and blanks too', () => {
  const { said, end } = read(`\ufeff \n${JSON.stringify([ANNOTATION, 'https://a.example/2'])}`);
  expect(said).toEqual(['1 of 2: x', '2 of 2: only-address']);
  expect(end).toEqual({ ok: true, missingPages: [] });
});

it('what is no JSON is read as a table, row by row', () => {
  const { said, end } = read('text,kind\r\nHello,comment\r\nBye,odd\r\n');
  expect(said).toEqual(['1 of 2: Hello', '2 of 2: bad-cell']);
  expect(end).toEqual({ ok: true, missingPages: [] });
});

it.each([
  ['[{"a":', 'not-json'],
  ['just words', 'no-columns'],
  ['[1,2,3]', 'too-many-items'],
  ['text\na\nb\nc', 'too-many-items'],
  [`["${'x'.repeat(40)}"]`, 'too-long'],
  [`text\n${'x'.repeat(40)}`, 'too-long'],
])('a file as a whole is refused before any of its items is read: %s', (text, code) => {
  const { said, end } = read(text, { ...LIMITS, items: 2, length: 30 });
  expect(said).toEqual([]);
  expect(end).toMatchObject({ ok: false, refusal: { code } });
});
