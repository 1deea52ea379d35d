import { describe, expect, it } from 'vitest';
import { createLookup } from './lookup.ts';
import { composeReport, reportAddress, statementTexts } from './report.ts';
import { sampleDataset } from './sample-dataset.ts';
import { findStatement } from './statement.ts';

const words = {
  statement: 'Statement',
  dataset: 'Dataset',
  language: 'Language',
  address: 'Address',
  words: 'It says',
  wrong: 'What is wrong',
  source: 'Source',
};
const statement = {
  name: 'Point 14',
  id: 'p14',
  iri: 'urn:uuid:1',
  version: '1.0.0',
  lang: 'uk',
  address: null,
  texts: ['Території', 'Лінія.'],
};

describe('composeReport', () => {
  it('says which statement of which version it is about, and leaves lines for the rest', () => {
    expect(composeReport(statement, words)).toBe(
      [
        'Statement: Point 14 (p14)',
        'Dataset: 1.0.0, urn:uuid:1#p14',
        'Language: uk',
        '',
        'It says:',
        'Території',
        'Лінія.',
        '',
        'What is wrong:',
        '',
        '',
        'Source:',
        '',
      ].join('\n'),
    );
  });

  it('names the address only if there is one', () => {
    const address = 'https://x.example/uk/#p14';
    expect(composeReport({ ...statement, address }, words)).toContain(`\nAddress: ${address}\n`);
  });
});

describe('reportAddress', () => {
  it('writes a mail, with the line ends that mails have', () => {
    expect(reportAddress('mailto:a@x.example', 'D8: 5 % & more?', 'One\n«два»')).toBe(
      'mailto:a@x.example?subject=D8%3A%205%20%25%20%26%20more%3F&body=One%0D%0A%C2%AB%D0%B4%D0%B2%D0%B0%C2%BB',
    );
  });

  it('fills the form of a tracker, after what its address asks for already', () => {
    expect(reportAddress('https://x.example/new?kind=1', 'D8', 'a\nb')).toBe(
      'https://x.example/new?kind=1&title=D8&body=a%0Ab',
    );
    expect(reportAddress('https://x.example/new', 'D8', 'a')).toBe(
      'https://x.example/new?title=D8&body=a',
    );
  });
});

it.each([
  ['p1', ['First point', 'What the first point says.']],
  ['d1', ['First demand', 'What is demanded.']],
  ['p1-d1', ['How p1-d1 is read.']],
])('what %s says is in the dataset’s words', (id, texts) => {
  const statement = findStatement(id, createLookup(sampleDataset()));
  expect(statement && statementTexts(statement).map(({ en }) => en)).toEqual(texts);
});
