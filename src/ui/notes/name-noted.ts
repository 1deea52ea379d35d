import { ownerOf } from '../../model/owner.ts';
import { wordsIn } from '../../model/text.ts';
import type { PageContext } from '../../state/page-context.ts';
import { nameProvision, nameRelation } from '../shared/names.ts';

/**
 * What people call the statement that a note stands at: *Point 14. Territories*, *Point 14, D8: contradicts*; what
 * a statement owns is called as the statement is.
 */
export function nameNoted(id: string, page: PageContext): string {
  const { lookup, lang } = page;
  const bearing = lookup.bearing(id);
  if (bearing) {
    const { position, relation } = bearing;
    return nameRelation({ to: relation.to, from: position.id, kind: relation.kind }, page);
  }
  const owner = ownerOf(id);
  const titled = lookup.point(owner) ?? lookup.position(owner);
  const name = nameProvision(owner, page);
  return titled ? `${name}. ${wordsIn(titled.short, lang)}` : name;
}
