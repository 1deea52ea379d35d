import { fill, type ExploreMessages } from '../../i18n/messages.ts';
import { ownerOf } from '../../model/owner.ts';
import { wordsIn } from '../../model/text.ts';
import type { PageContext } from '../../state/page-context.ts';
import { nameProvision, nameRelation } from '../shared/names.ts';

/** The name of a statement as people know it: `Point 14`, `D8, claim by …`; its id if it has no other. */
export function nameStatement(
  id: string,
  page: PageContext,
  words: ExploreMessages['search'],
): string {
  const { dataset, lang, lookup, words: app } = page;
  if (lookup.point(id) || lookup.position(id)) return nameProvision(id, page);

  const bearing = lookup.bearing(id);
  if (bearing) {
    const { position, relation } = bearing;
    return nameRelation({ to: relation.to, from: position.id, kind: relation.kind }, page);
  }
  const source = lookup.source(id);
  if (source) return fill(words.source, { outlet: wordsIn(source.outlet, lang) });

  const owner = ownerOf(id);
  const position = lookup.position(owner);
  const claim = (position ?? lookup.point(owner))?.claims.find((one) => one.id === id);
  if (claim) {
    const speaker = wordsIn(lookup.speaker(claim.speaker)?.name ?? {}, lang);
    return fill(words.claim, { id: nameProvision(owner, page), speaker });
  }
  const response = position?.responses.find((one) => one.id === id);
  if (response)
    return fill(words.response, {
      id: nameProvision(owner, page),
      party: app.parties[response.party],
    });
  const discrepancy = dataset.discrepancies.find((one) => one.id === id);
  return discrepancy ? `${app.discrepancies}: ${wordsIn(discrepancy.title, lang)}` : id;
}
