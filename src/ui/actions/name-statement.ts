import { fill, type ExploreMessages } from '../../i18n/messages.ts';
import { pointNumber, positionLabel } from '../../model/label.ts';
import type { Statement } from '../../model/statement.ts';
import type { PageContext } from '../../state/page-context.ts';

/** A message for each kind of statement; those of a relation differ by what the position bears on. */
interface Messages {
  /** With a place for the `number`. */
  readonly point: string;
  /** With a place for the `id`. */
  readonly position: string;
  /** With places for `number` and `id`. */
  readonly pair: string;
  /** With a place for the `id`. */
  readonly wholePlan: string;
}

/** The message of the statement's kind, with its number and its label in their places. */
export function fillFor(statement: Statement, messages: Messages): string {
  if (statement.kind === 'point')
    return fill(messages.point, { number: pointNumber(statement.id) });
  const id = positionLabel(statement.position.id);
  if (statement.kind === 'position') return fill(messages.position, { id });
  const { to } = statement.relation;
  return to === 'all'
    ? fill(messages.wholePlan, { id })
    : fill(messages.pair, { number: pointNumber(to), id });
}

/** What people call a statement: `Point 14`, `D8`, `Point 14 and D8`. */
export function nameStatement(
  statement: Statement,
  { names }: ExploreMessages['actions'],
  { words }: Pick<PageContext, 'words'>,
): string {
  return fillFor(statement, { ...names, point: words.point, position: '{id}' });
}
