/** What points, positions and relations are called where they stand alone. */
import { pointNumber, positionLabel } from '../../model/label.ts';
import { contestedPoints } from '../../model/contested-points.ts';
import type { Pictured } from '../../model/pictured.ts';
import { wordsIn } from '../../model/text.ts';
import type { PageContext } from '../../state/page-context.ts';
import { nameProvision, nameRelation } from '../shared/names.ts';

type Page = Pick<PageContext, 'lang' | 'words' | 'lookup'>;

/** The short title of a point, a position or a document; empty for other ids. */
export function shortTitle({ lang, lookup }: Page, id: string): string {
  const titled = lookup.point(id) ?? lookup.position(id) ?? lookup.document(id);
  return titled ? wordsIn(titled.short, lang) : '';
}

/** `14` for `p14`, `D8` for `d8`. */
export function labelOf({ lookup }: Page, id: string): string {
  return lookup.point(id) ? pointNumber(id) : positionLabel(id);
}

/** A point or a position with its short title and all that touches it; a relation by its own name. */
export function nameLinked(page: Page, { relations, whole }: Pictured, id: string): string {
  const { words, lookup } = page;
  const relation = [...relations, ...whole].find((one) => one.id === id);
  if (relation) return nameRelation(relation, page);
  const isPoint = lookup.point(id) !== undefined;
  const touching = relations
    .filter(({ to, from }) => to === id || from === id)
    .map(
      ({ to, from, kind }) =>
        `${nameProvision(isPoint ? from : to, page)}: ${words.relations[kind].verb}`,
    );
  const bearing = lookup.bearingsOn(id).map(({ position }) => position);
  const absence = isPoint && !contestedPoints(bearing).has(id) ? [words.noCounterDemand] : [];
  const said = [...touching, ...absence].join('; ');
  return `${nameProvision(id, page)}, ${shortTitle(page, id)}${said === '' ? '' : `. ${said}`}`;
}
