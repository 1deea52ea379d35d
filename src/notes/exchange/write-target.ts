import type { JsonObject, Place, Quotation } from '../note.ts';
import { OURS } from './annotation-names.ts';

/** Model, sections 4.2.4 and 4.2.5: the words, and where they stand in code points. */
const selectorsOf = ({ exact, prefix, suffix, start, end }: Quotation): readonly JsonObject[] => [
  { type: 'TextQuoteSelector', exact, prefix, suffix },
  { type: 'TextPositionSelector', start, end },
];

/**
 * A place as the target of an annotation: a statement of the dataset in the state of that day (model, section
 * 4.3.1, which wants a time), with field, language and version beside it.
 * @param iri of the dataset
 */
export function writeTarget(place: Place, iri: string): JsonObject {
  const { statement, field, lang, quotation, version, date } = place;
  return {
    type: 'SpecificResource',
    source: `${iri}#${statement}`,
    ...(quotation ? { selector: selectorsOf(quotation) } : {}),
    state: { type: 'TimeState', sourceDate: `${date}T00:00:00Z` },
    ...(field === null ? {} : { [OURS.field]: field }),
    [OURS.language]: lang,
    [OURS.version]: version,
    ...(quotation?.guard ? { [OURS.guard]: { ...quotation.guard } } : {}),
  };
}
