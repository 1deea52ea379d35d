/** What points, positions and relations are called where they stand alone. */
import { fill } from '../../i18n/messages.ts';
import { pointNumber, positionLabel } from '../../model/label.ts';
import type { Pictured, PicturedRelation } from '../../model/pictured.ts';
import { wordsIn } from '../../model/text.ts';
import type { PageContext } from '../../state/page-context.ts';

type Page = Pick<PageContext, 'lang' | 'words' | 'lookup'>;

/** The short title of a point or a position; empty for other ids. */
export function shortTitle({ lang, lookup }: Page, id: string): string {
  const statement = lookup.point(id) ?? lookup.position(id);
  return statement ? wordsIn(statement.short, lang) : '';
}

/** `14` for `p14`, `D8` for `d8`. */
export function labelOf({ lookup }: Page, id: string): string {
  return lookup.point(id) ? pointNumber(id) : positionLabel(id);
}

/** *Point 14, D8: contradicts*, as the matrix calls it; *The whole plan, D25: reopens*. */
export function nameRelation({ words }: Page, { to, from, kind }: PicturedRelation): string {
  const relation = words.relations[kind].verb;
  return to === 'all'
    ? `${words.wholePlan}, ${positionLabel(from)}: ${relation}`
    : fill(words.cell, { number: pointNumber(to), id: positionLabel(from), relation });
}

/** A point or a position with its short title and all that touches it; a relation by its own name. */
export function nameLinked(page: Page, { relations, whole }: Pictured, id: string): string {
  const { words, lookup } = page;
  const relation = [...relations, ...whole].find((one) => one.id === id);
  if (relation) return nameRelation(page, relation);
  const isPoint = lookup.point(id) !== undefined;
  const own = isPoint ? fill(words.point, { number: pointNumber(id) }) : positionLabel(id);
  const touching = relations
    .filter(({ to, from }) => to === id || from === id)
    .map(({ to, from, kind }) => {
      const other = isPoint ? positionLabel(from) : fill(words.point, { number: pointNumber(to) });
      return `${other}: ${words.relations[kind].verb}`;
    });
  const absence = isPoint && lookup.bearingsOn(id).length === 0 ? [words.noCounterDemand] : [];
  const said = [...touching, ...absence].join('; ');
  return `${own}, ${shortTitle(page, id)}${said === '' ? '' : `. ${said}`}`;
}
