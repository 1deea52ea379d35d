import { fill, type ExploreMessages } from '../../i18n/messages.ts';
import type { CitationWords } from '../../model/citation.ts';
import type { PageContext } from '../../state/page-context.ts';

/**
 * The words of the page's language as the citation of a statement takes them.
 * @param name what people call the statement
 */
export function citationWords(
  name: string,
  { citing }: ExploreMessages['actions'],
  { words: { relations, extents } }: Pick<PageContext, 'words'>,
): CitationWords {
  return {
    name,
    relation: ({ kind, extent }) =>
      [relations[kind].verb, ...(extent ? [extents[extent]] : [])].join(', '),
    version: (version, date) => fill(citing.version, { version, date }),
    asOf: (document, date) => fill(citing.asOf, { document, date }),
    accessed: (date) => fill(citing.accessed, { date }),
    wording: citing.wording,
  };
}
