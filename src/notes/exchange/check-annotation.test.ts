import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../note.ts';
import { checkAnnotation } from './check-annotation.ts';

const check = (members: JsonObject) =>
  checkAnnotation({ id: 'urn:x:1', type: 'Annotation', target: 'urn:x:2', ...members });
const at = (members: JsonObject) => check({ target: { source: 'urn:x:2', ...members } });
const cases: readonly (readonly [string, JsonObject])[] = [
  ['FragmentSelector', {}],
  ['FragmentSelector', { value: ['a', 'b'] }],
  ['CssSelector', { value: 1 }],
  ['XPathSelector', {}],
  ['TextQuoteSelector', { prefix: 'a' }],
  ['TextQuoteSelector', { exact: 'a', suffix: 1 }],
  ['TextPositionSelector', { start: 1 }],
  ['TextPositionSelector', { start: -1, end: 1 }],
  ['TextPositionSelector', { start: 2, end: 1 }],
  ['TextPositionSelector', { start: 0.5, end: 1 }],
  ['DataPositionSelector', { start: '0', end: '1' }],
  ['SvgSelector', {}],
  ['SvgSelector', { id: 'urn:x:1', value: '<svg/>' }],
  ['RangeSelector', { startSelector: { type: 'CssSelector', value: 'p' } }],
  ['RangeSelector', { startSelector: { type: 'CssSelector' }, endSelector: {} }],
  ['XPathSelector', { value: '/p', refinedBy: { type: 'TextQuoteSelector' } }],
];

describe('an annotation is refused, and the member named, for', () => {
  it.each(cases)('a %s with %j', (type, members) => {
    const selector = { type, ...members };
    expect(at({ selector })).toEqual({ code: 'bad-selector', member: 'target.selector' });
    expect(at({ selector: ['urn:x:3', selector] })).not.toBeNull();
  });

  const states: readonly JsonObject[] = [
    { type: 'TimeState' },
    { type: 'TimeState', sourceDate: '2026-11-22' },
    { type: 'TimeState', sourceDateStart: '2026-11-22T00:00:00Z' },
    {
      type: 'TimeState',
      sourceDate: '2026-11-22T00:00:00Z',
      sourceDateEnd: '2026-11-22T00:00:00Z',
    },
    { type: 'HttpRequestState' },
  ];
  it.each(states)('the state %j', (state) => {
    expect(at({ state })).toEqual({ code: 'bad-state', member: 'target.state' });
  });

  const wrong: readonly (readonly [string, JsonObject, string])[] = [
    ['target', { target: [] }, 'missing-target'],
    ['target', { target: 'no iri' }, 'bad-target'],
    ['target', { target: { type: 'TextualBody', value: 'a' } }, 'bad-target'],
    ['target', { target: { id: 'urn:x:1', purpose: 'tagging' } }, 'bad-target'],
    ['target', { target: { source: ['urn:x:1', 'urn:x:2'] } }, 'missing-source'],
    ['target', { target: { type: 'SpecificResource', selector: [] } }, 'missing-source'],
    ['target', { target: { type: 'List', items: [] } }, 'bad-items'],
    ['target', { target: { type: 'List', items: ['urn:x:1', 2] } }, 'bad-target'],
    ['body', { body: { source: 'urn:x:1', value: 'a' } }, 'bad-items'],
    ['body', { body: { type: 'Choice', items: ['urn:x:1'], value: 'a' } }, 'bad-items'],
    ['body', { body: ['urn:x:1', 2] }, 'bad-body'],
    ['body', { body: { id: 'urn:x:1', purpose: 'tagging' } }, 'bad-body'],
    ['source', { target: { source: { id: 'urn:x:1', created: 'now' } } }, 'bad-date'],
    ['created', { created: '2026-11-22T00:00:00' }, 'bad-date'],
    ['created', { created: '2026-13-22T00:00:00Z' }, 'bad-date'],
    ['motivation', { motivation: 7 }, 'bad-text'],
  ];
  it.each(wrong)('a wrong %s: %j', (_, members, code) => {
    expect(check(members)?.code).toBe(code);
  });
});

describe('an annotation is taken with', () => {
  const right: readonly JsonObject[] = [
    { id: ['urn:x:1'] },
    { type: ['x:Own', 'Annotation'] },
    { created: ['2026-11-22T00:00:00.123456+03:00'] },
    { body: { value: 'no type' } },
    { body: { id: 'urn:x:1', type: 'TextualBody', value: 'a', purpose: 'tagging' } },
    { target: { source: ['urn:x:1'], selector: { type: 'x:Own' } } },
    { target: { selector: { type: 'TextQuoteSelector', exact: 'a' } } },
    { target: 'https://x.example/ї' },
    { creator: [{ name: 'A' }, 'acct:a@x.example'] },
  ];
  it.each(right)('%j', (members) => {
    expect(check(members)).toBeNull();
  });
});
