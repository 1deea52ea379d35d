import { describe, expect, it } from 'vitest';
import { isNewer, parseSeen } from './version.ts';

describe('a seen version', () => {
  it('is read as it was stored', () => {
    expect(parseSeen('{"version":"1.0.0","date":"2026-11-22"}')).toEqual({
      version: '1.0.0',
      date: '2026-11-22',
    });
  });

  it.each([
    null,
    '',
    '{',
    'null',
    '1',
    '{"version":"1.0.0"}',
    '{"version":"../1.0.0","date":"2026-11-22"}',
    '{"version":"1.0.0/..","date":"2026-11-22"}',
    '{"version":["1.0.0"],"date":"2026-11-22"}',
    '{"version":"1.0.0","date":"yesterday"}',
  ])('is none in %s', (stored) => {
    expect(parseSeen(stored)).toBeNull();
  });
});

it.each([
  ['1.0.1', '1.0.0', true],
  ['1.10.0', '1.9.9', true],
  ['2.0.0', '1.9.9', true],
  ['1.0.0', '1.0.0', false],
  ['1.0.0', '1.0.1', false],
  ['0.9.0', '1.0.0', false],
])('%s comes after %s: %s', (version, other, newer) => {
  expect(isNewer(version, other)).toBe(newer);
});
