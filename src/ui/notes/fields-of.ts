import type { Dataset } from '../../model/dataset.ts';
import type { PageContext } from '../../state/page-context.ts';
import { fieldsByStatement, type Fields } from '../../notes/fields.ts';

const walked = new WeakMap<Dataset, ReadonlyMap<string, Fields>>();

/** The fields of all statements of a page, in its language; the dataset is gone through once. */
export function fieldsOf({ dataset, lang }: PageContext): ReadonlyMap<string, Fields> {
  const known = walked.get(dataset) ?? fieldsByStatement(dataset, lang);
  walked.set(dataset, known);
  return known;
}
