import { fill, type ExploreMessages } from '../../i18n/messages.ts';
import { pointNumber, positionLabel } from '../../model/label.ts';
import { ownerOf } from '../../model/owner.ts';
import { wordsIn } from '../../model/text.ts';
import type { PageContext } from '../../state/page-context.ts';

/** The name of a statement as people know it: `Point 14`, `D8, claim by …`; its id if it has no other. */
export function nameStatement(
  id: string,
  { dataset, lang, lookup, words: app }: PageContext,
  words: ExploreMessages['search'],
): string {
  const nameProvision = (provision: string) =>
    provision === 'all'
      ? app.wholePlan
      : lookup.point(provision)
        ? fill(app.point, { number: pointNumber(provision) })
        : positionLabel(provision);
  if (lookup.point(id) || lookup.position(id)) return nameProvision(id);

  const bearing = lookup.bearing(id);
  if (bearing) {
    const { position, relation } = bearing;
    const pair = `${nameProvision(relation.to)}, ${nameProvision(position.id)}`;
    return `${pair}: ${app.relations[relation.kind].verb}`;
  }
  const source = lookup.source(id);
  if (source) return fill(words.source, { outlet: wordsIn(source.outlet, lang) });

  const owner = ownerOf(id);
  const position = lookup.position(owner);
  const claim = (position ?? lookup.point(owner))?.claims.find((one) => one.id === id);
  if (claim) {
    const speaker = wordsIn(lookup.speaker(claim.speaker)?.name ?? {}, lang);
    return fill(words.claim, { id: nameProvision(owner), speaker });
  }
  const response = position?.responses.find((one) => one.id === id);
  if (response)
    return fill(words.response, { id: nameProvision(owner), party: app.parties[response.party] });
  const discrepancy = dataset.discrepancies.find((one) => one.id === id);
  return discrepancy ? `${app.discrepancies}: ${wordsIn(discrepancy.title, lang)}` : id;
}
