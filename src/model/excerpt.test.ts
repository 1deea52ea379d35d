import { describe, expect, it } from 'vitest';
import { excerpt, foundRanges } from './excerpt.ts';

const said = (text: string, ...terms: readonly string[]) =>
  excerpt(text, new Set(terms))
    .map(({ words, marked }) => (marked ? `[${words}]` : words))
    .join('');

describe('an excerpt', () => {
  it('is a short text whole, with its words marked as they are written', () => {
    expect(said('Ukraine’s plan; the Plan.', 'ukraines', 'plan')).toBe(
      '[Ukraine’s] [plan]; the [Plan].',
    );
    expect(said('Nothing here', 'plan')).toBe('Nothing here');
    expect(said('', 'plan')).toBe('');
  });

  it('marks a named point as one', () => {
    expect(said('See point 14.', 'p14')).toBe('See [point 14].');
    expect(said('See point 14.', 'p14', 'point')).toBe('See [point 14].');
  });

  it('begins before the first marked word of a long text and ends after whole words', () => {
    const long = `${'before '.repeat(40)}target ${'after '.repeat(60)}end`;
    const shown = said(long, 'target');
    expect(shown).toMatch(/^… before .*before \[target\] after .*after …$/);
    expect(shown.length).toBeLessThan(190);
  });

  it('is the beginning of a long text in which nothing is marked', () => {
    expect(said('word '.repeat(100), 'none')).toMatch(/^word .*word …$/);
  });

  it('takes a text without spaces', () => {
    expect(said(`${'x'.repeat(400)} plan`, 'plan')).toContain('[plan]');
  });
});

it('ranges don’t overlap, and are in order', () => {
  expect(foundRanges('point 14 point', new Set(['p14', 'point', '14']))).toEqual([
    [0, 8],
    [9, 14],
  ]);
});
