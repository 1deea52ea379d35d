import { describe, expect, it } from 'vitest';
import { fromIndex, projectDataset, toIndex, type Mark } from '../model/page-index.ts';
import { sampleDataset } from '../model/sample-dataset.ts';
import { LANGUAGES } from '../model/text.ts';
import { textsIn } from '../publish/texts.ts';
import { fieldsByStatement } from './fields.ts';
import { realDataset } from './sample-texts.ts';

const textsByPath = (data: unknown) =>
  new Map(textsIn(data).map(({ path, text }) => [path.join('.'), text]));

describe('fieldsByStatement', () => {
  it('gives a text to the statement that it stands in, under its path from there', () => {
    const fields = fieldsByStatement(realDataset, 'en');
    expect([...(fields.get('p1')?.entries() ?? [])]).toEqual([
      ['title', 'Sovereignty reaffirmed'],
      ['short', 'Sovereignty'],
      [
        'summary',
        'The document restates that Ukraine is a sovereign state; every signatory confirms this by signing.',
      ],
      ['support', 'Strong.'],
      ['comments.0.text', 'No comment by Ukraine on this point was found.'],
      ['changes.0.text', 'As in no.\u00a01 of the 28, with the remark on signatories added.'],
    ]);
    expect([...(fields.get('p2')?.keys() ?? [])]).toContain('wording.0.text');
    expect([...(fields.get('a4c2')?.keys() ?? [])]).toEqual(['text']);
    expect(fields.get('p14-d8')?.get('note')).toContain('D20');
  });

  it('knows points, positions, claims, responses, relations and discrepancies, and nothing else', () => {
    const { points, positions, discrepancies } = realDataset;
    const ids = [
      ...points.flatMap(({ id, claims }) => [id, ...claims.map((claim) => claim.id)]),
      ...positions.flatMap(({ id, claims, relations, responses }) => [
        ...[id, ...claims.map((claim) => claim.id), ...relations.map((relation) => relation.id)],
        ...responses.map((response) => response.id),
      ]),
      ...discrepancies.map(({ id }) => id),
    ];
    expect([...fieldsByStatement(realDataset, 'uk').keys()].toSorted()).toEqual(ids.toSorted());
  });

  it.each(LANGUAGES)('names every text in %s as the page marks it, and leaves none out', (lang) => {
    const marks: Mark[] = [];
    for (const [owner, fields] of fieldsByStatement(realDataset, lang))
      for (const [field, words] of fields) marks.push({ owner, field, value: { [lang]: words } });
    const read = fromIndex(toIndex(realDataset), marks);
    const whole = projectDataset(realDataset, lang);
    for (const list of ['points', 'positions', 'discrepancies'] as const)
      expect(textsByPath(read[list])).toEqual(textsByPath(whole[list]));
  });

  it('gives the same of a page’s dataset, and nothing in a language that it does not hold', () => {
    const page = projectDataset(sampleDataset(), 'ru');
    expect(fieldsByStatement(page, 'ru')).toEqual(fieldsByStatement(sampleDataset(), 'ru'));
    expect(fieldsByStatement(page, 'en').get('p1')?.size).toBe(0);
  });
});
