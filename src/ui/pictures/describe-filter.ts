import type { AppMessages, ExploreMessages } from '../../i18n/messages.ts';
import type { Topic } from '../../model/dataset.ts';
import type { Filter } from '../../model/filter.ts';
import { wordsIn, type Language } from '../../model/text.ts';

interface Names {
  readonly lang: Language;
  readonly app: AppMessages;
  readonly pictures: ExploreMessages['pictures'];
  readonly topics: readonly Topic[];
}

/** A filter in words, `Relation: Adds; Evidence: document`; empty when everything is shown. */
export function describeFilter(filter: Filter, { lang, app, pictures, topics }: Names): string {
  const { relation, evidence, topic, party, q } = filter;
  const relationName = (kind: Filter['relation']) =>
    kind === 'none' ? app.noCounterDemand : kind === null ? '' : app.relations[kind].label;
  const named = topics.find(({ key }) => key === topic);
  const parts = [
    [app.filters.relation, relationName(relation)],
    [app.filters.evidence, evidence.map((name) => app.classes[name]).join(', ')],
    [app.filters.topic, named ? wordsIn(named.name, lang) : ''],
    [app.filters.party, party === null ? '' : app.parties[party]],
    [pictures.wordsLookedFor, q.trim()],
  ];
  return parts
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name ?? ''}: ${value ?? ''}`)
    .join('; ');
}
