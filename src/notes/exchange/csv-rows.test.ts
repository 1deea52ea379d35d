import { csvFormatRows, csvParseRows } from 'd3-dsv';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseRows } from './csv-rows.ts';

it.each([
  ['', []],
  ['a', [['a']]],
  [
    'a,b\r\nc,d\r\n',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  ['a\rb\nc', [['a'], ['b'], ['c']]],
  [
    'a,\n,b',
    [
      ['a', ''],
      ['', 'b'],
    ],
  ],
  ['a\n\nb', [['a'], [''], ['b']]],
  ['"a,b","say ""so""","one\r\ntwo"\n""', [['a,b', 'say "so"', 'one\r\ntwo'], ['']]],
  ['"""",""""""', [['"', '""']]],
  ['a "b" c,"d" e', [['a "b" c', 'd e']]],
  ['"open,\nto the end', [['open,\nto the end']]],
  ['a,"', [['a', '']]],
])('the rows of %j', (text, rows) => {
  expect(parseRows(text, ',')).toEqual(rows);
});

it.each([';', '\t'])('cells may stand between other signs: %j', (separator) => {
  expect(parseRows(`a${separator}"b${separator}"\n,c`, separator)).toEqual([
    ['a', `b${separator}`],
    [',c'],
  ]);
});

const SIGNS = fc.constantFrom('a', 'є', '😀', '"', ',', '\n', '\r', '\r\n', ' ', ';');
const TEXTS = fc.array(SIGNS, { maxLength: 12 }).map((signs) => signs.join(''));

it('are what another writer wrote, and what another reader reads', () => {
  const tables = fc.array(fc.array(TEXTS, { minLength: 1, maxLength: 4 }), { minLength: 1 });
  fc.assert(
    fc.property(tables, (rows) => {
      const file = `${csvFormatRows(rows)}\n`;
      expect(parseRows(file, ',')).toEqual(rows);
      expect(parseRows(file, ',')).toEqual(csvParseRows(file));
    }),
    { seed: 5, numRuns: 500 },
  );
});

it('whatever a file holds, none of its signs but quotation marks, separators and line ends is lost', () => {
  fc.assert(
    fc.property(
      fc.array(TEXTS).map((parts) => parts.join('')),
      (file) => {
        const bare = (text: string) => text.replaceAll(/[",\r\n]/g, '');
        expect(bare(parseRows(file, ',').flat().join(''))).toBe(bare(file));
      },
    ),
    { seed: 6, numRuns: 500 },
  );
});
