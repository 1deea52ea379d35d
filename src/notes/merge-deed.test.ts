import { expect, it } from 'vitest';
import { deedOf } from './merge-deed.ts';
import { planMerge } from './merge.ts';
import { sampleNote } from './sample-note.ts';

const mine = sampleNote({ revision: 'r1', text: 'mine' });
const theirs = sampleNote({ revision: 'r1', text: 'theirs' });
const other = sampleNote({ id: '00000000-0000-4000-8000-000000000002', revision: 'r2' });
const results = [mine, theirs, other].map((note, at) => ({
  item: at + 1,
  ok: true as const,
  note,
}));

it('New notes come as they are, another wording waits under a name of its own, the same one brings nothing', () => {
  const state = { notes: [mine], conflicts: [] };
  expect(deedOf(planMerge(results, state), state, () => 'new')).toEqual([
    { before: null, after: other },
    { before: null, after: { ...theirs, revision: 'new' }, isRival: true },
  ]);
});

it('What has come since the plan was made is not brought again', () => {
  const plan = planMerge(results, { notes: [mine], conflicts: [] });
  const state = { notes: [mine, other], conflicts: [{ incoming: { ...theirs, revision: 'r7' } }] };
  expect(deedOf(plan, state, () => 'new')).toEqual([]);
});
