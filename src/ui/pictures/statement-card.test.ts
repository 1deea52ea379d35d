import { expect, it } from 'vitest';
import app from '../../i18n/app/en.ts';
import explore from '../../i18n/explore/en.ts';
import { NO_FILTER } from '../../model/filter.ts';
import { NO_SETTINGS } from '../../model/settings.ts';
import { createLookup } from '../../model/lookup.ts';
import { sampleDataset } from '../../model/sample-dataset.ts';
import type { PageContext } from '../../state/page-context.ts';
import { statementCard, type CardRequest } from './statement-card.ts';

const dataset = sampleDataset();
const page: PageContext = {
  lang: 'en',
  words: app,
  dataset,
  lookup: createLookup(dataset),
  formatDate: (edtf) => edtf,
  settings: NO_SETTINGS,
  loadExploreWords: () => Promise.resolve(explore),
};

function wordsOf(id: string, rest: Partial<CardRequest> = {}): readonly string[] {
  const measure = (words: string) => words.length;
  const card = statementCard({ page, words: explore, id, measure, ...rest });
  return (card?.shapes ?? []).flatMap((shape) => (shape.shape === 'text' ? [shape.words] : []));
}

const SOURCE =
  'Counterpoint, dataset 1.0.0. The plan as of 2025-12-24, Russia’s positions as of 2026-01. CC BY 4.0.';

it('a relation’s card has both statements, how they bear on each other, and where it comes from', () => {
  expect(wordsOf('p1-d1', { address: 'https://published.example/#p1-d1' })).toEqual([
    'Point 1, D1: contradicts',
    'The plan, point 1',
    'First point',
    'What the first point says.',
    'Evidence: retold (1\u00a0claim, 1\u00a0source)',
    'Russia’s position, D1',
    'First demand',
    'What is demanded.',
    'Evidence: on record, unnamed source (2\u00a0claims, 1\u00a0source)',
    'Contradicts',
    'How p1-d1 is read.',
    '(our reading; rests on: unnamed source)',
    SOURCE,
    'https://published.example/#p1-d1',
  ]);
});

it('swapped sides are swapped, and nothing else', () => {
  const card = wordsOf('p1-d1');
  const swapped = wordsOf('p1-d1', { swapped: true });
  expect(swapped.slice(1, 9)).toEqual([...card.slice(5, 9), ...card.slice(1, 5)]);
  expect(swapped.slice(9)).toEqual(card.slice(9));
});

it('with evidence restricted, nothing else is left of Russia’s side', () => {
  const words = wordsOf('p1-d1', { filter: { ...NO_FILTER, evidence: ['on-record'] } });
  expect(words).toContain('Evidence: on record (1\u00a0claim, 1\u00a0source)');
  expect(words).toContain('Only what the filters leave is shown (Evidence: on record).');
  expect(words).not.toContain('What is demanded.');
  expect(words).not.toContain('Contradicts');
});

it('a statement’s card lists what bears on it, with its extent, or says that nothing is reported', () => {
  expect(wordsOf('p2')).toEqual([
    'Second point',
    'The plan, point 2',
    'What the second point leaves open.',
    'Evidence: retold (1\u00a0claim, 1\u00a0source)',
    'D1 Demand. Tightens',
    'D2 Another demand. Reopens',
    SOURCE,
  ]);
  expect(wordsOf('p3').slice(4)).toEqual([
    'A1 Parallel. Runs parallel, in part: As to the first half.',
    'No reported counter-demand',
    SOURCE,
  ]);
  expect(wordsOf('a1')).not.toContain('No reported counter-demand');
  expect(wordsOf('d3')).toContain('The whole plan. Contradicts');
  expect(wordsOf('all-d3')[0]).toBe('The whole plan, D3: contradicts');
});

it('what is no statement has no card', () => {
  const request = { page, words: explore, id: 's1', measure: () => 1 };
  expect(statementCard(request)).toBeNull();
});
