import { expect, it } from 'vitest';
import app from '../../i18n/app/en.ts';
import explore from '../../i18n/explore/en.ts';
import { createLookup } from '../../model/lookup.ts';
import { sampleDataset } from '../../model/sample-dataset.ts';
import { findStatement } from '../../model/statement.ts';
import { fillFor, nameStatement } from './name-statement.ts';

const lookup = createLookup(sampleDataset());

function find(id: string) {
  const statement = findStatement(id, lookup);
  if (!statement) throw new Error(`The sample has no ${id}.`);
  return statement;
}

it.each([
  ['p1', 'Point 1', 'Actions for point 1'],
  ['d1', 'D1', 'Actions for D1'],
  ['p2-d1', 'Point 2 and D1', 'Actions for point 2 and D1'],
  ['all-d3', 'The whole plan and D3', 'Actions for the whole plan and D3'],
])('%s is called what people call it, and so are its actions', (id, name, actions) => {
  expect(nameStatement(find(id), explore.actions, { words: app })).toBe(name);
  expect(fillFor(find(id), app.actions)).toBe(actions);
});
