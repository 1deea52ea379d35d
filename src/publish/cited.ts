import type { Dataset } from '../model/dataset.ts';

/** The ids of the sources that anything in the dataset cites, wherever it stands. */
export function citedOnPage(dataset: Dataset): ReadonlySet<string> {
  const cited = new Set<string>();
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    for (const [name, child] of Object.entries(node)) {
      if (name === 'sources' && Array.isArray(child)) child.forEach((id) => cited.add(String(id)));
      else visit(child);
    }
  };
  for (const [list, entries] of Object.entries(dataset)) if (list !== 'sources') visit(entries);
  return cited;
}
