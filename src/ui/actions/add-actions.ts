/**
 * The actions of statements: a disclosure each, drawn by script alone. What it holds is fetched when it is
 * opened for the first time. The styles keep room for its sign, so that nothing moves when it arrives.
 */
import './actions.css';
import { findStatement } from '../../model/statement.ts';
import type { PageContext } from '../../state/page-context.ts';
import { prepareNotes } from '../notes/open-notes.ts';
import { createDisclosure } from './create-disclosure.ts';
import { followSources } from './follow-sources.ts';
import { fillFor, nameStatement } from './name-statement.ts';

/** As long as one piece of the work takes, in milliseconds. */
const PIECE = 6;

/**
 * The disclosure with the actions of a statement.
 * @param isBrief whether a filter leaves the statement's title only
 * @returns null when there is no such statement
 */
export function createActions(
  id: string,
  page: PageContext,
  isBrief: () => boolean,
): HTMLDetailsElement | null {
  const statement = findStatement(id, page.lookup);
  if (!statement) return null;
  const disclosure = createDisclosure(
    fillFor(statement, page.words.actions),
    page.words.actions.failed,
    async (place) => {
      const [{ showActions }, { actions: words, pictures: pictureWords }, notes] =
        await Promise.all([import('../asked.ts'), page.loadExploreWords(), prepareNotes(page)]);
      const name = nameStatement(statement, words, page);
      showActions(place, { page, words, pictureWords, notes, statement, name, isBrief });
    },
  );
  disclosure.dataset.actions = id;
  return disclosure;
}

/** A statement that is cited by itself, and the element behind which its actions stand. */
interface Place {
  readonly id: string;
  readonly after: Element | null;
}

/** A statement has its own id where it is at home in an answer, else that of its row, or of an answer without a relation. */
function placesIn(list: HTMLElement): readonly Place[] {
  return Array.from(list.querySelectorAll<HTMLElement>('.row .statement'), (statement) => {
    const answer = statement.closest('.answer');
    const owner = statement.id || (statement.closest('.answer, .row')?.id ?? '');
    return [
      { id: owner.includes('-') ? '' : owner, after: statement.querySelector(':scope > .title') },
      { id: answer?.id ?? '', after: statement.querySelector(':scope > .reading') },
    ];
  }).flat();
}

/**
 * Gives every point, position and relation of a reading list its actions, in pieces that hold up nothing
 * else. What has them already keeps them. The links to sources become one tab stop a statement.
 */
export async function addActions(list: HTMLElement, page: PageContext): Promise<void> {
  followSources();
  let since = performance.now();
  for (const { id, after } of placesIn(list)) {
    if (!after || after.nextElementSibling?.matches('.actions')) continue;
    const isBrief = () => after.closest('[data-restricted] [data-side="russia"]') !== null;
    const actions = createActions(id, page, isBrief);
    if (!actions) continue;
    after.after(actions);
    if (performance.now() - since < PIECE) continue;
    await new Promise((resolve) => setTimeout(resolve));
    since = performance.now();
  }
}
