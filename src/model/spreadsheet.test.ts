import { describe, expect, it } from 'vitest';
import { defuse } from './spreadsheet.ts';

describe('a cell', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+7 495', "'+7 495"],
    ['-2', "'-2"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t'=1"],
    ['\rwords', "'\rwords"],
    ['\nwords', "'\nwords"],
    ['  =1', "'  =1"],
    ['\u00a0=1', "'\u00a0=1"],
    ['\u200b\ufeff=1', "'\u200b\ufeff=1"],
    ['\u0000=1', "'\u0000=1"],
    ['"=1', '\'"=1'],
    ["'=1", "''=1"],
    ['«=HYPERLINK("https://x.example")»', '\'«=HYPERLINK("https://x.example")»'],
    ['＝1', "'＝1"],
    ['＋1', "'＋1"],
    ['－1', "'－1"],
    ['＠1', "'＠1"],
    ['a;=1', "a;'=1"],
    ['a"; "@x', 'a";\' "@x'],
    ['a\n=1', "a\n'=1"],
  ])('that a spreadsheet could run is made text: %j', (cell, defused) => {
    expect(defuse(cell)).toBe(defused);
  });

  it.each(['', 'words', '1–20', '— words', 'a = b', 'p14-d8', 'a; b', '2025-12-29', '«Слова»'])(
    'that is only words stays as it is: %j',
    (cell) => {
      expect(defuse(cell)).toBe(cell);
    },
  );
});
