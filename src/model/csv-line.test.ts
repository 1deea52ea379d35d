import { csvParseRows } from 'd3-dsv';
import { expect, it } from 'vitest';
import { writeCsvLine } from './csv-line.ts';

it('a line has its cells between commas; quotation marks keep what is a sign of the format', () => {
  expect(writeCsvLine(['a', 'b c', '', "d'e"])).toBe("a,b c,,d'e\r\n");
  expect(writeCsvLine(['a,b', 'say "so"', 'one\ntwo', '\r'])).toBe(
    '"a,b","say ""so""","one\ntwo","\r"\r\n',
  );
});

it('another reader finds the same cells', () => {
  const lines = [
    ['a', '"', ',"",'],
    ['\r\n', ' b ', '«в»'],
  ];
  expect(csvParseRows(lines.map(writeCsvLine).join('').replace(/\r\n$/, ''))).toEqual(lines);
});
