import type { Filter } from '../../model/filter.ts';
import { wordsIn } from '../../model/text.ts';
import type { PageContext } from '../../state/page-context.ts';

/** A filter in words, `Relation: Adds; Evidence: document`; empty when everything is shown. */
export function describeFilter(
  { relation, evidence, topic, party, q }: Filter,
  { dataset, lang, words }: Pick<PageContext, 'dataset' | 'lang' | 'words'>,
): string {
  const names = words.filters;
  const relationName =
    relation === 'none' ? words.noCounterDemand : relation && words.relations[relation].label;
  const topicName = dataset.topics.find(({ key }) => key === topic)?.name;
  const parts = [
    [names.relation, relationName ?? ''],
    [names.evidence, evidence.map((name) => words.classes[name]).join(', ')],
    [names.topic, topicName ? wordsIn(topicName, lang) : ''],
    [names.party, party === null ? '' : words.parties[party]],
    [names.words, q.trim()],
  ] as const;
  return parts
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}: ${value}`)
    .join('; ');
}
