import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CODE_COLOURS, saysSomething, type Code } from '../code.ts';
import { writeAgreementTable } from './agreement-table.ts';
import { LONGEST_CODE_TABLE, readCodeTable, writeCodeTable } from './code-table.ts';

const law: Code = { tag: 'law', label: 'Law', definition: 'Treaties,\n"courts"', colour: 'teal' };

describe('A table of codes', () => {
  it('is written with a head, for spreadsheets', () => {
    expect(writeCodeTable([law, { tag: '=1+1', label: '', definition: '', colour: 'grey' }])).toBe(
      '\ufefftag,label,definition,colour\r\nlaw,Law,"Treaties,\n""courts""",teal\r\n\'=1+1,,,grey\r\n',
    );
  });

  it('is read back as it was written, whatever is in it', () => {
    const text = fc.string({ unit: 'grapheme' }).map((words) => words.replaceAll('\r', ''));
    const code = fc.record({
      tag: text.map((tag) => tag.trim()).filter((tag) => tag !== ''),
      ...{ label: text, definition: text, colour: fc.constantFrom(null, ...CODE_COLOURS) },
    });
    const codes = fc.uniqueArray(code.filter(saysSomething), { selector: ({ tag }) => tag });
    fc.assert(
      fc.property(codes, (all) => {
        const read = readCodeTable(writeCodeTable(all));
        expect([...(read?.codes.values() ?? [])]).toEqual(all);
        expect(read?.refused).toEqual([]);
      }),
      { seed: 20261123 },
    );
  });

  it('may come from a spreadsheet: other separators, columns in any order, others between them', () => {
    expect(readCodeTable('Definition;Notes;Tag\r\nTreaties;x; law \r\n;;\r\n')).toEqual({
      codes: new Map([['law', { tag: 'law', label: '', definition: 'Treaties', colour: null }]]),
      refused: [],
    });
  });

  it('names the rows that are no codes, and reads the others', () => {
    const rows = ['law,a,', ',b,', 'law,c,', 'land,d,gold', 'empty, ,', '__proto__,e,sky'];
    expect(readCodeTable(`tag,label,colour\n${rows.join('\n')}`)).toEqual({
      codes: new Map([
        ['law', { tag: 'law', label: 'a', definition: '', colour: null }],
        ['__proto__', { tag: '__proto__', label: 'e', definition: '', colour: 'sky' }],
      ]),
      refused: [3, 4, 5, 6],
    });
  });

  it('is none without a column of tags, and when it is far too long', () => {
    expect(readCodeTable('text,tags\na,b')).toBeNull();
    expect(readCodeTable('')).toBeNull();
    expect(readCodeTable(`tag\n${'a'.repeat(LONGEST_CODE_TABLE)}`)).toBeNull();
  });
});

describe('A table of agreement', () => {
  it('holds numbers that stay numbers, words for what is not defined, and no formula', () => {
    const counts = { units: 4, both: 2, onlyFirst: 1, onlySecond: 1, neither: 0 };
    const all = { units: 4, both: 4, onlyFirst: 0, onlySecond: 0, neither: 0 };
    expect(
      writeAgreementTable([
        { tag: 'land', ...counts, agreement: 0.5, kappa: -1 / 3, alpha: -0.125 },
        { tag: '@law', ...all, agreement: 1, kappa: null, alpha: null },
      ]),
    ).toBe(
      '\ufefftag,units,both,only_first,only_second,neither,agreement,kappa,alpha\r\n' +
        'land,4,2,1,1,0,0.5,-0.3333333333333333,-0.125\r\n' +
        "'@law,4,4,0,0,0,1,undefined,undefined\r\n",
    );
  });
});
