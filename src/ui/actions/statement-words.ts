/** The words of the page's language as citations and reports take them. */
import { fill, type ExploreMessages } from '../../i18n/messages.ts';
import type { CitationWords } from '../../model/citation.ts';
import { pointNumber, positionLabel } from '../../model/label.ts';
import type { Statement } from '../../model/statement.ts';
import type { PageContext } from '../../state/page-context.ts';

type ActionMessages = ExploreMessages['actions'];

/** What people call a statement: `Point 14`, `D8`, `Point 14 and D8`. */
export function nameStatement(statement: Statement, { names }: ActionMessages): string {
  if (statement.kind === 'point') return fill(names.point, { number: pointNumber(statement.id) });
  const id = positionLabel(statement.position.id);
  if (statement.kind === 'position') return id;
  const { to } = statement.relation;
  return to === 'all'
    ? fill(names.wholePlan, { id })
    : fill(names.pair, { number: pointNumber(to), id });
}

/** The words of citations. */
export function citationWords(
  { citing, names }: ActionMessages,
  { words }: Pick<PageContext, 'words'>,
): CitationWords {
  return {
    point: (number) => fill(names.point, { number }),
    pair: (number, id) => fill(names.pair, { number, id }),
    wholePlan: (id) => fill(names.wholePlan, { id }),
    relation: ({ kind, extent }) =>
      [words.relations[kind].verb, ...(extent ? [words.extents[extent]] : [])].join(', '),
    version: (version, date) => fill(citing.version, { version, date }),
    asOf: (document, date) => fill(citing.asOf, { document, date }),
    accessed: (date) => fill(citing.accessed, { date }),
    wording: citing.wording,
  };
}
