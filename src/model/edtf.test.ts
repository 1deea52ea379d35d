import { describe, expect, it } from 'vitest';
import { parseEdtf, type EdtfDate } from './edtf.ts';

describe('parseEdtf', () => {
  it.each<[string, EdtfDate]>([
    ['2025', { start: { year: 2025, about: false } }],
    ['2025~', { start: { year: 2025, about: true } }],
    ['2025-12', { start: { year: 2025, month: 12, about: false } }],
    ['2025-12~', { start: { year: 2025, month: 12, about: true } }],
    ['2025-12-24', { start: { year: 2025, month: 12, day: 24, about: false } }],
    ['2025-12-24~', { start: { year: 2025, month: 12, day: 24, about: true } }],
    ['2024-02-29', { start: { year: 2024, month: 2, day: 29, about: false } }],
    [
      '2025-12-31/2026-01-01',
      {
        start: { year: 2025, month: 12, day: 31, about: false },
        end: { year: 2026, month: 1, day: 1, about: false },
      },
    ],
    ['2025~/2026~', { start: { year: 2025, about: true }, end: { year: 2026, about: true } }],
  ])('reads %s', (text, date) => {
    expect(parseEdtf(text)).toEqual(date);
  });

  it.each(['2025-02-29', '2025-04-31', '2025-00', '2025-13', '2025-12-00', '2025-12-32'])(
    'refuses %s, which is not in the calendar',
    (text) => expect(parseEdtf(text)).toBeNull(),
  );

  it.each(['2025-12-30/2025-12-29', '2026/2025', '2026-01/2025-12-31'])(
    'refuses %s, which ends before it begins',
    (text) => expect(parseEdtf(text)).toBeNull(),
  );

  it.each(['2025-12-29/2026-01', '2025-12/2026', '2025/2026-01', '2025/2026~', '2025-12~/2025-12'])(
    'refuses %s, whose ends differ in precision',
    (text) => expect(parseEdtf(text)).toBeNull(),
  );

  it.each([
    '',
    '25',
    '2025-1',
    '2025-12-24T10:00',
    '2025~~',
    '~2025',
    ' 2025',
    '2025\n',
    '/2025',
    '2025/',
    '2025/..',
    '2025/2026/2027',
    '24 December 2025',
  ])('refuses %j, which is no date of this format', (text) => {
    expect(parseEdtf(text)).toBeNull();
  });
});
